import { expect, type Page } from '@playwright/test'

/** Compares every quotation of the article that is open with its source, where nobody has yet. */
export async function verifyAll(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: /^\d+ quotations: / })
  const [count = 0] = [...(await heading.innerText()).matchAll(/\d+/g)].map(Number)
  expect(count).toBeGreaterThan(0)
  const works = page.locator('.forme-checks form')
  for (let left = await works.count(); left > 0; left -= 1) {
    const edition = works.first().getByLabel(/Edition checked against/)
    if ((await edition.inputValue()) === '') await edition.fill('The copy on the desk')
    await works
      .first()
      .getByRole('button', { name: /^Matches$|^All \d+ match$/ })
      .press('Enter')
    await expect(works).toHaveCount(left - 1)
    if (left > 1) await expect(works.first().locator('[type=submit]')).toBeFocused()
  }
  await expect(heading).toHaveText(new RegExp(`: ${count} verified`))
}
