/**
 * Nothing jumps when a page of the desk is loaded: what has been seen stays where it is, and a click
 * meets what was there when somebody began to move the hand.
 */
import { expect, type Page } from '@playwright/test'
import { test } from '../journey/house'
import { makeText } from '../publishing/makeText'

/**
 * The sum of layout shifts (Layout Instability API) that nobody has caused, up to which a page is good
 * (web.dev/cls). Letters that arrive late on a slow machine move lines of a phone’s list by less; the
 * navigation moved every page by twice that.
 */
const MOST = 0.1

const WIDTHS = [1440, 1280, 390]
const PAGES = ['', '/collections/articles', '/collections/issues', '/collections/media']

test('pages of the desk stay where they are while they come to life', async ({ house }) => {
  const { page } = await house.join('Stella', ['editor'])
  await makeText(house.staff, 'On standing type')
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Reflect.set(window, 'shifts', shifts)
    type Shift = PerformanceEntry & {
      value: number
      hadRecentInput: boolean
      sources: { node: Element | null }[]
    }
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources, value } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) {
          shifts.push({ value, moved: sources.map(({ node }) => String(node?.className)) })
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const place of PAGES) {
      await page.goto(`/admin${place}`)
      await expect(page.locator('.template-default--nav-animate')).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect({ width, place, ...(await readShifts(page)) }).toEqual({
        width,
        place,
        isStill: true,
        moved: [],
      })
    }
  }
})

async function readShifts(page: Page): Promise<{ isStill: boolean; moved: string[] }> {
  const shifts = await page.evaluate(
    () => Reflect.get(window, 'shifts') as { value: number; moved: string[] }[],
  )
  const isStill = shifts.reduce((sum, { value }) => sum + value, 0) < MOST
  return { isStill, moved: isStill ? [] : shifts.flatMap(({ moved }) => moved) }
}
