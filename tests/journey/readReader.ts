import { readPage } from '../../src/site/fixtures/readPage'

/** What a reader gets at an address: the status, the text as sent, and the page as parsed. */
export async function readReader(url: string, address: string) {
  const response = await fetch(`${url}${address}`)
  const text = await response.text()
  return { status: response.status, text, page: readPage(text) }
}

/** The notes of an article page as printed, in order, without their numbers. */
export function listPrintedNotes({ page }: Awaited<ReturnType<typeof readReader>>): string[] {
  return page
    .role('doc-endnotes')
    .flatMap((section) => page.classed('printed', section).map((note) => page.textOf(note)))
}
