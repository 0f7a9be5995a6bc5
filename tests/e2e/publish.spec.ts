import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { test } from '../journey/house'
import type { Staff } from '../journey/makeStaff'
import { save } from '../journey/save'
import { hasNoBarriers } from '../hasNoBarriers'
import { giveCover } from '../publishing/giveCover'
import { idOf } from '../publishing/idOf'
import { listShownContents } from '../publishing/listShownContents'
import { makeText } from '../publishing/makeText'

test.describe.configure({ mode: 'serial' })

test.describe('an issue is published as one', () => {
  let staff: Staff
  let page: Page
  let issue = 0
  const articles: Record<string, number> = {}

  test.beforeAll(async ({ house }) => {
    staff = house.staff
    page = (await house.join('Printer', ['editor', 'publisher'])).page
    await done(staff.admin('POST', '/globals/magazine', { timeZone: 'Europe/London' }))
    const made = await done(
      staff.publisher('POST', '/issues', {
        number: 54,
        label: 'Autumn 2026',
        textDeadline: '2026-09-01',
        publicationDate: '2026-10-01',
      }),
    )
    issue = idOf(made)
    for (const title of ['On ink', 'On paper', 'On type']) {
      articles[title] = await makeText(staff, title)
    }
  })
  const openTab = async (name: 'contents' | 'publish' | 'editions') => {
    await page.goto(`/admin/collections/issues/${issue}/${name}`)
    await expect(page.locator('.forme-panel')).toBeVisible()
  }
  const statusOf = async (path: string) => (await page.request.get(path)).status()

  test('it is put together with the keyboard alone', async () => {
    await openTab('contents')
    await expect(page.getByText('Publication', { exact: true })).toBeVisible()
    for (const heading of ['Essays', 'Letters']) {
      await page.getByLabel('Heading of a new section').fill(heading)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: heading })).toBeVisible()
    }
    for (const title of ['On ink', 'On paper', 'On type']) await addToEssays(page, title)

    const up = page.getByRole('button', { name: 'Move “On paper” up' })
    await up.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.forme-panel').getByRole('status')).toHaveText(
      '“On paper” is 1 of 3 in “Essays”.',
    )
    await expect(up).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.forme-panel').getByRole('status')).toHaveText(
      '“On paper” cannot go further up.',
    )
    await expect(up).toBeFocused()

    const down = page.getByRole('button', { name: 'Move “On type” down' })
    await down.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.forme-panel').getByRole('status')).toHaveText(
      '“On type” is 1 of 1 in “Letters”.',
    )
    await expect(down).toBeFocused()
    await isSaved(page)
    await hasNoBarriers(page)

    await page.reload()
    expect(await listShownContents(page)).toEqual([
      ['Essays', ['On paper', 'On ink']],
      ['Letters', ['On type']],
    ])
  })

  test('and with the mouse', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'On type' })
    await row.locator('.forme-facts').dragTo(page.getByRole('link', { name: 'On paper' }))
    await isSaved(page)
    await page.reload()
    expect(await listShownContents(page)).toEqual([
      ['Essays', ['On type', 'On paper', 'On ink']],
      ['Letters', []],
    ])
  })

  test('what another person saved meanwhile is not overwritten', async () => {
    await openTab('contents')
    await done(staff.editor('PATCH', `/issues/${issue}`, { title: 'Materials' }))
    await page.getByRole('button', { name: 'Move “On type” down' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'editor saved' })).toBeVisible()
    await page.getByRole('button', { name: 'Show the contents as they are now' }).click()
    await isSaved(page)
    expect(await listShownContents(page)).toEqual([
      ['Essays', ['On type', 'On paper', 'On ink']],
      ['Letters', []],
    ])
  })

  test('saving the form of the issue leaves its contents as they are', async () => {
    await page.goto(`/admin/collections/issues/${issue}`)
    await expect(page.getByRole('link', { name: /^Put the sections/ })).toBeVisible()
    await page.getByLabel('Theme').fill('Materials of printing')
    await save(page)
    await openTab('contents')
    expect(await listShownContents(page)).toEqual([
      ['Essays', ['On type', 'On paper', 'On ink']],
      ['Letters', []],
    ])
  })

  test('a new article is begun in its section, and one is moved to another issue', async () => {
    const next = await done(
      staff.publisher('POST', '/issues', { number: 52, label: 'Winter 2026' }),
    )
    await openTab('contents')
    const letters = page.getByRole('region', { name: 'Letters' })
    await letters.getByRole('button', { name: 'Add to “Letters”' }).click()
    await letters.getByLabel('Or the title of a new one').fill('A letter')
    await page.keyboard.press('Enter')
    await expect(letters.getByRole('link', { name: 'A letter' })).toBeVisible()
    await isSaved(page)

    await page.getByRole('button', { name: 'Move “On ink” elsewhere' }).click()
    const form = page.getByRole('form', { name: 'Move “On ink”' })
    await form.getByLabel('Issue').selectOption({ label: 'Issue 52 · Winter 2026' })
    await form.getByRole('button', { name: 'Move to the end of it' }).click()
    await expect(page.getByRole('link', { name: 'On ink' })).toHaveCount(0)
    const moved = await done(staff.editor('GET', `/issues/${idOf(next)}?depth=0`))
    expect(moved.contents).toMatchObject([{ articles: [articles['On ink']] }])
    await isSaved(page)
  })

  test('readiness says everything at once, with the way to each place', async () => {
    await openTab('publish')
    await expect(page.getByRole('heading', { name: /^Readiness: \d+ obstacles$/ })).toBeVisible()
    await expect(page.getByText('The issue has no cover.', { exact: true })).toBeVisible()
    await expect(page.getByText('“A letter” has no text.', { exact: true })).toBeVisible()
    await expect(page.getByText(/This issue is not ready: \d+ obstacles remain/)).toBeVisible()
    await hasNoBarriers(page)
    await page.getByRole('link', { name: /^Go there.*“On type” has not been submitted/ }).click()
    await expect(page).toHaveURL(new RegExp(`/articles/${articles['On type']}`))
  })

  test('once it is mended and previewed, it is published', async () => {
    await openTab('contents')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download for Word' }).click()
    expect((await download).suggestedFilename()).toBe('issue-54-word.zip')
    await page.getByRole('button', { name: 'Move “A letter” elsewhere' }).click()
    await page.getByRole('button', { name: 'Take out of the issue' }).click()
    await page.getByRole('button', { name: 'Remove the section' }).click()
    await isSaved(page)
    for (const title of ['On paper', 'On type']) await approve(staff, articles[title])
    await giveCover(page, issue)

    await openTab('publish')
    await expect(page.getByText('Nothing stands in the way of publication.')).toBeVisible()
    await expect(page.getByText('Preview the issue first.')).toBeVisible()
    await page.getByRole('button', { name: 'Preview the issue' }).click()
    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Read it as readers would' }).click()
    const preview = await opened
    await expect(preview.getByRole('link', { name: 'On type' }).first()).toBeVisible()
    const forWord = preview.getByRole('link', { name: 'Download for Word' })
    await expect(forWord).toHaveAttribute('href', `/api/issues/${issue}/word`)
    await preview.getByRole('link', { name: 'On type' }).first().click()
    await expect(forWord).toHaveAttribute('href', `/api/articles/${articles['On type']}/word`)
    await preview.close()
    await expect.poll(() => statusOf('/issues/54')).toBe(404)

    await page.getByRole('button', { name: 'Publish…' }).click()
    const confirm = page.getByRole('group', { name: 'Publish now?' })
    await expect(confirm).toBeFocused()
    await expect(confirm).toContainText('with all 2 articles at once')
    await hasNoBarriers(page)
    await confirm.getByRole('button', { name: 'Publish now' }).click()
    await expect(page.getByText('Readers have edition 1 (first edition)')).toBeVisible()
    await expect.poll(() => statusOf('/issues/54/on-type')).toBe(200)
  })

  test('a correction says to readers what changed', async () => {
    await write(staff, articles['On type'], 'Type is cast, not carved.')
    await approve(staff, articles['On type'])
    await openTab('publish')
    await page.getByRole('button', { name: 'Preview the issue' }).click()
    await page.getByText('What changed in “On type”').click()
    await expect(page.getByRole('insertion').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish…' })).toBeDisabled()
    await page.getByLabel('Note to readers: what is different').fill('A word was mended.')
    const correction = page.getByRole('group', { name: 'On type' })
    await correction.getByLabel('Kind of correction').selectOption('correction')
    await correction.getByLabel('What changed, for readers').fill('Type is cast.')

    await write(staff, articles['On paper'], 'Slipped in after the preview.')
    await approve(staff, articles['On paper'])
    await page.getByRole('button', { name: 'Publish…' }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'no longer the one you previewed' }),
    ).toBeVisible()

    const again = page.getByRole('button', { name: 'Preview it again' })
    await again.click()
    const other = page.getByRole('group', { name: 'On paper' })
    await other.getByLabel('What changed, for readers').fill('One sentence.')
    await expect(correction.getByLabel('What changed, for readers')).toHaveValue('Type is cast.')
    await expect(again).toBeEnabled()
    await hasNoBarriers(page)
    await page.getByRole('button', { name: 'Publish…' }).click()
    await expect(page.getByText('Correction in “On type”: “Type is cast.”')).toBeVisible()
    await page.getByRole('button', { name: 'Publish now' }).click()
    await expect(page.getByText('Readers have edition 2 (correction)')).toBeVisible()
    expect(await (await page.request.get('/issues/54/on-type')).text()).toContain('Type is cast.')
  })

  test('a rewrite can be set aside while a misprint is corrected', async () => {
    await write(staff, articles['On type'], 'A long rewrite that is not done.')
    await openTab('publish')
    await page.getByText('Correct a misprint without waiting for this draft').click()
    await page.getByRole('button', { name: 'Set the draft aside' }).click()
    await expect(page.getByText('A longer draft is set aside.')).toBeVisible()
    await page.getByText('Go on with the draft that was set aside').click()
    await page.getByRole('button', { name: 'Take it up again' }).click()
    await expect(page.getByText('Readers keep the text they have')).toBeVisible()
  })

  test('the history tells editions apart, and gives their manifests out', async () => {
    await openTab('editions')
    await expect(page.getByRole('heading', { name: 'Edition 2' })).toBeVisible()
    await expect(page.getByText('Correction in “On type”: Type is cast.')).toBeVisible()
    await expect(page.getByText('What readers have')).toBeVisible()
    await page.getByText('What changed in “On type”').click()
    await hasNoBarriers(page)
    await page.getByText('Evidence of edition 2').click()
    const hash = await page.locator('.forme-edition code').first().textContent()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the manifest' }).click()
    const file = readFileSync(await (await download).path())
    expect(createHash('sha256').update(file).digest('hex')).toBe(hash)
  })

  test('going back prints the earlier edition again', async () => {
    await openTab('publish')
    await page.getByText('Go back to an earlier edition').click()
    const form = page.getByRole('form', { name: 'Go back to an earlier edition' })
    await form.getByLabel('Note to readers: why').fill('The correction was wrong.')
    await form.getByRole('button', { name: 'Publish it again…' }).click()
    await expect(form.getByRole('group')).toContainText('readers see the content of Edition 1,')
    await page.keyboard.press('Escape')
    await expect(form.getByRole('group')).toHaveCount(0)
    await form.getByRole('button', { name: 'Publish it again…' }).click()
    await form.getByRole('button', { name: 'Yes, publish it again' }).click()
    await expect(
      page.getByText('Readers have edition 3 (return to an earlier edition)'),
    ).toBeVisible()
    const text = await (await page.request.get('/issues/54/on-type')).text()
    expect(text).not.toContain('Type is cast, not carved.')
  })

  test('publication is scheduled at an hour, and called off', async () => {
    await page.getByRole('button', { name: 'Preview the issue' }).click()
    await page.getByLabel('Note to readers: what is different').fill('As corrected before.')
    const correction = page.getByRole('group', { name: 'On paper' })
    await correction.getByLabel('What changed, for readers').fill('As before.')
    await page.getByRole('button', { name: 'Schedule…' }).click()
    const form = page.getByRole('group', { name: 'At which hour?' })
    await expect(form.getByLabel('Time zone')).toHaveValue('Europe/London')
    await form.getByLabel('Day and hour').fill('2001-07-01T09:00')
    await expect(form.getByText('That hour is past')).toBeVisible()
    await expect(form.getByRole('button', { name: 'Schedule it' })).toBeDisabled()
    await form.getByLabel('Time zone').fill('Nowhere')
    await expect(form.getByText('No time zone is called “Nowhere”')).toBeVisible()
    await form.getByLabel('Time zone').fill('berlin')
    await expect(form.getByRole('status').filter({ hasText: 'Summer Time, GMT+2' })).toBeVisible()
    await form.getByLabel('Time zone').fill('Europe/London')
    await form.getByLabel('Day and hour').fill('2999-07-01T09:00')
    await expect(form.getByText('1 Jul 2999, 08:00 (UTC)')).toBeVisible()
    await form.getByRole('button', { name: 'Schedule it' }).click()
    const said = page.getByText('To be published 1 Jul 2999, 09:00 (Europe/London)')
    // Below the name of the issue, and where it can be cancelled.
    await expect(said).toHaveCount(2)
    await page.getByText('Cancel the scheduled publication').click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await expect(page.getByText('The desk did not answer.')).toBeVisible()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await expect(page.getByText('To be published')).toHaveCount(0)
  })

  test('an article is withdrawn and given back; the issue is withdrawn', async () => {
    await openTab('publish')
    await page.getByText('Withdraw one article').click()
    const article = page.getByRole('form', { name: 'Withdraw one article' })
    await article.getByLabel('Article').selectOption({ label: 'On paper' })
    await article.getByLabel('Reason, for readers').fill('It was not ours to print.')
    await article.getByRole('button', { name: 'Withdraw the article…' }).click()
    await expect(article.getByText('Whoever opens “On paper” is told')).toBeVisible()
    await article.getByRole('button', { name: 'Yes, withdraw the article' }).click()
    await expect(page.getByText(/“On paper” is withdrawn since/)).toBeVisible()
    await expect.poll(() => statusOf('/issues/54/on-paper')).toBe(410)
    await page.getByText('Give “On paper” back to readers').click()
    await page.getByRole('button', { name: 'Give it back' }).click()
    await expect(page.getByText(/“On paper” is withdrawn since/)).toHaveCount(0)
    await expect.poll(() => statusOf('/issues/54/on-paper')).toBe(200)

    await page.getByText('Withdraw the issue', { exact: true }).first().click()
    const whole = page.getByRole('form', { name: 'Withdraw the issue' })
    await whole.getByLabel('Reason, for readers').fill('Printed too early.')
    await whole.getByRole('button', { name: 'Withdraw the issue…' }).click()
    await whole.getByRole('button', { name: 'Yes, withdraw the issue' }).click()
    await expect(page.getByText('Readers are told that this issue is gone')).toBeVisible()
    await expect.poll(() => statusOf('/issues/54')).toBe(410)
    await hasNoBarriers(page)
  })
})

const write = (staff: Staff, id: number | undefined, words: string) =>
  done(staff.writer('PATCH', `/articles/${id}?draft=true&depth=0`, { body: bodyOf([words]) }))

async function approve(staff: Staff, id: number | undefined): Promise<void> {
  const { contentHash } = await done(staff.writer('POST', `/articles/${id}/submit`))
  for (const kind of ['edit', 'quotations']) {
    await done(staff.editor('POST', `/articles/${id}/sign-off`, { kind, contentHash }))
  }
}

async function addToEssays(page: Page, title: string): Promise<void> {
  const section = page.getByRole('region', { name: 'Essays' })
  const open = section.getByRole('button', { name: 'Add to “Essays”' })
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.press('Enter')
  await section.getByLabel('An article on the desk').selectOption({ label: title })
  await section.getByRole('button', { name: 'Add it' }).press('Enter')
  await expect(section.getByRole('link', { name: title })).toBeVisible()
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-state=saved]')).toBeVisible()
}
