import type { Inline } from '../../edition/articleText'
import type { Side } from '../../manuscript/docx/returned/knowAgain'
import { markersIn, plainText } from '../../text/walk'
import { wording } from '../../wording'

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
    after.trim() === '' ? wording.wordFiles.inFile.takenOut : wording.wordFiles.inFile.reads(after)
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
    const says = wording.wordFiles.inFile.noteStands(words)
    ask({ says, about: plainText(was), isInNote: false })
  }
}

export function sayRole(role: string): string {
  const { roles } = wording.wordFiles
  if (role.startsWith('item')) return roles.item
  if (role.startsWith('heading')) return roles.heading
  if (role === 'quotation') return roles.quotation
  return role === 'body' ? roles.paragraph : roles.other(role.replace(/^forme /, ''))
}
