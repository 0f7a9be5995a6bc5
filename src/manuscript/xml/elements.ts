/**
 * An element of XML, and the ways to look into one. Names carry the prefixes of the vocabulary the
 * part was read with, whatever prefixes the file chose; those of unknown vocabularies begin `?:`.
 */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** The first child element of a name, or null. */
export function findChild(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child
  }
  return null
}

/** The child elements of an element, those of one name if it is given. */
export function listChildren(element: XmlElement | null, name?: string): XmlElement[] {
  const children: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name))
      children.push(child)
  }
  return children
}

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

/** The character data directly inside an element. */
export function getText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
