import { expect, type Browser, type Page } from '@playwright/test'
import { openPage } from './openPage'

export type Credentials = { email: string; password: string }

/** Signs a person in through the form of the desk, in a browser of their own. */
export async function signIn(
  browser: Browser,
  url: string,
  { email, password }: Credentials,
): Promise<Page> {
  const page = await openPage(browser, url)
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  return page
}
