import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Nothing within an element of the desk keeps anybody out, in either theme, as far as a machine can
 * tell. Colours that change by transition are judged when they have arrived. They are sent there:
 * within a closed `<details>` nothing is drawn, and a transition never arrives by itself.
 */
export async function hasNoBarriers(page: Page, within = '.forme-panel'): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate(async (name) => {
      document.documentElement.dataset.theme = name
      // What inherits a colour begins to move when that colour has arrived.
      for (let frame = 0; frame < 10; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        for (const animation of document.getAnimations()) {
          if (animation.effect?.getComputedTiming().iterations === 1) animation.finish()
        }
      }
    }, theme)
    const { violations } = await new AxeBuilder({ page }).include(within).analyze()
    expect(violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html])).toEqual([])
  }
}
