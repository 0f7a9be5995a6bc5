import { expect, type Locator, type Page } from '@playwright/test'
import { selectWords } from '../selectWords'
import { save } from './save'

/** The form of an article while somebody writes in it. What is written is saved by itself. */
export type ArticleForm = {
  writeStandfirst: (words: string) => Promise<void>
  /**
   * Says of the embedded post what its manuscript left out. Payload's form of a block has labels
   * that name no field, so fields go by their names.
   */
  fillPost: (fields: Record<'author' | 'text' | 'url', string>) => Promise<void>
  /** Adds an author who has never been named before, without leaving the article. */
  nameAuthor: (name: string) => Promise<void>
  /** Writes other words in the place of some that stand together in the text. */
  replace: (words: string, others: string) => Promise<void>
  /** Drags the paragraph or displayed quotation that holds one note before that of another. */
  moveBefore: (note: number, other: number) => Promise<void>
}

/** Shows both ends of a move at once, in pixels. */
const TALL = { width: 1280, height: 4000 }

/** Opens an article on the desk to write in it. */
export async function openArticleForm(page: Page, article: string): Promise<ArticleForm> {
  await page.goto(article)
  const tab = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const saves = async (words: RegExp | string, act: () => Promise<void>) => {
    const saved = page.waitForResponse(
      (answer) =>
        answer.request().method() === 'PATCH' &&
        (answer.request().postData() ?? '').match(words) !== null,
    )
    await act()
    expect((await saved).status()).toBe(200)
    await expect(page.getByRole('button', { name: 'Save Draft' })).toBeDisabled()
  }
  const holding = (note: number): Locator =>
    page
      .locator('[data-lexical-editor]')
      .first()
      .locator(':scope > *')
      .filter({ has: page.locator('.forme-note__number', { hasText: new RegExp(`^${note}$`) }) })

  return {
    writeStandfirst: async (words) => {
      await tab('Text')
      await saves(words, () => page.getByLabel('Standfirst').fill(words))
    },
    fillPost: async (fields) => {
      await tab('Text')
      const post = page.locator('.LexicalEditorTheme__block-post')
      await saves(fields.url, async () => {
        for (const [name, words] of Object.entries(fields)) {
          await post.locator(`[name=${name}]`).fill(words)
        }
      })
    },
    nameAuthor: async (name) => {
      await tab('Particulars')
      await page.getByRole('button', { name: 'Add Name' }).click()
      await page
        .locator('#authors-row-0')
        .getByRole('button', { name: /^Add new/ })
        .click()
      const drawer = page.getByRole('dialog')
      await drawer.locator('[name=name]').fill(name)
      await saves(/"contributor":\d/, async () => {
        await save(page, drawer)
        await drawer.getByRole('button', { name: 'Close' }).last().click()
      })
    },
    replace: async (words, others) => {
      await tab('Text')
      await page.locator('[data-lexical-text]', { hasText: words }).first().click()
      await saves(others, async () => {
        await selectWords(page, words, '[data-lexical-text]')
        await page.keyboard.type(others)
      })
    },
    moveBefore: async (note, other) => {
      await tab('Text')
      await page.setViewportSize(TALL)
      await holding(note).scrollIntoViewIfNeeded()
      await holding(note).hover({ position: { x: 30, y: 8 } })
      const grip = page.locator('.draggable-block-menu[style*="opacity: 1"]')
      await grip.hover()
      await page.mouse.down()
      await saves('', async () => {
        const box = await holding(other).boundingBox()
        if (!box) throw new Error(`Note ${other} is not on the page.`)
        await page.mouse.move(box.x + 40, box.y + 30, { steps: 15 })
        await page.mouse.move(box.x + 40, box.y + 4, { steps: 10 })
        await page.mouse.up()
      })
    },
  }
}
