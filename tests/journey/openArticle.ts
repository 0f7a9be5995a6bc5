import { expect, type Locator, type Page, type Response } from '@playwright/test'
import { selectWords } from '../selectWords'
import { save } from './save'
import { isSave } from './writingRoom'

/** An article while somebody writes in it: its words in the writing room, its details in their form. */
export type ArticleDesk = {
  writeStandfirst: (words: string) => Promise<void>
  /** Says of the embedded post what its manuscript left out. */
  fillPost: (fields: Record<'author' | 'text' | 'url', string>) => Promise<void>
  /** Adds an author who has never been named before, without leaving the article. */
  nameAuthor: (name: string) => Promise<void>
  /** Writes other words in the place of some that stand together in the text. */
  replace: (words: string, others: string) => Promise<void>
  /** Moves the paragraph or displayed quotation that holds one note before that of another. */
  moveBefore: (note: number, other: number) => Promise<void>
}

/** Opens an article on the desk to write in it. */
export async function openArticle(page: Page, article: string): Promise<ArticleDesk> {
  await page.goto(article)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await expect(text).toBeVisible()
  const savesBy = async (isTheSave: (answer: Response) => boolean, act: () => Promise<void>) => {
    const saved = page.waitForResponse(isTheSave)
    await act()
    expect((await saved).status()).toBe(200)
  }
  const sends = (words: string) => (answer: Response) =>
    isSave(answer) && (answer.request().postData() ?? '').includes(words)
  const saves = async (words: string, act: () => Promise<void>) => {
    await savesBy(sends(words), act)
    await expect(page.locator('.forme-writing__saving')).toHaveAttribute('data-state', 'saved')
  }
  const holding = (note: number): Locator =>
    text
      .locator(':scope > *')
      .filter({ has: page.getByRole('button', { name: `Note ${note}`, exact: true }) })
  const placeOf = (block: Locator) =>
    block.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element))

  return {
    writeStandfirst: (words) =>
      saves(words, () => page.getByRole('textbox', { name: 'Standfirst' }).fill(words)),
    fillPost: async ({ author, text: words, url }) => {
      const card = page.getByRole('group', { name: 'Post in the text' })
      await saves(url, async () => {
        await text.locator('.forme-writing__post > p').first().click({ clickCount: 3 })
        await page.keyboard.type(words)
        await card.getByLabel('Author').fill(author)
        await card.getByLabel('Address').fill(url)
      })
    },
    nameAuthor: async (name) => {
      await page.getByRole('link', { name: 'Details' }).click()
      await page.getByRole('button', { name: 'Add Name' }).click()
      await page
        .locator('#authors-row-0')
        .getByRole('button', { name: /^Add new/ })
        .click()
      const drawer = page.getByRole('dialog')
      await drawer.locator('[name=name]').fill(name)
      const isSave = (answer: Response) =>
        answer.request().method() === 'PATCH' &&
        /"contributor":\d/.test(answer.request().postData() ?? '')
      await savesBy(isSave, async () => {
        await save(page, drawer)
        await drawer.getByRole('button', { name: 'Close' }).last().click()
      })
      await expect(page.getByRole('button', { name: 'Save Draft' })).toBeDisabled()
    },
    replace: async (words, others) => {
      await page.locator('[data-lexical-text]', { hasText: words }).first().click()
      await saves(others, async () => {
        await selectWords(page, words, '[data-lexical-text]')
        await page.keyboard.type(others)
      })
    },
    moveBefore: async (note, other) => {
      const [from, to] = [await placeOf(holding(note)), await placeOf(holding(other))]
      expect(from, `Note ${note} stands after note ${other}`).toBeGreaterThan(to)
      await holding(note).locator('[data-lexical-text]').first().click()
      // The editor hears of a click with the next frame, and no hand is quicker.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      )
      await saves('', async () => {
        for (let place = from; place > to; place -= 1) {
          await page.keyboard.press('Alt+Shift+ArrowUp')
        }
        // What was moved is counted first now.
        await expect.poll(() => placeOf(holding(other))).toBe(to)
      })
    },
  }
}
