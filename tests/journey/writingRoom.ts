import { expect, type Locator, type Page, type Request, type Response } from '@playwright/test'
import { bodyOf } from '../factories/bodyOf'
import { idOf } from '../publishing/idOf'
import { done } from './expectAnswers'
import type { Staff } from './makeStaff'

/** The text of an article in the writing room. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text', exact: true })
}

export function paragraphOf(page: Page, place: number): Locator {
  return textOf(page).locator('> p').nth(place)
}

/** What stands above the text of how its saving is. */
export function savingOf(page: Page): Locator {
  return page.locator('.forme-writing__saving')
}

type Written = {
  base: { blocks: { id: string }[] }
  blocks: { id: string; node?: unknown }[]
  head: Record<string, { from: string; to: string }>
}

/** Whether the desk has answered that something of a text is saved. */
export function isSave(answer: Response): boolean {
  return answer.ok() && asksToSave(answer.request())
}

/**
 * Whether a request brings something of a text: words, their order or the head. The room also asks
 * at the same door what others wrote, and then brings nothing.
 */
export function asksToSave(request: Request): boolean {
  if (!/\/api\/articles\/\d+\/text$/.test(request.url())) return false
  const { base, blocks, head } = request.postDataJSON() as Written
  const order = (all: { id: string }[]) => all.map(({ id }) => id).join()
  return (
    blocks.some(({ node }) => node !== undefined) ||
    order(blocks) !== order(base.blocks) ||
    Object.values(head).some(({ from, to }) => from !== to)
  )
}

/** Puts the cursor at the end of a paragraph, which `End` does in one of a single line only. */
export async function goToEnd(paragraph: Locator): Promise<void> {
  await paragraph.click()
  await paragraph.evaluate(async (element) => {
    getSelection()?.selectAllChildren(element)
    getSelection()?.collapseToEnd()
    // The room hears of it after it has happened.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  })
}

/** Writes at the end of a paragraph. */
export async function write(page: Page, place: number, words: string): Promise<void> {
  const paragraph = paragraphOf(page, place)
  await goToEnd(paragraph)
  await page.keyboard.type(words)
  await expect(paragraph).toContainText(words)
}

/** Writes at the end of a paragraph, and waits until the room says that it is saved. */
export async function writeAndSave(page: Page, place: number, words: string): Promise<void> {
  const saved = page.waitForResponse(isSave)
  await write(page, place, words)
  await saved
  await expect(savingOf(page)).toHaveAttribute('data-state', 'saved')
}

/** Makes a text of these paragraphs, and says its id. */
export async function makeText(staff: Staff, paragraphs: string[]): Promise<string> {
  const data = { title: 'On lines', body: bodyOf(paragraphs) }
  return String(idOf(await done(staff.editor('POST', '/articles?draft=true&depth=0', data))))
}

/** The body of a text as the desk has it, as JSON. */
export async function storedText(staff: Staff, id: string): Promise<string> {
  return JSON.stringify(
    (await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))).body,
  )
}

/** Opens the page of a text, and waits until it can be written in. */
export async function openText(page: Page, id: string, first: string): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(paragraphOf(page, 0)).toHaveText(first)
  await expect(savingOf(page)).toHaveAttribute('data-state', 'saved')
}
