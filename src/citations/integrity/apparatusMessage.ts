import { wording } from '../../wording'
import type { ApparatusProblemKind } from './model'

/** What a message may name: the note as printed, the words at fault, what a reference lacks. */
export type MessageWords = {
  note?: number | undefined
  what?: string
  missing?: readonly string[]
}

/** The sentence that tells an editor what is wrong; every kind has one. */
export function apparatusMessage(kind: ApparatusProblemKind, words: MessageWords = {}): string {
  const { missing = [], note, what = '' } = words
  return wording.apparatus.problems[kind]({ note, what, missing })
}
