/**
 * Why a note reads differently than before, for the desk.
 *
 * - `added`, `removed`: the note is new, or gone.
 * - `moved`: its place among the notes that stayed is another.
 * - `renumbered`: notes were added, removed or moved before it; its own place is the same.
 * - `ibidFormed`, `ibidBroken`: it is `ibid.` now, or no longer.
 * - `becameFirstMention`, `becameLaterMention`: a source it names in full, or in short, now.
 * - `sourceChanged`, `locatorChanged`, `wordsChanged`: what it cites, the place in it, or a prefix
 *   or suffix was edited; the last also for the words of a note that cites nothing.
 * - `textCorrected`: what it cites and where it stands are the same; the prose after its citations,
 *   a field of the reference, another reference's short form or the style was edited.
 */
export type NoteChangeReason =
  | 'added'
  | 'removed'
  | 'moved'
  | 'renumbered'
  | 'ibidFormed'
  | 'ibidBroken'
  | 'becameFirstMention'
  | 'becameLaterMention'
  | 'sourceChanged'
  | 'locatorChanged'
  | 'wordsChanged'
  | 'textCorrected'

/** One note that is printed otherwise. `before` is absent when added, `after` when removed. */
export type NoteChange = {
  id: string
  before?: { number: number; text: string }
  after?: { number: number; text: string }
  /** Whether the words differ; false where only the number does. */
  printedChanged: boolean
  reasons: NoteChangeReason[]
}
