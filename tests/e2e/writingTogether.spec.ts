/**
 * Several people at one text in the writing room: comments beside the lines, who is here, and what
 * others save. Nothing waits for a clock: every step waits for what it brings about.
 */
import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { invite } from '../journey/invite'
import { makeStaff, type Staff } from '../journey/makeStaff'
import { signIn } from '../journey/signIn'
import { isSave, paragraphOf, textOf } from '../journey/writingRoom'
import { launchForme, removeRoom, type Launched } from '../launchForme'
import { idOf } from '../press/idOf'

const FIRST = 'The compositor reads a line upside down.'
const SECOND = 'A line that is too long is broken; a line that is too short is spaced.'

test.describe.configure({ mode: 'serial' })

test.describe('people at one text', () => {
  let forme: Launched
  let staff: Staff
  let edith: Page
  let otto: Page

  test.beforeAll(async ({ browser }) => {
    forme = await launchForme({ words: ['--empty'] })
    await forme.ready
    staff = await makeStaff(forme.url)
    const join = async (name: string) => {
      const email = `${name.toLowerCase().replace(' ', '.')}@forme.example`
      const person = { email, password: randomUUID() }
      await invite(staff.admin, staff.nobody, { ...person, name, roles: ['editor'] })
      return signIn(browser, forme.url, person)
    }
    edith = await join('Edith')
    otto = await join('Otto Reed')
  })
  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  const makeText = async () => {
    const data = { title: 'On lines', body: bodyOf([FIRST, SECOND]) }
    return idOf(await done(staff.editor('POST', '/articles?draft=true&depth=0', data)))
  }
  const stored = async (id: string | number) =>
    JSON.stringify((await done(staff.editor('GET', `/articles/${id}?draft=true&depth=0`))).body)
  const threads = async (id: string | number) =>
    (await done(staff.editor('GET', `/articles/${id}/remarks`))).threads as {
      exact: string
      text: string
      resolved?: unknown
    }[]
  const beside = (page: Page) => page.getByRole('complementary', { name: 'Beside the text' })
  const open = async (page: Page, id: string | number) => {
    await page.goto(`/admin/collections/articles/${id}`)
    await expect(paragraphOf(page, 0)).toHaveText(FIRST)
  }
  /** Selects the first words of a paragraph. */
  const select = async (page: Page, place: number, words: number) => {
    await paragraphOf(page, place).click()
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
    await edith.keyboard.type('Which one? @Ott')
    await expect(box.getByRole('option', { name: 'Otto Reed' })).toBeVisible()
    await edith.keyboard.press('Enter')
    await edith.keyboard.type('knows.')
    await edith.keyboard.press('Control+Enter')
    const card = beside(edith).getByRole('group', { name: 'Comment by Edith' })
    await expect(card).toContainText('Which one? @Otto Reed knows.')
    // The first comment leaves the text as it was, and the cursor in it.
    expect(await textOf(edith).innerHTML()).toBe(before)
    await expect(textOf(edith)).toBeFocused()
    expect(await highlighted(edith)).toEqual(['The compositor'])
    expect(await threads(id)).toMatchObject([{ exact: 'The compositor' }])

    await otto.goto('/admin')
    await expect(otto.getByText('A comment names you')).toBeVisible()
    await open(otto, id)
    const other = beside(otto).getByRole('group', { name: 'Comment by Edith' })
    await other.getByRole('combobox', { name: 'Your answer' }).fill('All of them.')
    await otto.keyboard.press('Control+Enter')
    await expect(other).toContainText('All of them.')
    // Edith sees it without doing anything.
    await expect(card).toContainText('All of them.')
    await card.getByRole('button', { name: 'Resolve' }).click()
    await expect(beside(edith).getByRole('status')).toHaveText('Resolved.')
    await expect(beside(otto).getByRole('button', { name: '1 resolved' })).toBeVisible()
    expect(await threads(id)).toMatchObject([{ resolved: {} }])
    await otto.goto('/admin')
    await expect(otto.getByText('A comment names you')).toHaveCount(0)
  })

  test('a comment follows its words through edits, and one on unsaved words is with the text', async () => {
    const id = await makeText()
    await open(edith, id)
    await select(edith, 1, 2)
    await edith.keyboard.press('Control+Alt+m')
    await edith.keyboard.type('Short.')
    await edith.keyboard.press('Control+Enter')
    await expect(beside(edith).getByText('Short.')).toBeVisible()
    await paragraphOf(edith, 1).click()
    await edith.keyboard.press('Home')
    await edith.keyboard.type('Now: ')
    await edith.keyboard.press('Enter')
    await expect.poll(() => highlighted(edith)).toEqual(['A line'])
    await paragraphOf(edith, 0).click()
    await edith.keyboard.press('End')
    await edith.keyboard.type(' Unsaved yet')
    await edith.keyboard.press('Control+Shift+ArrowLeft')
    await edith.keyboard.press('Control+Alt+m')
    await edith.keyboard.type('Is it?')
    await edith.keyboard.press('Control+Enter')
    await expect(beside(edith).getByText('Is it?')).toBeVisible()
    expect((await threads(id)).map(({ exact }) => exact)).toEqual(['yet', 'A line'])
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

  test('who is here is seen, and what others save comes in while one looks on', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(otto, id)
    const here = (page: Page, words: string) => page.getByText(`Also here: ${words}`)
    await expect(here(edith, 'Otto Reed')).toBeAttached()
    await expect(here(otto, 'Edith')).toBeAttached()
    await paragraphOf(otto, 1).click()
    await expect(edith.getByTitle('Otto Reed is here').nth(1)).toBeVisible()
    const saved = otto.waitForResponse(isSave)
    await otto.keyboard.press('End')
    await otto.keyboard.type(' By Otto.')
    await saved
    await expect(paragraphOf(edith, 1)).toContainText('By Otto.')
    expect(await stored(id)).toContain('By Otto.')
    await otto.goto('/admin')
    await expect(here(edith, 'Otto Reed')).toHaveCount(0)
  })

  test('what both changed is decided, and both are kept where somebody says so', async () => {
    const id = await makeText()
    await open(edith, id)
    await open(otto, id)
    await otto.context().setOffline(true)
    await paragraphOf(otto, 0).click()
    await otto.keyboard.press('End')
    await otto.keyboard.type(' Otherwise.')
    const saved = edith.waitForResponse(isSave)
    await paragraphOf(edith, 0).click()
    await edith.keyboard.press('End')
    await edith.keyboard.type(' Again.')
    await saved
    await otto.context().setOffline(false)
    const card = beside(otto).getByRole('group', { name: 'Changed by two people' })
    await expect(card).toContainText('Again.')
    await expect(card).toContainText('Otherwise.')
    expect(await stored(id)).not.toContain('Otherwise.')
    await card.getByRole('button', { name: 'Keep both' }).click()
    await expect(card).toHaveCount(0)
    await expect.poll(() => stored(id)).toContain('Otherwise.')
    expect(await stored(id)).toContain('Again.')
  })
})
