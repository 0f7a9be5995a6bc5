import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { buildDocx } from '../factories/buildDocx'
import { docxParagraph } from '../factories/docxParagraph'
import { hasNoBarriers } from '../hasNoBarriers'
import { openPage } from '../journey/openPage'
import { save } from '../journey/save'
import { launchForme, removeRoom, type Launched } from '../launchForme'

const MANUSCRIPT = path.resolve('sample/manuscripts/51-2-straws-between-the-leaves.md')
const PASSWORD = 'lantern gravel oboe mitten'
const EMAIL = 'editor@forme.example'

/** An essay without a title, as a writer would send it. */
const UNTITLED = 'The compositor read the line aloud.\n\nNobody had asked for it to be set again.\n'

/** An essay that cites a work the desk has with another year, and quotes it. */
const SECOND = [
  '# A second look',
  'The bishop speaks of “a whole flock of straws”.[^1]',
  '[^1]: R de Bury, *The Love of Books*, De La More Press, 1904, pg 3',
].join('\n\n')

/** A sentence with a tracked change in it. */
const tracked = (title: string) =>
  buildDocx({
    title,
    body: docxParagraph(
      '<w:r><w:t xml:space="preserve">The proof was </w:t></w:r>' +
        '<w:del w:id="1" w:author="A"><w:r><w:delText>good</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="A"><w:r><w:t>bad</w:t></w:r></w:ins>',
    ),
  })
const TRACKED = tracked('On second thoughts')
const KEPT = tracked('On third thoughts')

test.describe.configure({ mode: 'serial' })

