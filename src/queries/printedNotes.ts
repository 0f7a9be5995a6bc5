import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { formatNotes } from '../citations/format/formatNotes'
import type { PrintedNote } from '../citations/model'
import type { ArticleText } from '../edition/articleText'
import { hashText } from '../edition/hashText'
import { getSession } from '../lib/database/getSession'

/**
 * A sign-off is of a text, and the magazine's citation style decides how the notes of that text are
 * printed. So the audit has, with each sign-off, what the notes were when it was given, and a change
 * of the style (or of anything else that prints) is seen: readiness says how many notes are printed
 * otherwise than those who approved them read, until an editor has confirmed that (`confirmNotes`).
 */

/** The notes of a text in the magazine's style. */
export async function formatInHouse({
  req,
  text: { notes, references },
}: {
  req: PayloadRequest
  text: Pick<ArticleText, 'notes' | 'references'>
}): Promise<PrintedNote[]> {
  const { citationStyle } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return formatNotes({ notes, references, ...(citationStyle ? { style: citationStyle } : {}) })
}

/** What each note says to readers, as a short hash; in the order of the notes. */
export function hashNotes(notes: readonly PrintedNote[]): string[] {
  return notes.map(({ number, printed }) => hashText({ number, printed }).slice(0, 12))
}

/** How many notes are printed otherwise; none where it is not known how they were printed. */
export function countOtherwise(
  before: readonly string[] | undefined,
  now: readonly string[],
): number {
  if (!before) return 0
  const longer = Math.max(before.length, now.length)
  return Array.from({ length: longer }, (_, place) => place).filter(
    (place) => before[place] !== now[place],
  ).length
}

/**
 * How the notes of these texts were printed when they were signed off or confirmed last, by the
 * article's id; `hashes` are the content hashes of the texts. One question for all.
 */
export async function listReadNotes(
  hashes: ReadonlyMap<number, string>,
  req: PayloadRequest,
): Promise<Map<number, string[]>> {
  if (hashes.size === 0) return new Map()
  const texts = [...hashes].map(([article, hash]) => ({ subject: `articles/${article}`, hash }))
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select distinct on (entry.subject) entry.subject, entry.details->'printedNotes' as notes
    from audit_entries as entry
      join jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as text (subject text, hash text)
        on text.subject = entry.subject and text.hash = entry.hash_after
    where entry.outcome = 'done' and entry.event in ('article.signOff', 'article.confirmNotes')
      and jsonb_typeof(entry.details->'printedNotes') = 'array'
    order by entry.subject, entry.id desc`)
  return new Map(
    rows.map(({ notes, subject }) => [
      Number(String(subject).replace('articles/', '')),
      (notes as unknown[]).map(String),
    ]),
  )
}
