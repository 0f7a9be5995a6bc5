import type { NoteChangeReason } from '../../citations/numbering/model'

/** Why a note is printed otherwise than before, in the words of the desk. */
export const REASON_WORDS: Record<NoteChangeReason, string> = {
  added: 'The note is new.',
  removed: 'The note is gone.',
  moved: 'The note was moved.',
  renumbered: 'Notes before it came, went or were moved.',
  ibidFormed: 'The note before it now cites the same work alone, so it is “ibid.”.',
  ibidBroken: 'The note before it no longer cites the same work alone, so it is no “ibid.”.',
  becameFirstMention: 'It is now the first to name the work, so it names it in full.',
  becameLaterMention: 'The work is named before it now, so it names it in short.',
  sourceChanged: 'It cites another work.',
  locatorChanged: 'The place in the work was changed.',
  wordsChanged: 'Its words were changed.',
  textCorrected: 'The record of the work, or the words after the citation, were corrected.',
}
