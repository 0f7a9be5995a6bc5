import { type XmlElement, findChild, listChildren } from '../../xml/elements'
import type { DocxStyles } from './parseStyles'

/** One level of a list: `format` is `bullet`, `decimal`, `lowerRoman` and so on (17.18.59). */
export type ListLevel = { format: string; start: number }

export type DocxNumbering = {
  /** The level of a list, or null if the file does not define that list. */
  findLevel: (list: string, level: number) => ListLevel | null
  /** Lists that count on where one another stopped have the same sequence. */
  findSequence: (list: string) => string
  /** The number a list of its own must begin with at a level, whatever was counted before. */
  findRestart: (list: string, level: number) => number | undefined
}

const LONGEST_CHAIN = 10

/**
 * The lists of a file (ECMA-376 part 1, 17.9). A `w:num` is a list in the text; its levels stand in
 * a `w:abstractNum`, by itself or by way of a numbering style (17.9.21), and may be overridden.
 */
export function parseNumbering(root: XmlElement | null, styles: DocxStyles): DocxNumbering {
  const byID = (name: string, key: string) =>
    new Map(listChildren(root, name).map((element) => [element.attributes[key] ?? '', element]))
  const abstracts = byID('w:abstractNum', 'w:abstractNumId')
  const lists = byID('w:num', 'w:numId')

  const findAbstract = (list: string, chain = 0): XmlElement | null => {
    const id = findChild(lists.get(list) ?? null, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    const abstract = abstracts.get(id) ?? null
    const link = findChild(abstract, 'w:numStyleLink')?.attributes['w:val']
    if (link === undefined || chain > LONGEST_CHAIN) return abstract
    const linked = styles.find(link, 'numbering').paragraph.list
    return linked === undefined ? abstract : findAbstract(linked, chain + 1)
  }
  const findOverride = (list: string, level: number) =>
    listChildren(lists.get(list) ?? null, 'w:lvlOverride').find(isLevel(level)) ?? null

  const cache = new Map<string, ListLevel | null>()
  const readLevel = (list: string, level: number): ListLevel | null => {
    const override = findChild(findOverride(list, level), 'w:lvl')
    const written = override ?? listChildren(findAbstract(list), 'w:lvl').find(isLevel(level))
    if (!written) return null
    const format = findChild(written, 'w:numFmt')?.attributes['w:val'] ?? 'decimal'
    return { format, start: toCount(findChild(written, 'w:start')) ?? 0 }
  }

  return {
    findLevel: (list, level) => {
      const key = `${list} ${level}`
      const found = cache.has(key) ? cache.get(key) : readLevel(list, level)
      cache.set(key, found ?? null)
      return found ?? null
    },
    findSequence: (list) => findAbstract(list)?.attributes['w:abstractNumId'] ?? `list ${list}`,
    findRestart: (list, level) => toCount(findChild(findOverride(list, level), 'w:startOverride')),
  }
}

function isLevel(level: number): (element: XmlElement) => boolean {
  return ({ attributes }) => attributes['w:ilvl'] === String(level)
}

function toCount(element: XmlElement | null): number | undefined {
  const value = element?.attributes['w:val']
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}
