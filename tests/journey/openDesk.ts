import { expect, type Browser, type Page } from '@playwright/test'
import { openPage } from './openPage'
import { save } from './save'

const PASSWORD = 'lantern gravel oboe mitten'
const STAFF = { writer: 'Wilma', editor: 'Edgar', publisher: 'Paula' } as const

/** The desks of a magazine, each in the browser of the person who works at it. */
export type Desk = Record<keyof typeof STAFF | 'admin', Page>

/**
 * Begins an empty magazine as its first person does, through the forms of the desk alone: an
 * account, the magazine, and three people with a role each, who are invited and choose a password.
 */
export async function openDesk(browser: Browser, url: string): Promise<Desk> {
  const admin = await openPage(browser, url)
  await admin.goto('/admin')
  await expect(admin).toHaveURL(/\/create-first-user$/)
  await fillPerson(admin, 'Ada')
  await admin.getByRole('button', { name: 'Create' }).click()
  await expect(admin).toHaveURL(/\/admin$/)

  await admin.getByRole('button', { name: 'Open Menu' }).click()
  await admin.getByRole('link', { name: 'Magazine', exact: true }).click()
  await admin.getByLabel('Title').fill('A quarterly of proofs')
  await save(admin)
  const writer = await enter(browser, await invite(admin, 'writer'))
  const editor = await enter(browser, await invite(admin, 'editor'))
  const publisher = await enter(browser, await invite(admin, 'publisher'))
  return { admin, writer, editor, publisher }
}

const emailOf = (name: string) => `${name.toLowerCase()}@forme.example`

async function fillPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Email').fill(emailOf(name))
  await fillPassword(page)
  await page.getByLabel(/^Name/).fill(name)
}

async function fillPassword(page: Page): Promise<void> {
  await page.getByLabel('New Password').fill(PASSWORD)
  await page.getByLabel('Confirm Password').fill(PASSWORD)
}

/** Invites a person with one role; answers the link that is to be handed over. */
async function invite(admin: Page, role: keyof typeof STAFF): Promise<string> {
  await admin.goto('/admin/collections/users')
  const form = admin.getByRole('form', { name: 'Invite a person' })
  await form.getByLabel('Name').fill(STAFF[role])
  await form.getByLabel('Address').fill(emailOf(STAFF[role]))
  await form.getByRole('checkbox', { name: 'writer' }).uncheck()
  await form.getByRole('checkbox', { name: role }).check()
  await form.getByRole('button', { name: 'Invite' }).click()
  return form.locator('code').innerText()
}

/** Follows the link in a browser of the person's own, who is signed in afterwards. */
async function enter(browser: Browser, link: string): Promise<Page> {
  const page = await openPage(browser, new URL(link).origin)
  await page.goto(link)
  await fillPassword(page)
  await page.getByRole('button', { name: 'Reset Password' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  return page
}
