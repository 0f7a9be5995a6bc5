import type { XmlElement } from './model'

/** The character data directly inside an element. */
export function getText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
