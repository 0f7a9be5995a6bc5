import type { DocxNumbering } from '../styles/parseNumbering'
import type { DocxListPlace } from './story'

/**
 * Counts the items of lists as Word does (ECMA-376 part 1, 17.9): lists that share a definition
 * count on where one another stopped, an item begins the levels below it anew, and a list with a
 * start of its own begins there at its first item.
 */
export type ListCounter = (list: string, level: number) => DocxListPlace | null

/** Null for items of lists the file does not define, and of lists without signs. */
export function createListCounter(numbering: DocxNumbering): ListCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const defined = numbering.findLevel(list, level)
    if (defined === null || defined.format === 'none') return null
    const sequence = numbering.findSequence(list)
    const levels = counts.get(sequence) ?? []
    counts.set(sequence, levels)

    const restart = begun.has(`${list} ${level}`) ? undefined : numbering.findRestart(list, level)
    begun.add(`${list} ${level}`)
    const before = levels[level]
    const number = restart ?? (before === undefined ? defined.start : before + 1)
    levels[level] = number
    levels.length = level + 1
    return { list, level, ordered: defined.format !== 'bullet', format: defined.format, number }
  }
}
