import type { Page } from '@playwright/test'

/** Stretches of words under review, and in the editor. */
export type Stretches = '.forme-review__text [data-at]' | '[data-lexical-text]'

/** Selects words that stand in one stretch of a text, as somebody does with the pointer. */
export async function selectWords(
  page: Page,
  words: string,
  stretches: Stretches = '.forme-review__text [data-at]',
): Promise<void> {
  await page.locator(stretches, { hasText: words }).first().waitFor()
  await page.evaluate(
    ([wanted, places]) => {
      for (const stretch of document.querySelectorAll(places)) {
        const node = stretch.firstChild
        const start = node?.textContent?.indexOf(wanted) ?? -1
        if (!(node instanceof Text) || start === -1) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        const selection = window.getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
        return
      }
      throw new Error(`“${wanted}” is not in the text.`)
    },
    [words, stretches] as const,
  )
}
