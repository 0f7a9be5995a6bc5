import { getAttribute } from './getAttribute'
import type { HtmlElement } from './model'

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i

/** Whether a page does not show an element, as its markup says: by `hidden` or by its style. */
export function isHidden(element: HtmlElement): boolean {
  const hidden = element.attrs.find(({ name }) => name === 'hidden')
  return hidden !== undefined || HIDING.test(getAttribute(element, 'style'))
}
