import { listDescendants } from '../xml/listDescendants'
import type { XmlElement } from '../xml/model'

/**
 * The words for those who cannot see a drawing: its description or, failing that, its title
 * (ECMA-376 part 1, 20.4.2.5; VML: `alt`, part 4, 14.1.2.19). Its name is made by the program and
 * says nothing.
 */
export function findAlt(graphic: XmlElement): string | undefined {
  const carriers = listDescendants(
    graphic,
    'wp:docPr',
    'pic:cNvPr',
    'v:shape',
    'v:imagedata',
    'v:rect',
  )
  for (const key of ['descr', 'alt', 'title', 'o:title']) {
    for (const { attributes } of carriers) {
      const words = attributes[key]?.trim()
      if (words !== undefined && words !== '') return words
    }
  }
  return undefined
}
