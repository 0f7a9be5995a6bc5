import { expect, type Page } from '@playwright/test'

/** A page in the hands of somebody who has no mouse. */
export type Keyboard = {
  /**
   * Presses Tab until the control of that name has the focus; fails where Tab never comes to it, and
   * where a link or button on the way does not show that it has the focus.
   */
  tabTo: (name: RegExp | string) => Promise<void>
  /** Goes to a control with Tab and presses Enter on it. */
  press: (name: RegExp | string) => Promise<void>
  type: (words: string) => Promise<void>
  /** Waits until something has the focus, and it is within the panel: nothing was lost. */
  keepsPlace: () => Promise<void>
}

/** More than any page of the desk has to Tab through. */
const FAR = 200

export function openKeyboard(page: Page): Keyboard {
  const tabTo = async (name: RegExp | string) => {
    const passed: string[] = []
    for (let step = 0; step < FAR; step += 1) {
      await page.keyboard.press('Tab')
      const focused = await nameFocused(page)
      expect(await isShown(page), `the focus shows on “${focused}”`).toBe(true)
      if (typeof name === 'string' ? focused === name : name.test(focused)) return
      passed.push(focused)
    }
    throw new Error(`Tab never came to ${name}, only to: ${passed.slice(0, 60).join(' · ')}`)
  }
  return {
    tabTo,
    press: async (name) => {
      await tabTo(name)
      await page.keyboard.press('Enter')
    },
    type: (words) => page.keyboard.type(words),
    keepsPlace: () => expect(page.locator('.forme-panel :focus')).toBeVisible(),
  }
}

/** What a screen reader calls the control in hand, near enough to tell it from the others. */
function nameFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement
    if (!(control instanceof HTMLElement)) return ''
    const labels = 'labels' in control ? (control as HTMLInputElement).labels : null
    const name = control.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? control.innerText
    return name.replace(/\s+/g, ' ').trim()
  })
}

/** Whether a link or button in hand is drawn with an outline; fields show theirs in other ways. */
function isShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const control = document.activeElement
    if (!control?.matches('a[href], button, summary')) return true
    const { boxShadow, outlineStyle } = getComputedStyle(control)
    return outlineStyle !== 'none' || boxShadow !== 'none'
  })
}
