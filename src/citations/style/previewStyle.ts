import { formatApparatus, formatNotes, type Printing } from '../format/formatNotes'
import type { CslItem, Note, PrintedNote, Run } from '../model'
import type { StyleProblem } from './model'
import { TRIAL_ITEMS, TRIAL_NOTES, validateStyle } from './validateStyle'

/** A note as it is printed now, and as it would be. */
export type PreviewedNote = { number: number; now: Run[]; then: Run[] }

export type PreviewedStyle =
  | { valid: false; problems: StyleProblem[] }
  | {
      valid: true
      /** What the style names itself; null for the house style, which has no file. */
      title: string | null
      /** Whether the style was made for citations in the running text, which Forme has not. */
      isInText: boolean
      notes: PreviewedNote[]
      /** The first works of the style's own list; null where it has none. */
      works: Run[][] | null
    }

const MOST_WORKS = 2

/**
 * Three notes of a text as another style would print them, beside what they are now, before that
 * style is saved. They are the first that names a work, the first that names one again and the first
 * that names several, as far as there are such, and else the first ones. Where no notes are given,
 * they are those of a sample. A style that would be refused is refused here, with the lines.
 */
export function previewStyle({
  notes,
  now,
  references,
  then,
}: {
  notes: readonly Note[]
  now: Printing
  references: Readonly<Record<string, CslItem>>
  then: Printing
}): PreviewedStyle {
  const checked = then.style === undefined ? null : validateStyle(then.style)
  if (checked && !checked.valid) return checked
  const cited =
    notes.length > 0 ? { notes, references } : { notes: TRIAL_NOTES, references: TRIAL_ITEMS }
  const before = formatNotes({ ...cited, ...now })
  const after = formatApparatus({ ...cited, ...then })
  return {
    valid: true,
    title: checked?.style.title ?? null,
    isInText: checked?.style.class === 'in-text',
    notes: chooseNotes(before).map((index) => ({
      number: index + 1,
      now: before[index]?.printed ?? [],
      then: after.notes[index]?.printed ?? [],
    })),
    works: after.works?.slice(0, MOST_WORKS).map(({ printed }) => printed) ?? null,
  }
}

function chooseNotes(printed: readonly PrintedNote[]): number[] {
  const citing = printed.flatMap(({ citations }, index) => (citations.length > 0 ? [index] : []))
  const find = (is: (citations: PrintedNote['citations']) => boolean) =>
    citing.find((index) => is(printed[index]?.citations ?? []))
  const wanted = [
    find((citations) => citations.length === 1),
    find(([first]) => first !== undefined && first.position !== 'first'),
    find((citations) => citations.length > 1),
    ...citing,
  ]
  const chosen = new Set(wanted.filter((index) => index !== undefined))
  return [...chosen].slice(0, 3).sort((one, other) => one - other)
}
