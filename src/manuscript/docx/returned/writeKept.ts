import type { WordDocument } from '../write/wordDocument'
import { writeDocx } from '../write/writeDocx'
import { readReturned, type ReturnedText } from './readReturned'

/** A file for Word, and how our own reader has it: what comes back is compared with that. */
export function writeKept(document: WordDocument): { bytes: Uint8Array; left: ReturnedText } {
  const bytes = writeDocx(document)
  return { bytes, left: readReturned(bytes).rejected }
}
