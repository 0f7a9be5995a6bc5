import { expect } from '@playwright/test'
import { readPage } from '../../src/site/fixtures/readPage'
import { haveSoon } from '../haveSoon'

/** What a reader gets at an address: the status, the text as sent, and the page as parsed. */
export async function readReader(url: string, address: string) {
  const response = await fetch(`${url}${address}`)
  const text = await response.text()
  return { status: response.status, text, page: readPage(text) }
}

/** Readers soon have these words at an address. */
export const saysSoon = (url: string, address: string, words: string) =>
  haveSoon(
    () => readReader(url, address),
    ({ text }) => expect(text).toContain(words),
  )

/** Soon they do not have them any more. */
export const lacksSoon = (url: string, address: string, words: string) =>
  haveSoon(
    () => readReader(url, address),
    ({ text }) => expect(text).not.toContain(words),
  )

/** The notes of an article page as printed, in order, without their numbers. */
export function listPrintedNotes({ page }: Awaited<ReturnType<typeof readReader>>): string[] {
  return page
    .role('doc-endnotes')
    .flatMap((section) => page.classed('printed', section).map((note) => page.textOf(note)))
}
