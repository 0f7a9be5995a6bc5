import type { XmlElement } from './model'

/** The first child element of a name, or null. */
export function findChild(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child
  }
  return null
}
