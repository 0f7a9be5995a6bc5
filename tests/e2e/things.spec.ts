/**
 * What an editor does many times a day with quotations, contents, works and pictures: how few keys it
 * takes, that it can be undone, and that what is dropped arrives.
 */
import { expect, type Page } from '@playwright/test'
import { pngOf } from '../factories/makePicture'
import { hasNoBarriers } from '../hasNoBarriers'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { idOf } from '../publishing/idOf'
import { listShownContents } from '../publishing/listShownContents'
import { makeText } from '../publishing/makeText'

test.describe.configure({ mode: 'serial' })

const WORKS = 12
const QUOTATIONS = 15

test.describe('things of every day', () => {
  let staff: Staff
  let page: Page
  let [issue, article] = [0, 0]

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    page = (await house.join('Theodora', ['editor', 'publisher'])).page
    article = await makeQuotingText(staff)
    const texts = [article]
    for (const title of ['On glue', 'On thread', 'On boards']) {
      texts.push(idOf(await done(staff.editor('POST', '/articles?draft=true', { title }))))
    }
    const contents = [
      { heading: 'Essays', articles: texts },
      { heading: 'Letters', articles: [] },
    ]
    const fields = { number: 91, label: 'Winter 2026', pages: 1, contents }
    issue = idOf(await done(staff.publisher('POST', '/issues', fields)))
  })

  test(`${QUOTATIONS} quotations of ${WORKS} works take at most 20 clicks or keys`, async () => {
    await page.goto(`/admin/collections/issues/${issue}/quotations`)
    const left = page.getByRole('heading', { name: /^To check:/ })
    await expect(left).toHaveText(`To check: ${QUOTATIONS} quotations`)
    await hasNoBarriers(page)
    await page.evaluate(() => {
      const counted = window as unknown as { acts: number }
      counted.acts = 0
      for (const kind of ['pointerdown', 'keydown']) {
        window.addEventListener(kind, () => (counted.acts += 1), true)
      }
    })
    const forms = page.locator('.forme-checks__work')
    await page.context().setOffline(true)
    await forms.first().getByRole('button', { name: /match/i }).click()
    await expect(forms.first().getByText('The desk did not answer.')).toBeVisible()
    await page.context().setOffline(false)
    await forms.first().getByRole('button', { name: /match/i }).click()
    for (let rest = WORKS - 1; rest > 0; rest -= 1) {
      await expect(forms).toHaveCount(rest)
      await expect(forms.first().getByRole('button', { name: /match/i })).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(left).toHaveText('To check: 0 quotations')
    const acts = await page.evaluate(() => (window as unknown as { acts: number }).acts)
    expect(acts).toBeLessThanOrEqual(20)
    const verified = 'where[state][equals]=verified&pagination=false&depth=0'
    const { docs } = await done(staff.editor('GET', `/quotations?${verified}`))
    expect(docs).toHaveLength(QUOTATIONS)
    expect((docs as { againstPrinting: string }[])[0]?.againstPrinting).toMatch(/^Press \d+, 19/)
  })

  test('several articles are moved at once, with mouse and keys, and back', async () => {
    await page.goto(`/admin/collections/issues/${issue}/contents`)
    await expect(page.getByText(/words, about 1 of 1 pages: it is full\./)).toBeVisible()
    const before = [
      ['Essays', ['On quoting', 'On glue', 'On thread', 'On boards']],
      ['Letters', []],
    ]
    expect(await listShownContents(page)).toEqual(before)
    await page.getByLabel('Select “On glue”').check()
    await page.getByLabel('Select “On boards”').click({ modifiers: ['Shift'] })
    const bar = page.getByRole('form', { name: 'What is selected' })
    await expect(bar.getByText('3 selected')).toBeVisible()
    await hasNoBarriers(page)
    await bar.getByLabel('To the end of').selectOption('Letters')
    await bar.getByRole('button', { name: 'Move', exact: true }).click()
    const moved = [
      ['Essays', ['On quoting']],
      ['Letters', ['On glue', 'On thread', 'On boards']],
    ]
    await expect.poll(() => listShownContents(page)).toEqual(moved)
    await page.keyboard.press('Control+z')
    await expect.poll(() => listShownContents(page)).toEqual(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => listShownContents(page)).toEqual(moved)
    await page.getByLabel('Select “On glue”').focus()
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect
      .poll(() => listShownContents(page))
      .toEqual([moved[0], ['Letters', ['On thread', 'On glue', 'On boards']]])
    await expect(page.getByText('Every change is saved at once.')).toBeVisible()
    await page.reload()
    expect(await listShownContents(page)).toEqual([
      moved[0],
      ['Letters', ['On thread', 'On glue', 'On boards']],
    ])
  })

  test('a work is found by who wrote it, or made of an entry, in one box', async () => {
    await page.goto('/admin/collections/references')
    const box = page.getByRole('combobox', { name: /^Source: author/ })
    await box.fill('uthor7 198')
    await expect(page.getByRole('option', { name: /Author7/ })).toBeVisible()
    await box.press('Enter')
    await expect(page).toHaveURL(/\/references\/\d+$/)
    await expect(page.getByRole('heading', { name: 'Author7, Work 7 (1987)' })).toBeVisible()
    await page.goto('/admin/collections/references')
    await box.fill('@book{a, author={Moxon, Joseph}, title={Mechanick Exercises}, year={1683}}')
    await page.getByRole('button', { name: 'Add this source' }).click()
    await expect(page.getByRole('heading', { name: /^Moxon, Mechanick Exercises/ })).toBeVisible()
  })

  test('a picture is dropped anywhere, says what it shows, and where it is used', async () => {
    await page.goto('/admin/collections/media')
    await drop(page, 'press.png')
    const form = page.getByRole('form', { name: 'Add the picture' })
    const alt = form.getByLabel('What it shows')
    await expect(alt).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(form).toHaveCount(0)
    await drop(page, 'press.png')
    await alt.fill('Picture of a press')
    await expect(form.getByText('Leave out “Picture of”')).toBeVisible()
    await alt.fill('A hand press')
    await hasNoBarriers(page)
    await form.getByRole('button', { name: 'Add the picture' }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByRole('cell', { name: 'A hand press' })).toBeVisible()

    await page.goto(`/admin/collections/issues/${issue}/contents`)
    await drop(page, 'cover.png')
    const cover = page.getByRole('form', { name: 'Make it the cover' })
    await cover.getByLabel('What it shows').fill('A bound book')
    await cover.getByRole('button', { name: 'Make it the cover' }).click()
    await expect(cover).toHaveCount(0)
    const { cover: stored } = await done(staff.editor('GET', `/issues/${issue}?depth=0`))
    await page.goto(`/admin/collections/media/${String(stored)}`)
    const use = page.getByRole('region', { name: 'Where it is used' })
    await expect(use.getByRole('link', { name: 'Issue 91 · Winter 2026' })).toBeVisible()
  })

  test('whoever opens an approved text is told once what a change undoes', async () => {
    const id = await makeText(staff, 'On keeping still')
    const { contentHash } = await done(staff.writer('POST', `/articles/${id}/submit`))
    for (const kind of ['edit', 'quotations']) {
      await done(staff.editor('POST', `/articles/${id}/sign-off`, { kind, contentHash }))
    }
    await page.goto(`/admin/collections/articles/${id}`)
    const notice = page.getByRole('note')
    await expect(notice).toContainText('Once anything in it changes, the sign-offs lapse')
    await notice.getByRole('button', { name: 'Understood' }).click()
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })
})

