/**
 * The writing room in a browser: what an editor lost in a form is not lost here, and what is said of
 * saving is true. Every step waits for the answer of the desk.
 */
import { readFile } from 'node:fs/promises'
import { expect, type Page, type Response } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { WORD } from '../../src/desk/writing/paste/testClipboards'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { idOf } from '../press/idOf'

const [FIRST, SECOND] = ['The first paragraph.', 'The second paragraph.']

test.describe.configure({ mode: 'serial' })

test.describe('a text in the writing room', () => {
  let staff: Staff
  let edith: Page
  let otto: Page

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    edith = (await house.join('Edith', ['editor'])).page
    otto = (await house.join('Otto', ['editor'])).page
  })

  const makeText = async () => {
    const data = { title: 'On desks', body: bodyOf([FIRST, SECOND]) }
    return idOf(await done(staff.editor('POST', '/articles?draft=true&depth=0', data)))
  }
  const stored = async (id: string | number) => {
    const article = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    return JSON.stringify(article.body)
  }
  const open = async (page: Page, id: string | number) => {
    await page.goto(`/admin/collections/articles/write/${id}`)
    await expect(paragraph(page, 0)).toHaveText(FIRST)
    await expect(saving(page)).toHaveAttribute('data-state', 'saved')
  }
  const paragraph = (page: Page, place: number) => text(page).locator('> p').nth(place)
  const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
  const saving = (page: Page) => page.locator('.forme-writing__saving')
  const isSave = (answer: Response) =>
    /\/api\/articles\/\d+\/text$/.test(answer.url()) && answer.ok()
  /** Writes at the end of a paragraph. */
  const write = async (page: Page, place: number, words: string) => {
    await paragraph(page, place).click()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
    await expect(paragraph(page, place)).toContainText(words)
  }
  const writeAndSave = async (page: Page, place: number, words: string) => {
    const saved = page.waitForResponse(isSave)
    await write(page, place, words)
    await saved
    await expect(saving(page)).toHaveAttribute('data-state', 'saved')
  }

  test('words written without a connection are said to be unsaved, and saved when it is back', async () => {
    const id = await makeText()
    await open(edith, id)
    await edith.context().setOffline(true)
    await write(edith, 0, ' Written offline.')
    await expect(saving(edith)).toHaveAttribute('data-state', 'failed')
    await expect(saving(edith)).toContainText('Not saved.')
    expect(await stored(id)).not.toContain('Written offline.')
    const saved = edith.waitForResponse(isSave)
    await edith.context().setOffline(false)
    await saved
    await expect(saving(edith)).toHaveAttribute('data-state', 'saved')
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
    await expect(paragraph(edith, 1)).toHaveText(SECOND)
    const saved = edith.waitForResponse(isSave)
    await edith.getByRole('button', { name: 'Put them back' }).click()
    await expect(paragraph(edith, 1)).toContainText('Just written.')
    await saved
    await expect(saving(edith)).toHaveAttribute('data-state', 'saved')
    expect(await stored(id)).toContain('Just written.')
  })

  test('what is pasted from Word is saved, its note a note', async () => {
    const id = await makeText()
    await open(edith, id)
    await write(edith, 1, ' ')
    const saved = edith.waitForResponse(
      (answer) => isSave(answer) && (answer.request().postData() ?? '').includes('A. Reader'),
    )
    await text(edith).evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'The press')
      const event = { clipboardData, bubbles: true, cancelable: true }
      element.dispatchEvent(new ClipboardEvent('paste', event))
    }, WORD)
    await expect(text(edith).getByRole('heading', { name: 'The press' })).toBeVisible()
    await saved
    await expect(saving(edith)).toHaveAttribute('data-state', 'saved')
    await edith.reload()
    await expect(text(edith).getByRole('button', { name: 'Note 1' })).toBeVisible()
    await expect(text(edith).getByRole('link', { name: 'printed' })).toBeVisible()
    await expect(text(edith).getByRole('listitem')).toHaveText(['ink', 'paper'])
  })

  test('an address without https leads where it was meant to', async () => {
    const id = await makeText()
    await open(edith, id)
    await paragraph(edith, 0).click()
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
    const before = { stored: await stored(id), shown: await text(edith).innerHTML() }
    const sent: string[] = []
    edith.on('request', (request) => {
      if (request.method() !== 'GET' && /\/text$/.test(request.url())) sent.push(request.url())
    })
    const card = edith.getByRole('dialog', { name: /note/i })
    await paragraph(edith, 0).click()
    await edith.keyboard.press('End')
    const giveUp = async (leave: () => Promise<void>) => {
      await edith.keyboard.press('Control+Alt+f')
      await expect(card).toBeVisible()
      await leave()
      await expect(card).toHaveCount(0)
    }
    const words = card.getByLabel('Words of the note')
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
    await expect(text(edith)).toBeFocused()
    expect(await text(edith).innerHTML()).toBe(before.shown)
    await expect(saving(edith)).toHaveAttribute('data-state', 'saved')
    expect(sent).toEqual([])
    expect(await stored(id)).toBe(before.stored)
  })

  test('two people write in one text, and what both changed is shown to the second', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(otto, id)
    await writeAndSave(edith, 0, ' By Edith.')
    // Otto comes back to the page from another one.
    await otto.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(paragraph(otto, 0)).toContainText('By Edith.')
    await expect(saving(otto)).toHaveAttribute('data-state', 'saved')
    await writeAndSave(otto, 1, ' By Otto.')
    const both = await stored(id)
    expect(both).toContain('By Edith.')
    expect(both).toContain('By Otto.')

    await writeAndSave(edith, 0, ' Again.')
    await writeAndSave(otto, 0, ' Otherwise.')
    await expect(saving(otto)).toContainText('1 place was changed by two people')
    const cards = otto.getByRole('complementary', { name: 'Beside the text' })
    await expect(cards).toContainText('Again.')
    await expect(paragraph(otto, 0)).toContainText('Otherwise.')
    expect(await stored(id)).toContain('Again.')
  })

  test('what undo takes back is taken back at the desk', async () => {
    const id = await makeText()
    await open(edith, id)
    await writeAndSave(edith, 0, ' Not meant.')
    const saved = edith.waitForResponse(isSave)
    await edith.keyboard.press('Control+z')
    await expect(paragraph(edith, 0)).not.toContainText('Not meant.')
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
    await edith.goto(`/admin/collections/articles/${id}`)
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
    await edith.getByLabel('Subtitle').fill('One')
    await underWay(1)
    await edith.getByLabel('Subtitle').fill('Two')
    await edith.getByLabel('Kicker').fill('Three')
    // Payload waits 1.5 s for more before it asks for a save, and keeps that one until this has ended.
    await edith.waitForTimeout(3000)
    held[0]?.()
    await underWay(2)
    await edith.getByLabel('Kicker').fill('Four')
    await edith.getByLabel('Standfirst').fill('Five')
    held[1]?.()
    await underWay(3)
    held[2]?.()
    const words = ({ kicker, standfirst, subtitle }: Record<string, unknown>) => [
      subtitle,
      kicker,
      standfirst,
    ]
    await expect
      .poll(async () =>
        words(await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))),
      )
      .toEqual(['Two', 'Four', 'Five'])
    await expect(edith.getByLabel('Subtitle')).toHaveValue('Two')
    await expect(edith.getByLabel('Kicker')).toHaveValue('Four')
    await expect(edith.getByLabel('Standfirst')).toHaveValue('Five')
    // The second save has the base of the first, and is nobody else's.
    expect(answers).toEqual([200, 200, 200])
    await edith.unrouteAll({ behavior: 'ignoreErrors' })
  })
})
