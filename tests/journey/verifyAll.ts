import { expect, type Page } from '@playwright/test'

/** Compares every quotation of the article that is open with a printing, where nobody has yet. */
export async function verifyAll(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: /^\d+ quotations: / })
  const [count = 0, verified = 0] = [...(await heading.innerText()).matchAll(/\d+/g)].map(Number)
  expect(count).toBeGreaterThan(0)
  for (let known = verified; known < count; known += 1) {
    await page.getByText('Verify the record', { exact: true }).first().click()
    const form = page.locator('details[open] form').first()
    await form.getByLabel(/Edition checked against/).fill('The copy on the desk')
    await form.getByRole('button', { name: 'The record is right' }).click()
    await expect(heading).toHaveText(new RegExp(`: ${known + 1} verified`))
  }
}