/** A text that quotes every work, the first ones twice, each time with a record nobody has checked. */
async function makeQuotingText(staff: Staff): Promise<number> {
  const works: number[] = []
  for (let work = 1; work <= WORKS; work += 1) {
    const fields = {
      type: 'book',
      title: `Work ${work}`,
      author: [{ family: `Author${work}`, given: 'A.' }],
      publisher: `Press ${work}`,
      year: String(1980 + work),
    }
    works.push(idOf(await done(staff.editor('POST', '/references', fields))))
  }
  const children = []
  for (let place = 0; place < QUOTATIONS; place += 1) {
    const reference = works[place % WORKS]
    const text = `words that stand in the ${place}th place of the work`
    const quotation = idOf(await done(staff.editor('POST', '/quotations', { text, reference })))
    const fields = {
      id: `5f0e000000000000000000${String(place).padStart(2, '0')}`,
      blockType: 'note',
      citations: [{ reference, label: 'page', locator: String(place + 1) }],
      quotation,
    }
    children.push({
      type: 'paragraph',
      version: 1,
      children: [
        { type: 'text', version: 1, text: `They have “${text}”.` },
        { type: 'inlineBlock', version: 1, fields },
      ],
    })
  }
  const body = { root: { type: 'root', version: 1, children } }
  return idOf(
    await done(staff.editor('POST', '/articles?draft=true', { title: 'On quoting', body })),
  )
}

/** Drops a picture in the middle of the page, as a hand does. */
async function drop(page: Page, name: string): Promise<void> {
  const bytes = [...(await pngOf(40, 60, name === 'cover.png' ? '#822' : '#286'))]
  await page.locator('body').evaluate(
    (element, { bytes: all, name: called }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(all)], called, { type: 'image/png' }))
      const event = { dataTransfer, bubbles: true, cancelable: true }
      element.dispatchEvent(new DragEvent('dragover', event))
      element.dispatchEvent(new DragEvent('drop', event))
    },
    { bytes, name },
  )
}
