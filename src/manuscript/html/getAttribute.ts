import type { HtmlElement } from './model'

/** The value of an attribute, or an empty string. */
export function getAttribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
