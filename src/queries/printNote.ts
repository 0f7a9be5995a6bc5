import type { PayloadRequest } from 'payload'
import type { PrintedNote } from '../citations/model'
import { referenceToCsl } from '../lib/csl'
import { Refusal } from '../lib/refusal'
import type { Reference } from '../payload-types'
import type { BodyFields } from '../richtext/model'
import { noteFromFields } from '../richtext/noteFromFields'
import { findRecords } from './findRecords'
import { formatNotesBeside } from './formatBeside'
import { getPrinting } from './getPrinting'
import { wording } from '../wording'

/** A text with more notes than this is printed when it is saved, not while one types. */
const MOST_NOTES = 2000

/**
 * One note as readers would get it, while it is written: among the notes that stand around it now,
 * saved or not, so that “ibid.” and short forms are right. Refuses with 401 where nobody is signed
 * in and with 400 where the note is not among those given.
 */
export async function printNote({
  note,
  notes,
  req,
}: {
  /** The id of the note asked for. */
  note: string
  /** The form data of all notes of the text in reading order. */
  notes: readonly BodyFields[]
  req: PayloadRequest
}): Promise<PrintedNote> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  if (notes.length > MOST_NOTES) {
    throw new Refusal('invalid', 400, wording.press.previewedNotes(MOST_NOTES))
  }
  const read = notes.map(noteFromFields)
  const cited = read.flatMap(({ citations }) => citations.map(({ reference }) => reference))
  const records = await findRecords<Reference>({
    collection: 'references',
    ids: [...new Set(cited)],
    req,
  })
  const references = Object.fromEntries([...records].map(([id, one]) => [id, referenceToCsl(one)]))
  const printed = await formatNotesBeside(
    { notes: read, references, ...(await getPrinting(req)) },
    String(req.user.id),
  )
  const found = printed.find(({ id }) => id === note)
  if (!found) throw new Refusal('invalid', 400, wording.press.notePlace)
  return found
}
