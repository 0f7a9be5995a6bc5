import { expect, type Browser, type Page } from '@playwright/test'
import { save } from './save'
import { signIn } from './signIn'

const PASSWORD = 'lantern gravel oboe mitten'
const STAFF = { writer: 'Wilma', editor: 'Edgar', publisher: 'Paula' } as const

/** The desks of a magazine, each in the browser of the person who works at it. */
export type Desk = Record<keyof typeof STAFF | 'admin', Page>

/**
 * Begins an empty magazine as its first person does, through the forms of the desk alone: an
 * account, the magazine, and three people with a role each, who then sign in.
 */
export async function openDesk(browser: Browser, url: string): Promise<Desk> {
  const admin = await (await browser.newContext({ baseURL: url })).newPage()
  await admin.goto('/admin')
  await expect(admin).toHaveURL(/\/create-first-user$/)
  await fillPerson(admin, 'Ada')
  await admin.getByRole('button', { name: 'Create' }).click()
  await expect(admin).toHaveURL(/\/admin$/)

  await admin.getByRole('link', { name: 'Magazine' }).last().click()
  await admin.getByLabel('Title').fill('A quarterly of proofs')
  await save(admin)
  for (const [role, name] of Object.entries(STAFF)) {
    await admin.goto('/admin/collections/users/create')
    await fillPerson(admin, name)
    await giveRole(admin, role)
    await save(admin)
  }
  const [writer, editor, publisher] = await Promise.all(
    Object.values(STAFF).map((name) =>
      signIn(browser, url, { email: emailOf(name), password: PASSWORD }),
    ),
  )
  if (!writer || !editor || !publisher) throw new Error('Somebody did not sign in.')
  return { admin, writer, editor, publisher }
}

const emailOf = (name: string) => `${name.toLowerCase()}@forme.example`

async function fillPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Email').fill(emailOf(name))
  await page.getByLabel('New Password').fill(PASSWORD)
  await page.getByLabel('Confirm Password').fill(PASSWORD)
  await page.getByLabel(/^Name/).fill(name)
}

/** Takes the role everybody begins with away, and gives one. */
async function giveRole(page: Page, role: string): Promise<void> {
  const field = page.locator('#field-roles')
  await field.getByRole('button', { name: /^Remove/ }).click()
  await field.getByRole('combobox').click()
  await page.getByRole('option', { name: role }).click()
}
