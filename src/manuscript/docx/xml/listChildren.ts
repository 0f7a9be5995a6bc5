import type { XmlElement } from './model'

/** The child elements of an element, those of one name if it is given. */
export function listChildren(element: XmlElement | null, name?: string): XmlElement[] {
  const children: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name))
      children.push(child)
  }
  return children
}
