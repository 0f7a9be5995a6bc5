import type { XmlElement } from '../xml/model'

/**
 * The signs of fields that have a beginning and an end in one story (ECMA-376 part 1, 17.16.18).
 * A sign without its partner is none: it must not make words after it part of an instruction. Boxes
 * of text are stories of their own.
 */
export function findFieldSigns(container: XmlElement): Set<XmlElement> {
  const signs = new Set<XmlElement>()
  const open: XmlElement[][] = []
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name === 'w:txbxContent') continue
      if (child.name !== 'w:fldChar') {
        visit(child)
        continue
      }
      const type = child.attributes['w:fldCharType']
      if (type === 'begin') open.push([child])
      else if (type === 'separate') open.at(-1)?.push(child)
      else if (type === 'end') for (const sign of open.pop()?.concat(child) ?? []) signs.add(sign)
    }
  }
  visit(container)
  return signs
}
