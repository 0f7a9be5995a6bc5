import { expect, type Page } from '@playwright/test'

/** Sections and titles in the order in which they stand on the page. */
export async function listShownContents(page: Page): Promise<[string, string[]][]> {
  await expect(page.locator('.forme-section').first()).toBeVisible()
  const sections = await page.locator('.forme-section').all()
  return Promise.all(
    sections.map(async (section): Promise<[string, string[]]> => [
      (await section.getAttribute('aria-label')) ?? '',
      await section.locator('.forme-entry__what > a').allTextContents(),
    ]),
  )
}
