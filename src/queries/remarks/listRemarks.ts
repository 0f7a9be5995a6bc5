import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import { relationID } from '../../richtext/relationID'
import { getArticleCase } from '../getArticleCase'
import { getPrinting } from '../getPrinting'
import { findNames } from '../review/findNames'
import { findAnchor } from '../../edition/remarks/findAnchor'
import type { RemarkPassage, RemarkAnchor, RemarkText } from '../../edition/remarks/model'
import type { Remark } from '../../payload-types'
import { formatNotes } from '../../citations/format/formatNotes'
import { textToRemarkText } from '../../edition/remarks/textToRemarkText'
import { Refusal } from '../../lib/refusal'

/**
 * What was said about the passages of an article, each found again in the text as it is now. Refuses
 * with 401 where nobody is signed in and 404 where the person may not see the article.
 */
export async function listRemarks({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread[]> {
  const { text } = await getArticleCase({ id, req })
  return listThreads({ article: id, req, text })
}

/** The same where the text is at hand, for a caller that has asked who may see it. */
export async function listThreads({
  article,
  req,
  text,
}: {
  article: number
  req: PayloadRequest
  text: ArticleText
}): Promise<RemarkThread[]> {
  const { docs: remarks } = await req.payload.find({
    collection: 'remarks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { equals: article } },
  })
  if (remarks.length === 0) return []
  const ids = remarks.flatMap(({ by, resolvedBy }) => [
    relationID(by) ?? [],
    relationID(resolvedBy) ?? [],
  ])
  return buildThreads({
    names: await findNames({ ids: ids.flat(), req }),
    remarks,
    written: await getRemarkText({ req, text }),
  })
}

/**
 * Threads of remarks in the order of the text as it is now, the lost ones last; where two begin at
 * one place, and among the lost, the older first. `names` are those of all who wrote or resolved.
 */
function buildThreads({
  names,
  remarks,
  written,
}: {
  names: ReadonlyMap<string, string>
  /** Of one article, oldest first, answers included. */
  remarks: readonly Remark[]
  written: RemarkText
}): RemarkThread[] {
  const named = (person: unknown): RemarkAuthor => {
    const id = relationID(person) ?? ''
    return { id: Number(id), name: names.get(id) ?? 'Somebody' }
  }
  const said = ({ at, authorName, by, id, text }: Remark): RemarkAnswer => {
    const person = named(by)
    if (!authorName) return { id, text, by: person, at }
    return { id, text, by: { id: null, name: authorName }, broughtBy: person.name, at }
  }
  const threads = remarks
    .filter(({ answers }) => !answers)
    .map((remark): RemarkThread => {
      const anchor = remark.anchor as RemarkAnchor
      const found = findAnchor(written.text, anchor)
      const { resolvedAt, resolvedBy } = remark
      return {
        ...said(remark),
        ...(resolvedAt ? { resolved: { by: named(resolvedBy), at: resolvedAt } } : {}),
        state: found.state,
        exact: anchor.quote.exact,
        anchor,
        ...(found.state === 'lost' ? {} : { passage: toPassage(written.passages, found) }),
        answers: remarks
          .filter(({ answers }) => relationID(answers) === String(remark.id))
          .map(said),
      }
    })
  return threads.sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id)
}

function placeOf({ passage }: RemarkThread): number {
  return passage?.start ?? Number.MAX_SAFE_INTEGER
}

/** The words found, with the part of the article in which they begin. */
function toPassage(
  passages: readonly RemarkPassage[],
  { end, start }: { start: number; end: number },
): RemarkPassage {
  const inside = passages.findLast((passage) => passage.start <= start)
  if (!inside) throw new Error('A text begins with its first passage.')
  return { ...inside, start, end }
}

/** The text that remarks on an article are anchored in, with its notes in the magazine's style. */
export async function getRemarkText({
  req,
  text,
}: {
  req: PayloadRequest
  text: ArticleText
}): Promise<RemarkText> {
  const notes = formatNotes({
    notes: text.notes,
    references: text.references,
    ...(await getPrinting(req)),
  })
  return textToRemarkText(text, notes)
}

/**
 * The remark that opened a thread, and its article. An answer stands for its thread: who answers an
 * answer answers the thread. Refuses with 401 where nobody is signed in and 404 where the person may
 * not see the remark, as if there were none.
 */
export async function getRemarkCase({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ remark: Remark; article: number }> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const said = await req.payload.findByID({
    collection: 'remarks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!said) throw new Refusal('notFound', 404, 'There is no such remark.')
  const opened = relationID(said.answers)
  if (opened !== undefined) return getRemarkCase({ id: Number(opened), req })
  return { remark: said, article: Number(relationID(said.article)) }
}

/** A person as a thread names them; `id` is null of a name in a file. */
type RemarkAuthor = { id: number | null; name: string }

/** `broughtBy`: who brought the file in which it was written. */
export type RemarkAnswer = {
  id: number
  text: string
  by: RemarkAuthor
  broughtBy?: string
  at: string
}

/**
 * A remark with its answers. `exact` is the words that were remarked on; `passage` is where they are
 * in the text that remarks are anchored in (`textToRemarkText`), as it is now, and what part of the
 * article they begin in. A lost remark has none. `anchor` is how it was remarked on, for a caller
 * that has a newer text at hand.
 */
export type RemarkThread = RemarkAnswer & {
  resolved?: { by: RemarkAuthor; at: string }
  state: 'found' | 'changed' | 'lost'
  exact: string
  anchor: RemarkAnchor
  passage?: RemarkPassage
  answers: RemarkAnswer[]
}
