/**
 * The acts that count, by somebody who has no mouse: every control is reached with Tab, and after
 * each act the focus is in the panel and not lost.
 */
import { expect, type Page } from '@playwright/test'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { openKeyboard } from '../journey/openKeyboard'
import { isSave } from '../journey/writingRoom'
import { giveCover } from '../publishing/giveCover'
import { idOf } from '../publishing/idOf'

const [FIRST, SECOND] = ['The first paragraph.', 'The second paragraph.']

test.describe.configure({ mode: 'serial' })

test.describe('with the keyboard alone', () => {
  let staff: Staff
  let writer: Page
  let editor: Page
  let article = ''
  let issue = ''

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    const wilma = await house.join('Wilma', ['writer'])
    writer = wilma.page
    editor = (await house.join('Edith', ['editor', 'publisher'])).page
    const text = await done(
      staff.editor('POST', '/articles?draft=true&depth=0', {
        title: 'On keys',
        body: bodyOf([FIRST, SECOND]),
      }),
    )
    await done(staff.editor('POST', `/articles/${idOf(text)}/assign`, { assignee: wilma.id }))
    const made = await done(
      staff.publisher('POST', '/issues', {
        number: 53,
        label: 'Autumn 2026',
        contents: [{ heading: 'Essays', articles: [idOf(text)] }],
      }),
    )
    await giveCover(editor, idOf(made))
    article = `/admin/collections/articles/${idOf(text)}`
    issue = `/admin/collections/issues/${idOf(made)}`
  })

  test('a paragraph is moved, and stays moved', async () => {
    const keyboard = openKeyboard(writer)
    await writer.goto(article)
    const shown = writer.locator('[data-lexical-editor] > p')
    await expect(shown).toHaveText([FIRST, SECOND])
    await keyboard.tabTo('Text')
    await writer.keyboard.press('Control+Home')
    const saved = writer.waitForResponse(isSave)
    await writer.keyboard.press('Alt+Shift+ArrowDown')
    await expect(shown).toHaveText([SECOND, FIRST])
    await saved
    await writer.reload()
    await expect(shown).toHaveText([SECOND, FIRST])
  })

  test('an obstacle leads to its field', async () => {
    const keyboard = openKeyboard(editor)
    await editor.goto(`${issue}/publish`)
    await keyboard.press(/names no author/)
    await expect(editor).toHaveURL(/\/details#field-authors$/)
    const add = editor.getByRole('button', { name: 'Add Name' })
    await expect(add).toBeFocused()
    const contributor = await done(staff.editor('POST', '/contributors', { name: 'Ada Keys' }))
    const authors = [{ contributor: idOf(contributor), role: 'author' }]
    await done(
      staff.editor('PATCH', `${article.replace('/admin/collections', '')}?draft=true`, { authors }),
    )
  })

  test('the text is submitted', async () => {
    const keyboard = openKeyboard(writer)
    await writer.goto(`${article}/review`)
    await keyboard.tabTo(/^A word to whoever reads it/)
    await keyboard.type('Please read.')
    await keyboard.press('Submit the text')
    await expect(writer.getByText(/Submitted by Wilma/)).toBeVisible()
    await keyboard.keepsPlace()
  })

  test('a paragraph is commented on, the comment resolved, and the text signed off', async () => {
    const keyboard = openKeyboard(editor)
    await editor.goto(`${article}/review`)
    await keyboard.press(/^Comment on “The second/)
    await editor.keyboard.press('Escape')
    await expect(editor.getByRole('button', { name: /^Comment on “The second/ })).toBeFocused()
    await editor.keyboard.press('Enter')
    await keyboard.type('Is it?')
    await keyboard.press('Comment')
    const comment = editor.getByRole('article', { name: 'Comment by Edith' })
    await expect(comment).toContainText('Is it?')
    await keyboard.keepsPlace()

    await editor.reload()
    await keyboard.press('Resolve')
    await expect(editor.getByText(/^Resolved: Edith/)).toBeVisible()
    await keyboard.keepsPlace()
    for (const kind of ['edit', 'quotations']) {
      await keyboard.press(`Sign off: ${kind}`)
      await expect(editor.getByText(`Edith signed the text off as “${kind}”.`)).toBeVisible()
      await keyboard.keepsPlace()
    }
  })

  test('an act says that it is under way, and a session that has ended loses nothing', async () => {
    const keyboard = openKeyboard(writer)
    await writer.goto(`${article}/review`)
    await keyboard.press(/^Comment on “The second/)
    await keyboard.type('Kept.')
    const cookies = await writer.context().cookies()
    await writer.context().clearCookies()
    await writer.route('**/comments', async (route) => {
      await expect(writer.getByRole('status').filter({ hasText: 'One moment…' })).toBeVisible()
      await route.continue()
    })
    await keyboard.press('Comment')
    await expect(writer.getByRole('alert').filter({ hasText: 'no longer signed in' })).toBeVisible()
    await expect(writer.getByLabel('Your comment')).toHaveValue('Kept.')
    await keyboard.keepsPlace()
    await writer.context().addCookies(cookies)
  })

  test('the issue is previewed and published', async () => {
    const keyboard = openKeyboard(editor)
    await editor.goto(`${issue}/publish`)
    await keyboard.press('Preview the issue')
    await expect(editor.getByRole('link', { name: 'Read it as readers would' })).toBeVisible()
    await keyboard.keepsPlace()
    await keyboard.press('Publish…')
    await expect(editor.getByRole('group', { name: 'Publish now?' })).toBeFocused()
    await keyboard.press('Publish now')
    await expect(editor.getByText('Readers have edition 1 (first edition)')).toBeVisible()
    await keyboard.keepsPlace()
    const page = await editor.request.get('/issues/53/on-keys')
    expect(await page.text()).toContain(FIRST)
  })
})
