import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PrintedNote, PrintedWork } from '../citations/model'
import type { ArticleText } from '../edition/articleText'
import { hashText } from '../edition/hashText'
import { getSession } from '../lib/database/getSession'
import { formatApparatusBeside } from './formatBeside'
import { getPrinting } from './getPrinting'

/**
 * A sign-off is of a text, and the magazine's citation style and rules decide how the notes of that text
 * are printed. So the audit has, with each sign-off, what the notes were when it was given, and a change
 * of the style (or of anything else that prints) is seen: readiness says how many notes are printed
 * otherwise than those who approved them read, until an editor has confirmed that (`confirmNotes`).
 */

/** The notes of a text, and its works cited, in the magazine's style. */
export async function formatInHouse({
  req,
  text: { notes, references },
}: {
  req: PayloadRequest
  text: Pick<ArticleText, 'notes' | 'references'>
}): Promise<{ notes: PrintedNote[]; works: PrintedWork[] | null }> {
  const printing = await getPrinting(req)
  return formatApparatusBeside({ notes, references, ...printing }, String(req.user?.id))
}

/**
 * What readers were given of a text beside its words: a short hash of each note, in their order, and
 * one of the list of works where the style has one.
 */
export type ReadPrint = { printedNotes: string[]; printedWorks?: string }

export function hashPrint({
  notes,
  works,
}: {
  notes: readonly PrintedNote[]
  works?: readonly PrintedWork[] | null | undefined
}): ReadPrint {
  return {
    printedNotes: notes.map(({ number, printed }) => short(hashText({ number, printed }))),
    ...(works ? { printedWorks: short(hashText(works)) } : {}),
  }
}

const short = (hash: string) => hash.slice(0, 12)

/** What is printed otherwise than it was read: notes by their numbers, and the list of works. */
export type Otherwise = { notes: number[]; works: boolean }

/** Null where nothing is, or where it is not known how it was printed. */
export function findOtherwise(before: ReadPrint | undefined, now: ReadPrint): Otherwise | null {
  if (!before) return null
  const longer = Math.max(before.printedNotes.length, now.printedNotes.length)
  const notes = Array.from({ length: longer }, (_, place) => place + 1).filter(
    (number) => before.printedNotes[number - 1] !== now.printedNotes[number - 1],
  )
  const works = before.printedWorks !== now.printedWorks
  return notes.length > 0 || works ? { notes, works } : null
}

/**
 * How the notes of these texts were printed when they were signed off or confirmed last, by the
 * article's id; `hashes` are the content hashes of the texts. One question for all.
 */
export async function listReadPrints(
  hashes: ReadonlyMap<number, string>,
  req: PayloadRequest,
): Promise<Map<number, ReadPrint>> {
  if (hashes.size === 0) return new Map()
  const texts = [...hashes].map(([article, hash]) => ({ subject: `articles/${article}`, hash }))
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select distinct on (entry.subject) entry.subject, entry.details->'printedNotes' as notes,
        entry.details->>'printedWorks' as works
    from audit_entries as entry
      join jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as text (subject text, hash text)
        on text.subject = entry.subject and text.hash = entry.hash_after
    where entry.outcome = 'done' and entry.event in ('article.signOff', 'article.confirmNotes')
      and jsonb_typeof(entry.details->'printedNotes') = 'array'
    order by entry.subject, entry.id desc`)
  return new Map(
    rows.map(({ notes, subject, works }) => [
      Number(String(subject).replace('articles/', '')),
      {
        printedNotes: (notes as unknown[]).map(String),
        ...(typeof works === 'string' ? { printedWorks: works } : {}),
      },
    ]),
  )
}
