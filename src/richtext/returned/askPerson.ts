import type { Inline } from '../../edition/articleText'
import type { Side } from '../../manuscript/docx/returned/knowAgain'
import { markersIn, plainText } from '../../text/walk'

/** Something in a file that is neither a change of the text nor a comment, for a person to decide. */
export type ReturnedQuestion = {
  author: string | null
  /** What the file says, in a sentence. */
  says: string
  /** The words it is about, as they left; empty where it has none. */
  about: string
  /** What the file has in their place, where that is known. */
  instead?: string
  isInNote: boolean
}

export type Ask = (question: Omit<ReturnedQuestion, 'author'>) => void

/** Words that stand in no block of the body, or are worked out from a record. */
export function askWords(before: string, after: string, ask: Ask): void {
  if (before.trim() === after.trim()) return
  const says =
    after.trim() === '' ? 'In the file this is taken out.' : `In the file this reads: “${after}”`
  ask({ says, about: before, instead: after, isInNote: false })
}

/** Notes that were put into words that cannot carry one: those of the head, of a picture, of a record. */
export function askNotes(
  was: readonly Inline[],
  now: readonly Inline[],
  { notes }: Side,
  ask: Ask,
): void {
  const before = new Set(markersIn(was).map(({ note }) => note))
  for (const { note } of markersIn(now)) {
    if (before.has(note)) continue
    const words = plainText(notes.find(({ id }) => id === note)?.content ?? []).trim()
    const says = `In the file a note stands here: “${words}” These words cannot carry one.`
    ask({ says, about: plainText(was), isInNote: false })
  }
}

export function sayRole(role: string): string {
  if (role.startsWith('item')) return 'an item of a list'
  if (role.startsWith('heading')) return 'a heading'
  if (role === 'quotation') return 'a displayed quotation'
  return role === 'body' ? 'a paragraph' : `“${role.replace(/^forme /, '')}”`
}
