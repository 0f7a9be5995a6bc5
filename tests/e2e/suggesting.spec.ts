/**
 * Suggested changes in the writing room: written as always, drawn in their place, taken and left by
 * mouse and keyboard, on a draft and on a submitted text. Nothing waits for a clock.
 */
import { expect, type Page } from '@playwright/test'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import {
  makeText as makeTextOf,
  openText,
  paragraphOf,
  savingOf,
  storedText,
  textOf,
} from '../journey/writingRoom'

const FIRST = 'The compositor reads a line upside down.'
const SECOND = 'A line that is too long is broken; a line that is too short is spaced.'

test.describe.configure({ mode: 'serial' })

test.describe('suggestions', () => {
  let staff: Staff
  let edith: Page
  let nora: Page
  let noraID: number

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    edith = (await house.join('Edith', ['editor'])).page
    const joined = await house.join('Ruth Page', ['editor'])
    nora = joined.page
    noraID = joined.id
  })

  const makeText = () => makeTextOf(staff, [FIRST, SECOND])
  const list = async (id: string) =>
    (await done(staff.editor('GET', `/articles/${id}/suggestions`))).suggestions as {
      state: string
      words: string
      settled: { answer: string | null } | null
    }[]
  const states = async (id: string) => (await list(id)).map(({ state, words }) => [state, words])
  const cards = (page: Page) =>
    page
      .getByRole('complementary', { name: 'Beside the text' })
      .getByRole('group', { name: /^Suggestion by/ })
  const marked = (page: Page, mark: 'come' | 'gone') =>
    page.evaluate(
      (name) =>
        [0, 1, 2, 3].flatMap((tone) =>
          [...(CSS.highlights.get(`forme-${name}-${tone}`) ?? [])].map(String),
        ),
      mark,
    )
  /** The editor hears of a moved cursor with the next frame, and no hand is quicker. */
  const heard = (page: Page) =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const openSuggesting = async (page: Page, id: string) => {
    await page.goto(`/admin/collections/articles/${id}?mode=suggest`)
    await expect(textOf(page)).toBeEditable()
  }
  /** Writes these words over the first of a paragraph, and waits until they are kept. */
  const overwrite = async (page: Page, place: number, count: number, words: string) => {
    const kept = page.waitForResponse(
      (answer) => answer.url().endsWith('/suggestions') && answer.request().method() === 'POST',
    )
    await paragraphOf(page, place).click()
    await heard(page)
    await page.keyboard.press('Home')
    await heard(page)
    for (let word = 0; word < count; word++) await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.type(words)
    await kept
    await expect(savingOf(page)).toHaveAttribute('data-state', 'saved')
    await expect(cards(page).filter({ hasText: words })).toBeVisible()
    await expect(paragraphOf(page, place).locator('del')).toBeVisible()
  }

  test('what is written in Suggest stands beside the text, drawn in its place, until it is undone', async () => {
    const id = await makeText()
    await openText(edith, id, FIRST)
    const before = await storedText(staff, id)
    await edith.getByRole('button', { name: 'Suggest', exact: true }).click()
    await expect(edith).toHaveURL(/mode=suggest/)
    await expect(textOf(edith)).toBeEditable()
    await overwrite(edith, 0, 2, 'A typesetter')
    await expect(textOf(edith).locator('del')).toHaveText('The compositor')
    expect(await marked(edith, 'come')).toEqual(['A typesetter'])
    await expect(cards(edith)).toHaveCount(1)
    expect(await storedText(staff, id)).toBe(before)
    expect(await states(id)).toEqual([['open', 'The compositor → A typesetter']])

    // Writing on makes it another, and deletes as if nothing were drawn.
    await edith.keyboard.press('Control+Backspace')
    await edith.keyboard.type('printer')
    await expect.poll(() => states(id)).toEqual([['open', 'The compositor → A printer']])
    await edith.reload()
    await expect(textOf(edith).locator('del')).toHaveText('The compositor')
    expect(await marked(edith, 'come')).toEqual(['A printer'])

    await cards(edith).click()
    await cards(edith).getByRole('button', { name: 'Withdraw' }).click()
    await expect(paragraphOf(edith, 0)).toHaveText(FIRST)
    await expect(cards(edith)).toHaveCount(0)
    expect(await states(id)).toEqual([['withdrawn', 'The compositor → A printer']])
    expect(await storedText(staff, id)).toBe(before)
  })

  test('whoever writes the text takes one by keyboard and leaves one with an answer', async () => {
    const id = await makeText()
    await openSuggesting(edith, id)
    await overwrite(edith, 0, 2, 'A typesetter')
    await overwrite(edith, 1, 1, 'Each')
    await done(staff.editor('POST', `/articles/${id}/assign`, { assignee: noraID }))
    await nora.goto('/admin')
    await expect(nora.getByText('Suggested changes').first()).toBeVisible()
    await nora.goto(`/admin/collections/articles/${id}`)
    await expect(textOf(nora).locator('ins')).toHaveText(['A typesetter', 'Each'])
    expect(await marked(nora, 'gone')).toEqual(['The compositor', 'A'])
    await nora.keyboard.press('Control+Alt+g')
    await expect(cards(nora).first().getByRole('button', { name: 'Take' })).toBeFocused()
    await nora.keyboard.press('t')
    await expect(paragraphOf(nora, 0)).toHaveText(FIRST.replace('The compositor', 'A typesetter'))
    await expect(cards(nora)).toHaveCount(1)
    await expect(cards(nora).getByRole('button', { name: 'Take' })).toBeFocused()
    await cards(nora).getByRole('textbox', { name: 'Your answer' }).fill('It is right as it is.')
    await cards(nora).getByRole('button', { name: 'Leave' }).click()
    await expect(cards(nora)).toHaveCount(0)
    await expect(textOf(nora).locator('ins')).toHaveCount(0)
    expect((await list(id)).map(({ settled, state }) => [state, settled?.answer])).toEqual([
      ['taken', null],
      ['left', 'It is right as it is.'],
    ])
    expect(await storedText(staff, id)).toContain('A typesetter reads a line')
  })

  test('the words of the head are suggested in as the text is, and answered by keyboard', async () => {
    const id = await makeText()
    const { title } = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    await openSuggesting(edith, id)
    const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
    const standfirstOf = (page: Page) => page.getByRole('textbox', { name: 'Standfirst' })
    const saidOf = (page: Page, field: string) =>
      page.getByRole('note', { name: `Suggested for “${field}”` })
    await titleOf(edith).fill('On rows')
    await standfirstOf(edith).fill('How they are set.')
    await expect
      .poll(() => states(id))
      .toEqual([
        ['open', 'Title: lines → rows'],
        ['open', 'Standfirst:  → How they are set.'],
      ])
    await expect(saidOf(edith, 'Title').locator('del')).toHaveText('lines')
    await expect(saidOf(edith, 'Title').locator('ins')).toHaveText('rows')
    await edith.reload()
    await expect(titleOf(edith)).toHaveValue('On rows')

    await nora.goto(`/admin/collections/articles/${id}`)
    await expect(titleOf(nora)).toHaveValue(String(title))
    await expect(saidOf(nora, 'Title').locator('ins')).toHaveText('rows')
    await expect(saidOf(nora, 'Standfirst')).toMatchAriaSnapshot(`
      - note "Suggested for “Standfirst”":
        - insertion: How they are set.
    `)
    await nora.keyboard.press('Control+Alt+g')
    await expect(cards(nora).first().getByRole('button', { name: 'Take' })).toBeFocused()
    await nora.keyboard.press('t')
    await expect(titleOf(nora)).toHaveValue('On rows')
    await expect(cards(nora)).toHaveCount(1)
    await expect(cards(nora).getByRole('button', { name: 'Take' })).toBeFocused()
    await nora.keyboard.press('l')
    await expect(cards(nora)).toHaveCount(0)
    await expect(standfirstOf(nora)).toHaveValue('')
    await expect(saidOf(nora, 'Standfirst')).toHaveCount(0)
    expect((await list(id)).map(({ state }) => state)).toEqual(['taken', 'left'])
    const now = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    expect([now.title, now.standfirst ?? '']).toEqual(['On rows', ''])
  })

  test('a submitted text is answered by suggestions, taken all at once, and stays submitted', async () => {
    const id = await makeText()
    await done(staff.editor('POST', `/articles/${id}/submit`))
    await openSuggesting(edith, id)
    await overwrite(edith, 0, 2, 'A typesetter')
    // A new paragraph, and one whose beginning is another.
    await edith.keyboard.press('End')
    await heard(edith)
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('So does a printer.')
    await expect.poll(async () => (await list(id)).length).toBe(2)
    await nora.goto(`/admin/collections/articles/${id}`)
    await expect(textOf(nora).locator('ins')).toHaveText(['A typesetter', /So does a printer/])
    await nora.locator('.forme-writing__next > button').click()
    await expect(nora.getByText('2 suggested changes are open.')).toBeVisible()
    await nora.keyboard.press('Escape')
    await nora.keyboard.press('Control+Alt+g')
    await cards(nora).first().getByLabel('How many of them').selectOption({ label: 'All (2)' })
    await cards(nora).first().getByRole('button', { name: 'Take' }).click()
    // Nothing is left to settle: the text is shown to be read.
    await expect(nora.locator('.forme-review__text')).toContainText('So does a printer.')
    await expect(cards(nora)).toHaveCount(0)
    const { stage } = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    expect(stage).toBe('submitted')
    expect((await list(id)).map(({ state }) => state)).toEqual(['taken', 'taken'])
  })
})
