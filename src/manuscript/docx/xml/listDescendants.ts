import type { XmlElement } from './model'

/**
 * All elements of the given names below an element, in document order. What stands inside a match
 * is searched too.
 */
export function listDescendants(element: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      if (names.includes(child.name)) found.push(child)
      visit(child)
    }
  }
  visit(element)
  return found
}
