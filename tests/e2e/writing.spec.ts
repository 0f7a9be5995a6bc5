/**
 * The writing room in a browser: what an editor lost in a form is not lost here, and what is said of
 * saving is true. Every step waits for the answer of the desk.
 */
import { readFile } from 'node:fs/promises'
import { expect, type Dialog, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { WORD } from '../../src/desk/writing/paste/testClipboards'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import {
  goToEnd,
  isSave,
  makeText as makeTextOf,
  openText,
  paragraphOf,
  savingOf,
  storedText,
  textOf,
  write,
  writeAndSave,
} from '../journey/writingRoom'
import { idOf } from '../publishing/idOf'

const [FIRST, SECOND] = ['The first paragraph.', 'The second paragraph.']

test.describe.configure({ mode: 'serial' })

test.describe('a text in the writing room', () => {
  let staff: Staff
  let edith: Page
  let password = ''

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    ;({ page: edith, password } = await house.join('Edith', ['editor']))
  })

  const makeText = () => makeTextOf(staff, [FIRST, SECOND])
  const stored = (id: string) => storedText(staff, id)
  const open = (page: Page, id: string) => openText(page, id, FIRST)

  test('words written without a connection are said to be unsaved, and saved when it is back', async () => {
    const id = await makeText()
    await open(edith, id)
    await edith.context().setOffline(true)
    await write(edith, 0, ' Written offline.')
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'failed')
    await expect(savingOf(edith)).toContainText('Not saved.')
    expect(await stored(id)).not.toContain('Written offline.')
    const saved = edith.waitForResponse(isSave)
    await edith.context().setOffline(false)
    await saved
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    expect(await stored(id)).toContain('Written offline.')
  })

  test('whoever reloads at once is asked, and finds the words again', async () => {
    const id = await makeText()
    await open(edith, id)
    await edith.route('**/text', (route) => route.abort())
    await write(edith, 1, ' Just written.')
    const asked: string[] = []
    edith.once('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await edith.reload()
    expect(asked).toEqual(['beforeunload'])
    await edith.unroute('**/text')
    await expect(paragraphOf(edith, 1)).toHaveText(SECOND)
    const saved = edith.waitForResponse(isSave)
    await edith.getByRole('button', { name: 'Put them back' }).click()
    await expect(paragraphOf(edith, 1)).toContainText('Just written.')
    await saved
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    expect(await stored(id)).toContain('Just written.')
  })

  test('what is pasted from Word is saved, its note a note', async () => {
    const id = await makeText()
    await open(edith, id)
    await write(edith, 1, ' ')
    const saved = edith.waitForResponse(
      (answer) => isSave(answer) && (answer.request().postData() ?? '').includes('A. Reader'),
    )
    await textOf(edith).evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'The press')
      const event = { clipboardData, bubbles: true, cancelable: true }
      element.dispatchEvent(new ClipboardEvent('paste', event))
    }, WORD)
    await expect(textOf(edith).getByRole('heading', { name: 'The press' })).toBeVisible()
    await saved
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    await edith.reload()
    await expect(textOf(edith).getByRole('button', { name: 'Note 1' })).toBeVisible()
    await expect(textOf(edith).getByRole('link', { name: 'printed' })).toBeVisible()
    await expect(textOf(edith).getByRole('listitem')).toHaveText(['ink', 'paper'])
  })

  test('a text whose notes cite sources is saved as any other, and nothing else comes back', async () => {
    const areopagitica = { type: 'book', title: 'Areopagitica', year: '1644' }
    const reference = idOf(await done(staff.editor('POST', '/references', areopagitica)))
    const data = { title: 'On licensing', body: bodyOf([FIRST, SECOND], [{ reference }]) }
    const made = await done(staff.editor('POST', '/articles?draft=true&depth=0', data))
    await edith.goto(`/admin/collections/articles/${idOf(made)}`)
    await expect(textOf(edith).getByRole('button', { name: 'Note 1' })).toBeVisible()
    const saved = edith.waitForResponse(isSave)
    await edith.getByRole('textbox', { name: 'Standfirst' }).fill('What was licensed.')
    const { blocks } = (await saved).request().postDataJSON() as { blocks: { node?: unknown }[] }
    expect(blocks.map(({ node }) => node)).toEqual([undefined, undefined])
    expect(await (await saved).json()).toMatchObject({ changed: [], gone: [], conflicts: [] })
  })

  test('an address without https leads where it was meant to', async () => {
    const id = await makeText()
    await open(edith, id)
    await paragraphOf(edith, 0).click()
    await edith.keyboard.press('Home')
    await edith.keyboard.press('Control+Shift+ArrowRight')
    await edith.keyboard.press('Control+k')
    const card = edith.getByRole('dialog', { name: 'Link' })
    await card.getByLabel('Address').fill('example.org/a')
    await expect(card).toContainText('Readers are sent to https://example.org/a')
    const saved = edith.waitForResponse(isSave)
    await card.getByRole('button', { name: 'Set link' }).click()
    await saved
    expect(await stored(id)).toContain('"url":"https://example.org/a"')
  })

  test('a note that is given up four times leaves no trace', async () => {
    const id = await makeText()
    await open(edith, id)
    const before = { stored: await stored(id), shown: await textOf(edith).innerHTML() }
    const sent: string[] = []
    edith.on('request', (request) => {
      if (request.method() !== 'GET' && /\/text$/.test(request.url())) sent.push(request.url())
    })
    const card = edith.getByRole('dialog', { name: /note/i })
    await goToEnd(paragraphOf(edith, 0))
    const giveUp = async (leave: () => Promise<void>) => {
      await edith.keyboard.press('Control+Alt+f')
      await expect(card).toBeVisible()
      await leave()
      await expect(card).toHaveCount(0)
    }
    const words = card.getByLabel('Words of the note')
    await edith.keyboard.press('Control+Alt+f')
    await expect(card).toMatchAriaSnapshot(`
      - dialog "New note":
        - paragraph: New note Esc leaves it as it was
        - 'combobox "Source: author, year, title; or paste a new one"'
        - textbox "Words of the note"
        - paragraph: Words of the note
        - text: What readers will get is shown here.
        - paragraph:
          - button "Insert note"
          - button "Cancel"
    `)
    await edith.keyboard.press('Escape')
    await giveUp(() => edith.keyboard.press('Escape'))
    await giveUp(() => card.getByRole('button', { name: 'Cancel' }).click())
    await giveUp(async () => {
      await edith.keyboard.type('Marx')
      await edith.keyboard.press('Escape')
    })
    await giveUp(async () => {
      await words.click()
      await edith.keyboard.type('Words of a note.')
      await expect(card).toHaveAttribute('aria-label', 'Note 1')
      await edith.keyboard.press('Escape')
    })
    await expect(textOf(edith)).toBeFocused()
    expect(await textOf(edith).innerHTML()).toBe(before.shown)
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    expect(sent).toEqual([])
    expect(await stored(id)).toBe(before.stored)
  })

  test('what undo takes back is taken back at the desk', async () => {
    const id = await makeText()
    await open(edith, id)
    await writeAndSave(edith, 0, ' Not meant.')
    const saved = edith.waitForResponse(isSave)
    await edith.keyboard.press('Control+z')
    await expect(paragraphOf(edith, 0)).not.toContainText('Not meant.')
    await saved
    expect(await stored(id)).not.toContain('Not meant.')
  })

  test('what was typed a moment ago is in the file for Word', async () => {
    const id = await makeText()
    await open(edith, id)
    await write(edith, 1, ' Für Word, œuvre.')
    const coming = edith.waitForEvent('download')
    await edith.getByRole('link', { name: 'Download for Word' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    const parts = unzipSync(await readFile(await download.path()))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Für Word, œuvre.')
  })

  test('what is typed in the form while it is being saved is kept, and saved too', async () => {
    const id = await makeText()
    await edith.goto(`/admin/collections/articles/${id}/details`)
    const held: (() => void)[] = []
    const answers: number[] = []
    await edith.route('**/api/articles/*', async (route) => {
      const response = await route.fetch()
      if (route.request().method() === 'PATCH') {
        answers.push(response.status())
        await new Promise<void>((go) => held.push(go))
      }
      await route.fulfill({ response })
    })
    const underWay = (saves: number) => expect.poll(() => held.length).toBe(saves)
    const address = edith.getByLabel('Address')
    const kind = edith.locator('#field-kind')
    const choose = async (name: string) => {
      await kind.locator('input').first().fill(name)
      await edith.keyboard.press('Enter')
    }
    await address.fill('one')
    await underWay(1)
    await address.fill('two')
    await choose('Interview')
    // Payload waits 1.5 s for more before it asks for a save, and keeps that one until this has ended.
    await edith.waitForTimeout(3000)
    held[0]?.()
    await underWay(2)
    await expect(address).toHaveValue('two')
    await expect(kind).toContainText('Interview')
    await choose('Review')
    await address.fill('three')
    held[1]?.()
    await underWay(3)
    held[2]?.()
    const details = ({ slug, kind: chosen }: Record<string, unknown>) => [slug, chosen]
    await expect
      .poll(async () =>
        details(await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))),
      )
      .toEqual(['three', 'review'])
    await expect(address).toHaveValue('three')
    await expect(kind).toContainText('Review')
    // The second save has the base of the first, and is nobody else's.
    expect(answers).toEqual([200, 200, 200])
    await edith.unrouteAll({ behavior: 'ignoreErrors' })
  })

  test('a new article begins with a title, and is made no sooner', async () => {
    await edith.goto('/admin/collections/articles/create')
    const begin = edith.getByRole('button', { name: 'Begin to write' })
    await expect(begin).toBeDisabled()
    const before = await done(staff.editor('GET', '/articles?draft=true&depth=0&limit=0'))
    await edith.getByLabel('Title').fill('On beginnings')
    await begin.click()
    await expect(edith).toHaveURL(/\/articles\/\d+$/)
    const title = edith.getByRole('textbox', { name: 'Title', exact: true })
    await expect(title).toHaveValue('On beginnings')
    const after = await done(staff.editor('GET', '/articles?draft=true&depth=0&limit=0'))
    expect(Number(after.totalDocs)).toBe(Number(before.totalDocs) + 1)
    const saved = edith.waitForResponse(isSave)
    await textOf(edith).click()
    await edith.keyboard.type('It begins.')
    await saved
    const id = edith.url().split('/').at(-1) ?? ''
    expect(await stored(id)).toContain('It begins.')
  })

  test('nobody leaves by a link or by Back without being asked', async () => {
    const id = await makeText()
    await edith.goto('/admin/collections/articles')
    await edith.locator(`a[href$="/articles/${id}"]`).first().click()
    await expect(paragraphOf(edith, 0)).toHaveText(FIRST)
    await edith.route('**/text', (route) => route.abort())
    await write(edith, 0, ' Not to be lost.')
    const asked: string[] = []
    const stay = (dialog: Dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    }
    edith.on('dialog', stay)
    await edith.locator('.forme-writing__bar').getByRole('link', { name: 'Details' }).click()
    await expect.poll(() => asked).toEqual(['confirm'])
    await edith.evaluate(() => history.back())
    await expect.poll(() => asked).toEqual(['confirm', 'confirm'])
    await expect(edith).toHaveURL(new RegExp(`/articles/${id}$`))
    await expect(paragraphOf(edith, 0)).toContainText('Not to be lost.')
    edith.off('dialog', stay)
    await edith.unroute('**/text')
    const saved = edith.waitForResponse(isSave)
    await edith.keyboard.press('Control+s')
    await saved
    expect(await stored(id)).toContain('Not to be lost.')
  })

  test('a session that has ended signs in without losing a letter', async () => {
    const id = await makeText()
    await open(edith, id)
    await edith.context().clearCookies()
    await write(edith, 1, ' Written after the end.')
    const again = edith.getByRole('form', { name: 'Sign in again' })
    await expect(again).toBeVisible()
    await expect(savingOf(edith)).toContainText('Not saved: your session has ended.')
    await again.getByLabel('Password').fill('not the password')
    await again.getByRole('button', { name: 'Sign in' }).click()
    await expect(again).toContainText('That was not the password.')
    const saved = edith.waitForResponse(isSave)
    await again.getByLabel('Password').fill(password)
    await again.getByRole('button', { name: 'Sign in' }).click()
    await saved
    await expect(again).toHaveCount(0)
    expect(await stored(id)).toContain('Written after the end.')
  })

  test('what an article cannot hold is marked at its place, and all else is saved', async () => {
    const id = await makeText()
    await open(edith, id)
    await paragraphOf(edith, 0).click()
    await edith.getByRole('toolbar').getByRole('button', { name: 'Post' }).click()
    await edith.keyboard.type('A post.')
    const post = edith.getByRole('group', { name: 'Post in the text' })
    await post.getByLabel('Address').fill('ftp://example.org/post')
    await edith.getByRole('textbox', { name: 'Subtitle' }).fill('With a subtitle')
    const card = edith.getByRole('group', { name: 'Not saved' })
    await expect(card).toContainText('Everything else is saved.')
    await expect(savingOf(edith)).toContainText('1 paragraph cannot be saved')
    const article = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    expect(article.subtitle).toBe('With a subtitle')
    expect(JSON.stringify(article.body)).not.toContain('ftp:')
    const saved = edith.waitForResponse(isSave)
    await post.getByLabel('Address').fill('https://example.org/post')
    await saved
    await expect(card).toHaveCount(0)
    expect(await stored(id)).toContain('https://example.org/post')
  })
})