test.describe('manuscripts become articles', () => {
  let forme: Launched
  let page: Page

  test.beforeAll(async ({ browser }) => {
    forme = await launchForme({ words: ['--empty'] })
    await forme.ready
    page = await openPage(browser, forme.url)
    await makeEditor(page, forme.url)
  })
  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  test('an empty desk says how to begin', async () => {
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Get started' })).toBeVisible()
    await page.getByRole('link', { name: 'Make the first issue' }).click()
    await page.getByLabel('Number').fill('51')
    await page.getByLabel('Season or date').fill('Autumn 2026')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveURL(/\/issues\/\d+$/)
  })

  test('a file dropped on the issue is an article with all its notes', async () => {
    await openTab(page, 'Manuscripts')
    await expect(page.getByRole('heading', { name: 'Import manuscripts' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible()
    await send(page, MANUSCRIPT)

    const file = page.getByRole('listitem', { name: path.basename(MANUSCRIPT) })
    await expect(file.getByText('On the desk', { exact: true }).first()).toBeVisible()
    const notes = file.getByRole('row', { name: /^Notes/ })
    await expect(notes.getByRole('cell')).toHaveText(['9', '9', 'All there'])
    await expect(file.getByRole('heading', { name: 'Nothing to decide' })).toBeVisible()
    const work = file.getByRole('row', { name: /^de Bury 1903/ })
    await expect(work).toContainText('New')
    await expect(work).toContainText('Note 2 ibid.')
    await expect(page.getByRole('link', { name: 'Straws between the leaves' })).toBeVisible()
    await hasNoBarriers(page)
  })

  test('the same file again leads to the article it became', async () => {
    await send(page, MANUSCRIPT)
    const again = page.getByRole('listitem', { name: path.basename(MANUSCRIPT) }).last()
    await expect(again.getByText('Has been imported before')).toBeVisible()
    await expect(again.getByRole('link', { name: 'Open the article it became' })).toBeVisible()
  })

  test('a file without a title is asked for one', async () => {
    await send(page, file('untitled.txt', 'text/plain', UNTITLED))
    const untitled = page.getByRole('listitem', { name: 'untitled.txt' })
    const title = untitled.getByLabel('Title of the article')
    await expect(title).toHaveValue('')
    await expect(untitled.getByRole('button', { name: 'Import it' })).toBeDisabled()
    await title.fill('A line set twice')
    await title.press('Enter')
    await expect(untitled.getByText('On the desk', { exact: true }).first()).toBeVisible()
  })

  test('a revised file is the new text of its article', async () => {
    const choice = page.getByLabel('What it becomes')
    await choice.selectOption({ label: 'The new text of “A line set twice”' })
    await send(page, file('revised.txt', 'text/plain', UNTITLED.replace('aloud', 'twice')))
    const revised = page.getByRole('listitem', { name: 'revised.txt' })
    const changes = revised.getByRole('heading', { name: 'What the new text changes' })
    await expect(changes).toBeVisible()
    await expect(revised.getByRole('insertion')).toHaveText('twice')
    await expect(revised.getByRole('deletion')).toHaveText('aloud')
    await choice.selectOption({ label: 'A new article' })
  })

  test('tracked changes are not read before somebody decides', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await send(page, file('tracked.docx', type, TRACKED))
    const tracked = page.getByRole('listitem', { name: 'tracked.docx' })
    await tracked.getByRole('button', { name: 'Accept the changes' }).click()
    await expect(tracked.getByText('On the desk', { exact: true }).first()).toBeVisible()
  })

  test('tracked changes are kept beside the text, where they are taken and left', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await send(page, file('kept.docx', type, KEPT))
    const kept = page.getByRole('listitem', { name: 'kept.docx' })
    await kept.getByRole('button', { name: 'Keep them as suggestions' }).click()
    await expect(kept.getByText('1 change (1 tracked by A)')).toBeVisible()
    await expect(kept.getByRole('link', { name: 'Open the article' })).toBeVisible()
    await hasNoBarriers(page)
  })

  test('a work that may be one the desk has is made one with it', async () => {
    await send(page, file('second.md', 'text/markdown', SECOND))
    const second = page.getByRole('listitem', { name: 'second.md' })
    const work = second.getByRole('row', { name: /^de Bury 1904/ })
    await expect(work).toContainText('New, or is it?')
    await expect(work).toContainText('Year: 1903 (in the file: 1904)')
    await hasNoBarriers(page)
    await work.getByRole('button', { name: /^It is de Bury 1903/ }).click()
    await expect(work).toContainText('Recognised')
    await expect(work).toContainText('De La More Press, 1903')
    await expect(second.getByText('Decided', { exact: true })).toBeVisible()
    await expect(
      second.getByText(/^Made one with the record it is like, by Editor on/),
    ).toBeVisible()
    await expect(second.getByRole('heading', { name: 'Nothing to decide' })).toBeVisible()
  })

  test('what is no manuscript is refused in words', async () => {
    await send(page, file('essay.docx', 'application/pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'))
    const refused = page.getByRole('listitem', { name: 'essay.docx' })
    await expect(refused.getByText('Not taken')).toBeVisible()
    await expect(refused.getByText(/is not a manuscript/)).toBeVisible()
  })

  test('the manuscript keeps its report', async () => {
    await page.getByRole('link', { name: path.basename(MANUSCRIPT) }).click()
    await expect(page).toHaveURL(/\/manuscripts\/\d+$/)
    await expect(page.getByRole('heading', { name: 'Counts' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Headings/ })).toContainText('All there')
  })

  test('its notes are printed with their sources beside them', async () => {
    await openDetails(page, 'Straws between the leaves')
    await openTab(page, 'Citations')
    await expect(page.getByRole('heading', { name: 'Notes as readers see them' })).toBeVisible()
    const second = page.getByRole('row', { name: /ibid\.\s.*Love of Books/ })
    await expect(second).toContainText('De La More Press, 1903')
    await expect(page.getByRole('heading', { name: 'Works cited' })).toBeVisible()
    await hasNoBarriers(page)
  })

  test('a quotation is verified against a printing', async () => {
    await openTab(page, 'Quotations')
    await expect(page.getByRole('heading', { name: '5 quotations: 0 verified' })).toBeVisible()
    const first = page.getByRole('listitem').filter({ hasText: 'a multitude of straws' })
    await expect(first.getByText('Matches', { exact: true })).toBeVisible()
    const work = page.locator('.forme-checks form').filter({ hasText: 'a multitude of straws' })
    const edition = work.getByLabel(/Edition checked against/)
    await expect(edition).toHaveValue('De La More Press, 1903')
    for (const other of (await work.getByRole('checkbox').all()).slice(1)) await other.uncheck()
    await expect(work.getByRole('checkbox').first()).toBeChecked()
    await edition.press('Enter')
    await expect(page.getByRole('heading', { name: '5 quotations: 1 verified' })).toBeVisible()
    await hasNoBarriers(page)
  })

  test('words that are not those of their source text want a reason', async () => {
    await openDetails(page, 'A second look')
    await openTab(page, 'Quotations')
    await page.getByRole('link', { name: 'source text', exact: true }).click()
    await page.getByRole('textbox', { name: /^Words/ }).fill('a whole flight of straws')
    await save(page)

    await openDetails(page, 'A second look')
    await openTab(page, 'Quotations')
    const quotation = page.getByRole('listitem').filter({ hasText: 'Differs' })
    await expect(quotation.getByRole('deletion')).toContainText('flight')
    await expect(quotation.getByRole('insertion')).toContainText('flock')
    const reason = quotation.getByLabel('Why the words differ from the source text')
    await reason.fill('The second printing has it so.')
    await quotation.getByRole('button', { name: 'Record the reason' }).click()
    await expect(page.getByText('Differs, with a reason')).toBeVisible()
    await hasNoBarriers(page)
  })

  test('the desk shows the issue in the making', async () => {
    await page.goto('/admin')
    const name = page.getByRole('heading', { name: 'Issue 51 · Autumn 2026', exact: true })
    await expect(name.getByRole('link')).toBeVisible()
    await expect(page.getByText('Drafting')).toHaveCount(5)
    await hasNoBarriers(page)
  })
})

type Payload = { name: string; mimeType: string; buffer: Buffer }

function file(name: string, mimeType: string, content: string | Uint8Array): Payload {
  return { name, mimeType, buffer: Buffer.from(content) }
}

async function send(page: Page, what: string | Payload): Promise<void> {
  await page.locator('.forme-drop input[type=file]').setInputFiles(what)
}

/** The first person of the desk, who is admin, as an editor too. */
async function makeEditor(page: Page, url: string): Promise<void> {
  await page.goto('/admin/create-first-user')
  await page.getByLabel('Email').fill(EMAIL)
  await page.getByLabel('New Password').fill(PASSWORD)
  await page.getByLabel('Confirm Password').fill(PASSWORD)
  await page.getByLabel('Name').fill('Editor')
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page).toHaveURL(`${url}/admin`)
  const answer = await page.request.patch('/api/users/1', {
    data: { roles: ['admin', 'editor'] },
    headers: { Origin: url },
  })
  expect(answer.status()).toBe(200)
}

/** A tab of the record that is open; the desk's menu may have a link of the same name before it. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).last().click()
}

/** An article opens as its text; what is not written in it, and the tabs, are beside its details. */
async function openDetails(page: Page, title: string): Promise<void> {
  await page.goto('/admin/collections/articles')
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(/\/articles\/\d+$/)
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  await expect(page).toHaveURL(/\/articles\/\d+\/details$/)
}
