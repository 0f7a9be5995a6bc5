import type { PayloadRequest } from 'payload'
import type { Printing } from '../../citations/format/formatNotes'
import { contentHash } from '../../edition/contentHash'
import { deriveStage, type Standing } from '../../workflow/approval'
import type { ReviewBase } from './model'
import { formatNotesBeside } from '../formatBeside'
import { restoreText } from './restoreText'
import { sql } from '@payloadcms/db-postgres'
import type { PrintedArticle } from '../../edition/manifest'
import { getSession } from '../../lib/database/getSession'

/**
 * The text a review compares with: the one that was approved last, else the one that was printed
 * last, else none. Where an edition has it, it is taken from there, as readers got it; else from the
 * version that was submitted. A magazine that asks for more sign-offs than it did, or a request for
 * changes to an approved text, may leave nothing approved: then what readers have counts.
 */
export async function findReviewBase({
  article,
  req,
  standing,
  printing,
}: {
  article: number
  req: PayloadRequest
  standing: Standing
  printing: Printing
}): Promise<ReviewBase | null> {
  const approvals = listApprovals(standing)
  const approved = approvals.find(({ isApproved }) => isApproved)
  const hashes = approved ? [approved] : approvals
  const found = await findPrintByHash({ hashes: hashes.map((one) => one.contentHash), req })
  if (found) {
    const { at, issue, ordinal, printed } = found
    return {
      kind: approved ? 'approved' : 'published',
      at: approved?.at ?? at,
      contentHash: printed.contentHash,
      isExact: true,
      edition: { issue, ordinal },
      text: printed.text,
      notes: printed.notes,
    }
  }
  const restored = approved && (await restoreText({ article, ...approved, req }))
  if (!approved || !restored) return null
  const { text } = restored
  return {
    kind: 'approved',
    at: approved.at,
    contentHash: approved.contentHash,
    isExact: contentHash(text) === approved.contentHash,
    text,
    notes: await formatNotesBeside(
      { notes: text.notes, references: text.references, ...printing },
      String(req.user?.id),
    ),
  }
}

/** A text that was signed off, and when it last was. */
type Approval = { contentHash: string; at: string; isApproved: boolean }

/**
 * Every text of an article that was ever signed off, the latest first, and whether it is approved
 * by what the magazine asks now: the rule is the one that decides the stage, asked of that text.
 */
function listApprovals(standing: Standing): Approval[] {
  const latest = new Map<string, string>()
  for (const { at, contentHash } of standing.signOffs) {
    const known = latest.get(contentHash)
    if (known === undefined || Date.parse(at) > Date.parse(known)) latest.set(contentHash, at)
  }
  return [...latest]
    .sort(([, one], [, other]) => Date.parse(other) - Date.parse(one))
    .map(([contentHash, at]) => ({
      contentHash,
      at,
      isApproved: deriveStage({ ...standing, contentHash }) === 'approved',
    }))
}

/** An article as the latest edition with one of these texts printed it. */
type FoundPrint = {
  printed: PrintedArticle
  /** As readers call it, e.g. `Issue 51`. */
  issue: string
  ordinal: number
  at: string
}

/**
 * What was printed is found by its content hash, not by the issue the article stands in now: an
 * article may have been carried to another one since. Null where none of these texts was printed.
 */
async function findPrintByHash({
  hashes,
  req,
}: {
  hashes: readonly string[]
  req: PayloadRequest
}): Promise<FoundPrint | null> {
  if (hashes.length === 0) return null
  const session = await getSession(req)
  const held = hashes.map((contentHash) =>
    JSON.stringify({ sections: [{ articles: [{ contentHash }] }] }),
  )
  const { rows } = await session.execute(sql`
    select printed, editions.ordinal, editions.at, issues.number
    from editions
      join issues on issues.id = editions.issue_id,
      jsonb_path_query(editions.manifest, '$.sections[*].articles[*]') as printed
    where editions.head @> any(${sql.param(held)}::jsonb[])
      and printed ->> 'contentHash' = any(${sql.param(hashes)})
    order by editions.id desc
    limit 1`)
  const [row] = rows
  if (!row) return null
  return {
    printed: row.printed as PrintedArticle,
    issue: `Issue ${String(row.number)}`,
    ordinal: Number(row.ordinal),
    at: new Date(String(row.at)).toISOString(),
  }
}
