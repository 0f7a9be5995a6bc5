/**
 * What an editor reaches for while writing: pictures and manuscripts dropped on the text, the menu of
 * a slash, the outline, and the versions of the text with the way back.
 */
import { expect, type Page } from '@playwright/test'
import { WORD_ZOTERO } from '../../src/desk/writing/paste/testClipboards'
import { bodyOf } from '../factories/bodyOf'
import { buildDocx } from '../factories/buildDocx'
import { pngOf } from '../factories/makePicture'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { idOf } from '../publishing/idOf'
import {
  isSave,
  makeText as makeTextOf,
  openText,
  paragraphOf,
  savingOf,
  storedText,
  textOf,
  write,
  writeAndSave,
  goToEnd,
} from '../journey/writingRoom'

const [FIRST, SECOND] = ['The first paragraph.', 'The second paragraph.']

test.describe.configure({ mode: 'serial' })

test.describe('what is at hand while one writes', () => {
  let staff: Staff
  let edith: Page

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    ;({ page: edith } = await house.join('Edith of the tools', ['editor']))
  })

  const makeText = () => makeTextOf(staff, [FIRST, SECOND])
  const stored = (id: string) => storedText(staff, id)
  const open = (id: string) => openText(edith, id, FIRST)

  /** Drops a file in the middle of a paragraph, as a hand does. */
  const drop = (place: number, file: { name: string; type: string; bytes: number[] }) =>
    paragraphOf(edith, place).evaluate((element, { bytes, name, type }) => {
      const { height, left, top } = element.getBoundingClientRect()
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }))
      const at = { clientX: left + 20, clientY: top + height / 2 }
      const event = { ...at, dataTransfer, bubbles: true, cancelable: true }
      element.dispatchEvent(new DragEvent('drop', event))
    }, file)

  test('a dropped picture is asked what it shows, and stands in the text with that', async () => {
    const id = await makeText()
    await open(id)
    const picture = { name: 'press.png', type: 'image/png', bytes: [...(await pngOf())] }
    await drop(0, picture)
    const card = edith.getByRole('dialog', { name: 'Picture' })
    await expect(card.getByLabel('What it shows')).toBeFocused()
    await expect(card).toMatchAriaSnapshot(`
      - dialog "Picture":
        - paragraph: Picture Esc leaves no trace
        - text: What it shows, for those who do not see it
        - textbox "What it shows, for those who do not see it"
        - paragraph:
          - button "Add without it"
          - button "Cancel"
        - status: Without it the issue cannot be published.
    `)
    await edith.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    expect(await stored(id)).not.toContain('figure')
    await drop(0, picture)
    await expect(card.getByLabel('What it shows')).toBeFocused()
    await edith.keyboard.type('A hand press')
    const saved = edith.waitForResponse(isSave)
    await edith.keyboard.press('Enter')
    await expect(textOf(edith).getByRole('img', { name: 'A hand press' })).toBeVisible()
    await saved
    expect(await stored(id)).toContain('"blockType":"figure"')
    await expect(textOf(edith).locator('> *').nth(1)).toHaveClass(/forme-writing__box/)
  })

  test('a picture has its caption and a post its words in the flow, and what is said of them beside it', async () => {
    const id = await makeText()
    await open(id)
    await drop(0, { name: 'press.png', type: 'image/png', bytes: [...(await pngOf())] })
    await expect(edith.getByRole('dialog', { name: 'Picture' })).toBeVisible()
    await edith.keyboard.press('Enter')
    const picture = edith.getByRole('group', { name: 'Picture in the text' })
    await expect(picture).toContainText('It is wanted before the issue is published.')
    const alt = picture.getByLabel('What the picture shows, for those who do not see it')
    await alt.fill('A hand press')
    await alt.blur()
    await expect(textOf(edith).getByRole('img', { name: 'A hand press' })).toBeVisible()
    await textOf(edith).getByRole('img', { name: 'A hand press' }).click()
    await edith.keyboard.type('The press')
    await edith.keyboard.press('Control+Shift+ArrowLeft')
    await edith.keyboard.press('Control+b')
    await edith.keyboard.press('End')
    await edith.keyboard.type(' of 1450.')
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('/post')
    await expect(edith.locator('.forme-writing-slash').getByRole('option').first()).toContainText(
      'Post',
    )
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('Short hours.')
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('Long nights.')
    const post = edith.getByRole('group', { name: 'Post in the text' })
    await post.getByLabel('Address').fill('example.org/1')
    await expect(post).toContainText('This is not an address readers can be sent to.')
    const saved = edith.waitForResponse(
      (answer) => isSave(answer) && (answer.request().postData() ?? '').includes('org/1'),
    )
    await post.getByLabel('Address').fill('https://example.org/1')
    await saved
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    expect(await stored(id)).toContain('"caption":"The press of 1450."')
    expect(await stored(id)).toContain('"text":"Short hours.\\nLong nights."')
    await edith.reload()
    await expect(textOf(edith).locator('figure')).toHaveText('The press of 1450.')
    await expect(textOf(edith).getByRole('img', { name: 'A hand press' })).toBeVisible()
    await post.getByRole('button', { name: 'Take out' }).click()
    await expect(textOf(edith).getByText('Short hours.')).toHaveCount(0)
    await edith.keyboard.press('Control+z')
    await expect(textOf(edith).getByText('Short hours.')).toBeVisible()
  })

  test('a dropped manuscript is read in at its place, its notes notes', async () => {
    const id = await makeText()
    await open(id)
    const words = '# On ink\n\nInk is old.[^1]\n\n[^1]: A note of the file.\n'
    const saved = edith.waitForResponse(isSave)
    await drop(1, { name: 'ink.md', type: '', bytes: [...Buffer.from(words)] })
    await expect(textOf(edith).getByRole('heading', { name: 'On ink' })).toBeVisible()
    await saved
    expect(await stored(id)).toContain('A note of the file.')
  })

  test('the comments of a dropped Word file stand beside the text, and it is said', async () => {
    const id = await makeText()
    await open(id)
    const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const bytes = buildDocx({
      body: `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Ink is old.</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>`,
      comments: `<w:comment w:id="0" w:author="A. Reader">${words('How old?')}</w:comment>`,
    })
    await drop(1, { name: 'ink.docx', type: '', bytes: [...bytes] })
    await expect(edith.getByText('1 comment (1 new), beside the text.')).toBeVisible()
    const beside = edith.getByRole('complementary', { name: 'Beside the text' })
    await expect(beside.getByText('How old?')).toBeVisible()
    const { threads } = await done(staff.editor('GET', `/articles/${id}/comments`))
    expect(threads).toMatchObject([{ by: { name: 'A. Reader' }, exact: 'Ink is old.' }])
  })

  test('a slash offers what can be put there; Enter takes it, Esc leaves the slash', async () => {
    const id = await makeText()
    await open(id)
    await goToEnd(paragraphOf(edith, 1))
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('/head')
    const menu = edith.locator('.forme-writing-slash')
    await expect(menu.getByRole('option').first()).toContainText('Heading')
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('On slashes')
    await expect(textOf(edith).getByRole('heading', { name: 'On slashes' })).toBeVisible()
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('and /not')
    await expect(menu.getByRole('option')).toHaveText([/Note/])
    await edith.keyboard.press('Escape')
    await edith.keyboard.type('hing')
    await expect(textOf(edith)).toContainText('and /nothing')
  })

  test('verse is written line by line, its stanzas and lines kept, and nothing says where it is from', async () => {
    const id = await makeText()
    await open(id)
    await goToEnd(paragraphOf(edith, 1))
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('/verse')
    await expect(edith.locator('.forme-writing-slash').getByRole('option').first()).toContainText(
      'Verse',
    )
    await edith.keyboard.press('Enter')
    const saved = edith.waitForResponse(
      (answer) => isSave(answer) && (answer.request().postData() ?? '').includes('So he wrote.'),
    )
    for (const line of ['Tyger Tyger', 'burning bright', '', 'In the forests', '', '']) {
      await edith.keyboard.type(line)
      await edith.keyboard.press('Enter')
    }
    await edith.keyboard.type('So he wrote.')
    const verse = textOf(edith).locator('.forme-writing__verse')
    await expect(verse.locator('> p')).toHaveText([
      /Tyger Tyger.*burning bright/s,
      'In the forests',
    ])
    await expect(textOf(edith).locator('> p').last()).toHaveText('So he wrote.')
    await saved
    expect(await stored(id)).toContain('"verse":true')
    const card = edith.getByRole('group', { name: 'Displayed quotation' })
    await expect(card).toContainText('Nothing says where its words are from.')
    await edith.getByRole('button', { name: 'Read', exact: true }).click()
    // One between the lines, one between the stanzas.
    await expect(edith.locator('.forme-review__text blockquote br')).toHaveCount(2)
  })

  test('citations of a reference manager on the clipboard become citations, their sources known', async () => {
    const id = await makeText()
    await open(id)
    await write(edith, 1, ' ')
    await textOf(edith).evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'Type is cut')
      const event = { clipboardData, bubbles: true, cancelable: true }
      element.dispatchEvent(new ClipboardEvent('paste', event))
    }, WORD_ZOTERO)
    const card = edith.getByRole('group', { name: 'What was pasted' })
    const saved = edith.waitForResponse(
      (answer) => isSave(answer) && (answer.request().postData() ?? '').includes('"reference":'),
    )
    await card.getByRole('button', { name: 'Make them citations' }).click()
    await expect(card.getByRole('status')).toHaveText('2 notes cite their sources now.')
    await saved
    const { notes } = (await done(staff.editor('GET', `/articles/${id}/citations`))) as {
      notes: { citations: unknown[] }[]
    }
    expect(notes.map(({ citations }) => citations.length)).toEqual([1, 1])
  })

  test('a displayed quotation has its source beside it, and is given its record and checked', async () => {
    const work = { type: 'book', title: 'Of Type', author: [{ family: 'Moxon' }], year: '1683' }
    const reference = idOf(await done(staff.editor('POST', '/references', work)))
    const body = bodyOf([FIRST, SECOND], [{ reference, locator: '12' }])
    const [first, second] = body.root.children
    const content = { root: { ...body.root, children: [first] } }
    const fields = { id: 'q1', blockType: 'quotation', blockName: '', content }
    const quoted = { type: 'block', version: 2, format: '', fields }
    const text = { root: { ...body.root, children: [quoted, second] } }
    const data = { title: 'On quoting', body: text }
    const made = await done(staff.editor('POST', '/articles?draft=true&depth=0', data))
    await edith.goto(`/admin/collections/articles/${idOf(made)}`)
    const card = edith.getByRole('group', { name: 'Quotation of note 1' })
    await expect(card).toContainText('Moxon 1683, pg 12')
    await expect(card).toContainText('No source text yet.')
    await card.getByRole('button', { name: 'Check' }).click()
    await card.getByRole('button', { name: 'Keep these words as its record' }).click()
    await expect(card).toContainText('Matches. It needs checking.')
    await card.getByLabel('Edition checked against').fill('The first')
    await card.getByRole('button', { name: 'Matches' }).click()
    await expect(card).toContainText(/Verified by Edith of the tools on .* against The first\./)
  })

  test('the keys are listed by ?, and by Ctrl+/ while one writes', async () => {
    const list = edith.locator('.forme-writing__shortcuts')
    await paragraphOf(edith, 0).click()
    await edith.keyboard.press('Control+/')
    await expect(list).toContainText('Ctrl+Alt+F')
    await edith.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    const toolbar = edith.getByRole('toolbar', { name: 'Formatting' })
    await toolbar.getByRole('button', { name: 'Paragraph' }).focus()
    await edith.keyboard.press('ArrowRight')
    await expect(toolbar.getByRole('button', { name: 'Heading', exact: true })).toBeFocused()
    await edith.keyboard.press('?')
    await expect(list).toBeVisible()
    await edith.keyboard.press('Escape')
  })

  test('a section goes with its heading where the outline says', async () => {
    const id = await makeText()
    await open(id)
    await write(edith, 1, '')
    for (const words of ['One', 'Of one.', 'Two', 'Of two.']) {
      await edith.keyboard.press('Enter')
      await edith.keyboard.press(words.startsWith('Of') ? 'Control+Alt+0' : 'Control+Alt+1')
      await edith.keyboard.type(words)
    }
    const outline = edith.getByRole('navigation', { name: 'Outline' })
    await outline.getByRole('button', { name: 'Two' }).focus()
    await edith.keyboard.press('Alt+Shift+ArrowUp')
    await expect(textOf(edith).locator('> :is(h2, p)')).toHaveText([
      FIRST,
      SECOND,
      'Two',
      'Of two.',
      'One',
      'Of one.',
    ])
    await outline.getByRole('button', { name: 'Two' }).dragTo(outline.getByText('One'))
    await expect(outline.getByRole('button')).toHaveText(['Two', 'One'])
  })

  test('versions show what a sitting changed, and a text is put back and taken back', async ({
    house,
  }) => {
    const id = await makeText()
    const { page: otto } = await house.join('Otto', ['editor'])
    await openText(otto, id, FIRST)
    await writeAndSave(otto, 0, ' Otto was here.')
    await otto.context().close()
    await openText(edith, id, `${FIRST} Otto was here.`)
    await writeAndSave(edith, 1, ' And so was Edith.')
    await edith.getByRole('button', { name: 'Versions' }).click()
    const list = edith.getByRole('navigation', { name: 'Versions' })
    await expect(list.getByRole('listitem')).toHaveCount(3)
    const page = edith.locator('.forme-writing__sitting')
    await expect(page.locator('ins')).toContainText('And so was Edith.')
    await list.getByRole('button', { name: /Otto/ }).click()
    await expect(page.locator('ins')).toContainText('Otto was here.')
    await list.getByRole('listitem').last().getByRole('button').click()
    await edith.getByRole('button', { name: 'Put this text back…' }).click()
    const saved = edith.waitForResponse(isSave)
    await edith.getByRole('button', { name: 'Put it back' }).click()
    await expect(paragraphOf(edith, 0)).toHaveText(FIRST)
    await saved
    await expect(savingOf(edith)).toHaveAttribute('data-state', 'saved')
    expect(await stored(id)).not.toContain('Otto')
    await edith.getByRole('button', { name: 'Versions' }).click()
    await expect(list.getByRole('listitem')).toHaveCount(4)
    await edith.keyboard.press('Escape')
    const again = edith.waitForResponse(isSave)
    await textOf(edith).click()
    await edith.keyboard.press('Control+z')
    await expect(paragraphOf(edith, 0)).toContainText('Otto was here.')
    await again
    expect(await stored(id)).toContain('And so was Edith.')
  })
})
