import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Nothing within an element of the desk keeps anybody out, in either theme, as far as a machine can
 * tell. Colours that change by transition are judged when they have arrived.
 */
export async function hasNoBarriers(page: Page, within = '.forme-panel'): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate(async (name) => {
      document.documentElement.dataset.theme = name
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const passing = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations === 1)
      await Promise.allSettled(passing.map(({ finished }) => finished))
    }, theme)
    const { violations } = await new AxeBuilder({ page }).include(within).analyze()
    expect(violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html])).toEqual([])
  }
}
