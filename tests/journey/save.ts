import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Saves the form that is open, on the page or in a drawer, and waits until the desk says so. What it
 * still says of an earlier save is no answer to this one: that one has to have reached the server.
 */
export async function save(page: Page, form: Page | Locator = page): Promise<void> {
  const answer = page.waitForResponse(
    (response) =>
      ['PATCH', 'POST'].includes(response.request().method()) &&
      new URL(response.url()).pathname.startsWith('/api/') &&
      !response.url().includes('autosave=true'),
  )
  await form.getByRole('button', { name: 'Save' }).click()
  expect((await answer).ok(), await (await answer).text()).toBe(true)
  await expect(page.getByText(/^Saved\.$|successfully created/).first()).toBeVisible()
}
