import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing in our panels keeps anybody out, in either theme, as far as a machine can tell. */
export async function hasNoBarriers(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const { violations } = await new AxeBuilder({ page }).include('.forme-panel').analyze()
    expect(violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html])).toEqual([])
  }
}
