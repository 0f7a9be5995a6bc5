import { expect, type Page } from '@playwright/test'
import { bodyOf } from '../factories/bodyOf'
import { hasNoBarriers } from '../hasNoBarriers'
import { test } from '../journey/house'
import { asksToSave } from '../journey/writingRoom'
import { selectWords } from '../selectWords'

const TITLE = 'The line that was set twice'
const FIRST = 'The compositor read the line aloud.'
const SECOND = 'Nobody had asked for it to be set again.'

test.describe.configure({ mode: 'serial' })

test.describe('a text is answered by a second person', () => {
  let url: string
  let writer: Page
  let editor: Page
  let id: number

  test.beforeAll(async ({ house }) => {
    url = house.url
    writer = (await house.join('Wilma', ['writer'])).page
    editor = (await house.join('Edgar', ['editor'])).page
    const made = await writer.request.post('/api/articles?draft=true&depth=0', {
      data: { title: TITLE, kind: 'article', language: 'en-GB', body: bodyOf([FIRST, SECOND]) },
      headers: { Origin: url },
    })
    id = ((await made.json()) as { doc: { id: number } }).doc.id
  })

  const review = (page: Page) => page.goto(`/admin/collections/articles/${id}/review`)
  const edit = async (page: Page) => {
    await page.goto(`/admin/collections/articles/${id}`)
    await expect(page.locator('.forme-writing__name')).toHaveText(TITLE)
  }
  /** Writes the text through the door for scripts, which is never closed. */
  const write = async (paragraphs: string[]) => {
    const answer = await writer.request.patch(`/api/articles/${id}?draft=true&depth=0`, {
      data: { body: bodyOf(paragraphs) },
      headers: { Origin: url },
    })
    expect(answer.status()).toBe(200)
  }

  test('the writer submits it, and is told why the other acts are closed', async () => {
    await review(writer)
    await expect(writer.getByText('all of it is new')).toBeVisible()
    await expect(writer.getByText(FIRST)).toBeVisible()
    const closed = writer.getByText('Only an editor may do this.')
    await expect(closed.first()).toBeVisible()
    const submit = writer.getByRole('form', { name: 'Submit the text' })
    await submit.getByLabel(/A word to whoever reads it/).fill('Look at the last sentence.')
    await submit.getByRole('button', { name: 'Submit the text' }).click()
    await expect(writer.getByText(/Submitted by Wilma/)).toBeVisible()
    await expect(writer.getByRole('form', { name: 'Take it back' })).toBeVisible()
  })

  test('nobody writes in it on the desk while it waits', async () => {
    const saves: string[] = []
    for (const page of [writer, editor]) {
      page.on('request', (request) => {
        if (request.method() === 'PATCH' || asksToSave(request)) saves.push(request.url())
      })
      await edit(page)
      await expect(page.locator('.forme-review__text')).toContainText(SECOND)
      await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveCount(0)
      await page.goto(`/admin/collections/articles/${id}/details`)
      await expect(page.getByText('The text is for reading only')).toBeVisible()
      await expect(page.locator('#field-slug')).toBeDisabled()
      await expect(page.getByRole('button', { name: /save/i })).toHaveCount(0)
    }
    await writer.waitForTimeout(3000)
    expect(saves).toEqual([])
    await hasNoBarriers(editor, '.forme-banner')
  })

  test('the editor comments on words, and cannot approve while the comment is open', async () => {
    await review(editor)
    await selectWords(editor, 'set again')
    await editor.getByRole('button', { name: 'Comment on these words' }).click()
    await editor.getByLabel('Your comment').fill('By whom?')
    await editor.getByRole('button', { name: 'Comment', exact: true }).click()
    const comment = editor.getByRole('article', { name: 'Comment by Edgar' })
    await expect(comment).toContainText('By whom?')
    await expect(editor.getByText('set again', { exact: true })).toBeVisible()
    await expect(editor.getByText(/has an open comment/).first()).toBeVisible()
    await hasNoBarriers(editor)
  })

  test('and asks for changes', async () => {
    const form = editor.getByRole('form', { name: 'Ask for changes' })
    await expect(form.getByRole('button', { name: 'Ask for changes' })).toBeDisabled()
    await form.getByLabel('What has to change, and why').fill('Say who asked.')
    await form.getByRole('button', { name: 'Ask for changes' }).click()
    await expect(editor.getByText(/Changes requested by Edgar/)).toBeVisible()
  })

  test('the writer answers, revises and submits again', async () => {
    await writer.goto('/admin')
    await expect(writer.getByText('Sent back for changes')).toBeVisible()
    await edit(writer)
    await expect(writer.getByRole('textbox', { name: 'Title', exact: true })).toBeEditable()
    await write([FIRST, 'The printer had not asked for it to be set again.'])
    await review(writer)
    await expect(writer.getByText(/Say who asked/).first()).toBeVisible()
    const comment = writer.getByRole('article', { name: 'Comment by Edgar' })
    await comment.getByRole('button', { name: 'Answer' }).click()
    await comment.getByLabel('Your answer').fill('The printer; it says so now.')
    await comment.getByRole('button', { name: 'Answer' }).click()
    await expect(comment).toContainText('it says so now')
    await writer.getByRole('button', { name: 'Submit the text' }).click()
    await expect(writer.getByText(/Submitted by Wilma/)).toBeVisible()
  })

  test('the editor resolves the comment and signs off both kinds', async () => {
    await review(editor)
    await editor.getByRole('button', { name: 'Resolve' }).click()
    await expect(editor.getByText(/^Resolved: Edgar/)).toBeVisible()
    for (const kind of ['edit', 'quotations']) {
      await editor.getByRole('button', { name: `Sign off: ${kind}` }).click()
      await expect(editor.getByText(`Edgar signed the text off as “${kind}”.`)).toBeVisible()
    }
    await expect(editor.getByText('Approved', { exact: true })).toBeVisible()
    await expect(editor.getByText('Word for word the same.')).toBeVisible()
  })

  test('a change lapses them, and the panel says whose it was', async () => {
    await write([FIRST, 'The publisher had not asked for it to be set again.'])
    await review(editor)
    await expect(editor.getByText(/Lapsed: Wilma changed the words/)).toHaveCount(2)
    await expect(editor.getByRole('deletion')).toContainText('printer')
    await expect(editor.getByRole('insertion')).toContainText('publisher')
    await hasNoBarriers(editor)
    await editor.emulateMedia({ colorScheme: 'dark' })
    await review(editor)
    await hasNoBarriers(editor)
    await editor.emulateMedia({ colorScheme: 'light' })
  })

  test('the text restored has its sign-offs again', async () => {
    await write([FIRST, 'The printer had not asked for it to be set again.'])
    await review(editor)
    await expect(editor.getByText('Holds', { exact: true })).toHaveCount(2)
    await expect(editor.getByText('Approved', { exact: true })).toBeVisible()
  })

  test('the list of articles has it under its stage', async () => {
    await editor.goto('/admin/collections/articles')
    const stages = editor.getByRole('navigation', { name: 'Articles by stage' })
    await stages.getByRole('link', { name: 'Submitted' }).click()
    await expect(editor.getByRole('link', { name: TITLE })).toHaveCount(0)
    await stages.getByRole('link', { name: 'Approved' }).click()
    await expect(editor.getByRole('link', { name: TITLE })).toBeVisible()
  })
})
