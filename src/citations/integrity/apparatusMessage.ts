import type { ApparatusProblemKind } from './model'

/** What a message may name: the note as printed, and the words at fault. */
export type MessageWords = { note?: number | undefined; what?: string }

const MESSAGES: Record<ApparatusProblemKind, (words: { at: string; what: string }) => string> = {
  markerWithoutNote: ({ at }) => `${at}: the text has its number, but there is no such note.`,
  noteWithoutMarker: ({ what }) => `A note is not marked anywhere in the text: ${what}`,
  noteWithoutText: ({ at }) => `${at} has neither a citation nor words.`,
  citationWithoutReference: ({ at }) => `${at} has a citation that names no known reference.`,
  ibidTyped: ({ at, what }) =>
    `${at} has “${what}” as typed text. Cite the source; the word is printed where it holds.`,
  locatorMissing: ({ at, what }) =>
    `${at} stands under a quotation and does not say where in ${what} it is.`,
  referenceIncomplete: ({ what }) => `The reference ${what}.`,
  referenceKeyShared: ({ what }) => `These references are one work: ${what}. Merge them.`,
  quotationAltered: ({ at, what }) =>
    `${at}: the quotation differs from its source text at “${what}”. Correct one of them, or record a reason.`,
  quotationEmpty: ({ at }) => `${at}: the quotation has no words.`,
  noteNumberTyped: ({ at, what }) =>
    `${at}: “${what}” is typed as figures, which will be wrong once notes move. Make it a link.`,
}

/** The sentence that tells an editor what is wrong. Every kind is put into words here and nowhere else. */
export function apparatusMessage(kind: ApparatusProblemKind, words: MessageWords = {}): string {
  const at = words.note === undefined ? 'The text' : `Note ${words.note}`
  return MESSAGES[kind]({ at, what: words.what ?? '' })
}
