/**
 * Several people at one text in the writing room: comments beside the lines, who is here, and what
 * others save. Nothing waits for a clock: every step waits for what it brings about.
 */
import { expect, type Page } from '@playwright/test'
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

const FIRST = 'The compositor reads a line upside down.'
const SECOND = 'A line that is too long is broken; a line that is too short is spaced.'

test.describe.configure({ mode: 'serial' })

test.describe('people at one text', () => {
  let staff: Staff
  let edith: Page
  let nora: Page

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    edith = (await house.join('Edith', ['editor'])).page
    nora = (await house.join('Nora Reed', ['editor'])).page
  })

  const makeText = () => makeTextOf(staff, [FIRST, SECOND])
  const stored = (id: string) => storedText(staff, id)
  const open = (page: Page, id: string) => openText(page, id, FIRST)
  const threads = async (id: string) =>
    (await done(staff.editor('GET', `/articles/${id}/comments`))).threads as {
      exact: string
      text: string
      resolved?: unknown
    }[]
  const beside = (page: Page) => page.getByRole('complementary', { name: 'Beside the text' })
  /** Selects the first words of a paragraph. */
  const select = async (page: Page, place: number, words: number) => {
    // On the first line of it: Home goes no further up.
    await paragraphOf(page, place).click({ position: { x: 2, y: 8 } })
    await page.keyboard.press('Home')
    for (let word = 0; word < words; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  }
  const highlighted = (page: Page, name = 'forme-comment') =>
    page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String), name)

  test('a comment is written by keyboard alone, names a colleague, is answered and resolved', async () => {
    const id = await makeText()
    await open(edith, id)
    const before = await textOf(edith).innerHTML()
    await select(edith, 0, 2)
    await edith.keyboard.press('Control+Alt+m')
    const box = edith.getByRole('dialog', { name: 'New comment' })
    await expect(box.getByRole('combobox', { name: 'Your comment' })).toBeFocused()
    await expect(box).toMatchAriaSnapshot(`
      - dialog "New comment":
        - paragraph: Comment Ctrl+Enter sends
        - paragraph: “The compositor”
        - combobox "Your comment"
        - paragraph:
          - button "Comment" [disabled]
          - button "Cancel"
    `)
    await edith.keyboard.type('Which one? @Nor')
    await expect(box.getByRole('option', { name: 'Nora Reed' })).toBeVisible()
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('knows.')
    await edith.keyboard.press('Control+Enter')
    const card = beside(edith).getByRole('group', { name: 'Comment by Edith' })
    await expect(card).toContainText('Which one? @Nora Reed knows.')
    // The first comment leaves the text as it was, and the cursor in it.
    expect(await textOf(edith).innerHTML()).toBe(before)
    await expect(textOf(edith)).toBeFocused()
    expect(await highlighted(edith)).toEqual(['The compositor'])
    expect(await threads(id)).toMatchObject([{ exact: 'The compositor' }])

    await nora.goto('/admin')
    await expect(nora.getByText('A comment names you')).toBeVisible()
    await open(nora, id)
    const other = beside(nora).getByRole('group', { name: 'Comment by Edith' })
    await other.getByRole('combobox', { name: 'Your answer' }).fill('All of them.')
    await nora.keyboard.press('Control+Enter')
    await expect(other).toContainText('All of them.')
    // Edith sees it without doing anything.
    await expect(card).toContainText('All of them.')
    await expect(card).toMatchAriaSnapshot(`
      - group "Comment by Edith":
        - paragraph: /Edith/
        - paragraph: Which one? @Nora Reed knows.
        - list:
          - listitem:
            - paragraph: /Nora Reed/
            - paragraph: All of them.
        - combobox "Your answer"
        - paragraph:
          - button "Resolve"
    `)
    await card.getByRole('button', { name: 'Resolve' }).click()
    const said = beside(edith).getByRole('status').filter({ hasText: 'Resolved.' })
    await expect(said).toBeVisible()
    await expect(beside(nora).getByRole('button', { name: '1 resolved' })).toBeVisible()
    expect(await threads(id)).toMatchObject([{ resolved: {} }])
    await nora.goto('/admin')
    await expect(nora.getByText('A comment names you')).toHaveCount(0)
  })

  test('a comment follows its words through edits, and one on unsaved words is with the text', async () => {
    const id = await makeText()
    await open(edith, id)
    await select(edith, 1, 2)
    await edith.keyboard.press('Control+Alt+m')
    await edith.keyboard.type('Short.')
    await edith.keyboard.press('Control+Enter')
    await expect(beside(edith).getByText('Short.')).toBeVisible()
    await paragraphOf(edith, 1).click({ position: { x: 2, y: 8 } })
    await edith.keyboard.press('Home')
    await edith.keyboard.type('Now: ')
    await edith.keyboard.press('Enter')
    await expect.poll(() => highlighted(edith)).toEqual(['A line'])
    await goToEnd(paragraphOf(edith, 0))
    await edith.keyboard.type(' Unsaved yet')
    await edith.keyboard.press('Control+Shift+ArrowLeft')
    await edith.keyboard.press('Control+Alt+m')
    await edith.keyboard.type('Is it?')
    await edith.keyboard.press('Control+Enter')
    await expect(beside(edith).getByText('Is it?')).toBeVisible()
    const exacts = async () => (await threads(id)).map(({ exact }) => exact)
    await expect.poll(exacts).toEqual(['yet', 'A line'])
    await edith.keyboard.press('Control+Alt+j')
    await expect.poll(() => highlighted(edith, 'forme-comment-active')).toEqual(['A line'])
  })

  test('on a narrow screen one comments too', async () => {
    const id = await makeText()
    await edith.setViewportSize({ width: 420, height: 800 })
    await open(edith, id)
    await select(edith, 0, 2)
    await edith.getByRole('button', { name: 'Comment', exact: true }).first().click()
    const box = edith.getByRole('dialog', { name: 'New comment' })
    await box.getByRole('combobox').fill('On a telephone.')
    await box.getByRole('button', { name: 'Comment' }).click()
    await expect(beside(edith).getByText('On a telephone.')).toBeVisible()
    await edith.setViewportSize({ width: 1280, height: 720 })
  })

  test('whoever has their cursor where another writes goes on from there', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(nora, id)
    const faults: string[] = []
    edith.on('pageerror', ({ message }) => faults.push(message))
    await goToEnd(paragraphOf(edith, 0))
    await paragraphOf(nora, 0).click({ position: { x: 2, y: 8 } })
    await nora.keyboard.press('Home')
    await nora.keyboard.type('Now: ')
    await expect(paragraphOf(edith, 0)).toHaveText(`Now: ${FIRST}`)
    const saved = edith.waitForResponse(isSave)
    await edith.keyboard.type(' Then.')
    await saved
    await expect(paragraphOf(edith, 0)).toHaveText(`Now: ${FIRST} Then.`)
    await expect(paragraphOf(nora, 0)).toHaveText(`Now: ${FIRST} Then.`)
    expect(await stored(id)).toContain(`Now: ${FIRST} Then.`)
    expect(faults).toEqual([])
    await nora.goto('/admin')
  })

  test('who is here is seen, and what others save comes in while one looks on', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(nora, id)
    const here = (page: Page, words: string) => page.getByText(`Also here: ${words}`)
    await expect(here(edith, 'Nora Reed')).toBeAttached()
    await expect(here(nora, 'Edith')).toBeAttached()
    await expect(edith.locator('.forme-writing__here')).toMatchAriaSnapshot(`
      - status: "Also here: Nora Reed"
    `)
    await paragraphOf(nora, 1).click()
    await expect(edith.getByTitle('Nora Reed is here').nth(1)).toBeVisible()
    const saved = nora.waitForResponse(isSave)
    await nora.keyboard.press('End')
    await nora.keyboard.type(' By Nora.')
    await saved
    await expect(paragraphOf(edith, 1)).toContainText('By Nora.')
    expect(await stored(id)).toContain('By Nora.')
    await nora.goto('/admin')
    await expect(here(edith, 'Nora Reed')).toHaveCount(0)
  })

  test('what both changed is decided, and both are kept where somebody says so', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(nora, id)
    await nora.context().setOffline(true)
    await goToEnd(paragraphOf(nora, 0))
    await nora.keyboard.type(' Otherwise.')
    const saved = edith.waitForResponse(isSave)
    await goToEnd(paragraphOf(edith, 0))
    await edith.keyboard.type(' Again.')
    await saved
    await nora.context().setOffline(false)
    const card = beside(nora).getByRole('group', { name: 'Changed by two people' })
    await expect(card).toContainText('Again.')
    await expect(card).toContainText('Otherwise.')
    await expect(card).toMatchAriaSnapshot(`
      - group "Changed by two people":
        - paragraph: Edith changed this too
        - paragraph: Theirs, saved
        - paragraph: /Again\\./
        - paragraph: Yours, not saved
        - paragraph: /Otherwise\\./
        - paragraph:
          - button "Keep mine"
          - button "Take theirs"
          - button "Keep both"
    `)
    expect(await stored(id)).not.toContain('Otherwise.')
    await card.getByRole('button', { name: 'Keep both' }).click()
    await expect(card).toHaveCount(0)
    await expect.poll(() => stored(id)).toContain('Otherwise.')
    expect(await stored(id)).toContain('Again.')
  })

  test('two people write in one text, and what both changed is shown to the second', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(nora, id)
    await writeAndSave(edith, 0, ' By Edith.')
    await expect(paragraphOf(nora, 0)).toContainText('By Edith.')
    await expect(savingOf(nora)).toHaveAttribute('data-state', 'saved')
    await writeAndSave(nora, 1, ' By Nora.')
    const both = await stored(id)
    expect(both).toContain('By Edith.')
    expect(both).toContain('By Nora.')

    // What Edith saves reaches Nora at once, unless he has no connection.
    await nora.context().setOffline(true)
    await writeAndSave(edith, 0, ' Again.')
    await write(nora, 0, ' Otherwise.')
    await nora.context().setOffline(false)
    await expect(savingOf(nora)).toContainText('1 place was changed by two people')
    const cards = nora.getByRole('complementary', { name: 'Beside the text' })
    await expect(cards).toContainText('Again.')
    await expect(paragraphOf(nora, 0)).toContainText('Otherwise.')
    expect(await stored(id)).toContain('Again.')
  })

  test('whoever changes the details refuses nobody who writes, and is not refused', async () => {
    const id = await makeText()
    await open(edith, id)
    await nora.goto(`/admin/collections/articles/${id}/details`)
    const address = nora.getByLabel('Address')
    const change = async (words: string) => {
      const saved = nora.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/articles/'),
      )
      await address.fill(words)
      expect((await saved).status()).toBe(200)
    }
    await writeAndSave(edith, 0, ' Before.')
    await change('printed-elsewhere')
    await writeAndSave(edith, 0, ' After.')
    await change('printed-here')
    const article = await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))
    expect(article.slug).toBe('printed-here')
    expect(JSON.stringify(article.body)).toContain(`${FIRST} Before. After.`)
  })

  test('a text is submitted, read and sent back on its own page', async () => {
    const id = await makeText()
    await open(edith, id)
    await write(edith, 0, ' The last words.')
    const actsOf = (page: Page) => page.getByRole('region', { name: 'What you can do' })
    const openActs = (page: Page, name: string) =>
      page.locator('.forme-writing__bar').getByRole('button', { name }).click()
    await openActs(edith, 'Submit the text…')
    await actsOf(edith).getByRole('button', { name: 'Submit the text' }).click()
    await expect(edith.locator('.forme-writing__bar')).toContainText('Submitted')
    expect(await stored(id)).toContain('The last words.')
    await expect(textOf(edith)).toBeHidden()

    await nora.goto(`/admin/collections/articles/${id}`)
    await expect(nora.locator('.forme-review__text')).toContainText('The last words.')
    await openActs(nora, 'Sign off…')
    await expect(actsOf(nora).getByRole('button', { name: 'Sign off: edit' })).toBeVisible()
    const form = actsOf(nora).getByRole('form', { name: 'Ask for changes' })
    await form.getByLabel('What has to change, and why').fill('Say more.')
    await form.getByRole('button', { name: 'Ask for changes' }).click()
    await expect(nora.locator('.forme-writing__bar')).toContainText('Changes requested')

    await edith.reload()
    await expect(textOf(edith)).toBeEditable()
    await edith.getByRole('button', { name: 'Read', exact: true }).click()
    await expect(edith).toHaveURL(/\?mode=read$/)
    await expect(edith.locator('.forme-review__text')).toContainText('The last words.')
    await edith.getByRole('button', { name: 'Write', exact: true }).click()
    await expect(textOf(edith)).toBeEditable()
  })
})
