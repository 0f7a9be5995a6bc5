import { formatApparatus, HOUSE_RULES } from '../../../src/citations/format/formatNotes'
import type { HouseRules, PrintedNote } from '../../../src/citations/model'
import { NOTES, REFERENCES } from './cases'
import { printByEngine, runsToLooks } from './printByEngine'

/** A note that the house prints otherwise than the engine by itself, and why. */
export type Difference = {
  note: number
  why: keyof HouseRules | 'unnamedDelimiter' | 'unnamedWork' | 'unexplained'
  engine: string
  forme: string
}

export type Comparison = {
  differences: Difference[]
  /** Entries of the list of works, in their order. */
  works: { all: number; same: number; others: [engine: string, forme: string][] }
}

/**
 * Compares what Forme prints by a style with what the engine does. A difference is put down to a rule
 * of the house only where the note is the engine's once that rule is left, and not before.
 */
export function compareStyle(style: string): Comparison {
  const engine = printByEngine({ notes: NOTES, references: REFERENCES, style })
  const print = (rules: HouseRules) =>
    formatApparatus({ notes: NOTES, references: REFERENCES, style, rules })
  const house = print(HOUSE_RULES)
  const looser = {
    strictIbid: print({ ...HOUSE_RULES, strictIbid: false }).notes.map(toLooks),
    spellOutShared: print({ ...HOUSE_RULES, spellOutShared: false }).notes.map(toLooks),
    neither: print({ strictIbid: false, spellOutShared: false }).notes.map(toLooks),
  }
  const explain = (index: number): Difference['why'] => {
    const wanted = engine.notes[index]
    if (looser.strictIbid[index] === wanted) return 'strictIbid'
    if (looser.spellOutShared[index] === wanted) return 'spellOutShared'
    if (looser.neither[index] === wanted) return 'strictIbid'
    if (!/<citation[\s\S]*?<layout[^>]*delimiter=/.test(style)) return 'unnamedDelimiter'
    const left = (looser.neither[index] ?? '').split(';').length
    return (wanted ?? '').split(';').length < left ? 'unnamedWork' : 'unexplained'
  }
  const differences = house.notes.map(toLooks).flatMap((forme, index) => {
    const wanted = engine.notes[index] ?? ''
    if (forme === wanted) return []
    return [{ note: index + 1, why: explain(index), engine: wanted, forme }]
  })
  const listed = house.works?.map(({ printed }) => runsToLooks(printed)) ?? []
  const longer = Array.from({ length: Math.max(listed.length, engine.works.length) })
  const others = longer.flatMap((_, index): [string, string][] => {
    const [wanted = '', forme = ''] = [engine.works[index], listed[index]]
    return wanted === forme ? [] : [[wanted, forme]]
  })
  return { differences, works: { all: longer.length, same: longer.length - others.length, others } }
}

/** A note of prose alone is none of the engine's. */
const toLooks = ({ citations, printed }: PrintedNote) =>
  citations.length === 0 ? '' : runsToLooks(printed)
