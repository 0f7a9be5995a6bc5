import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import { relationID } from '../../richtext/relationID'
import { getArticleCase } from '../getArticleCase'
import { formatNotesBeside } from '../formatBeside'
import { getPrinting } from '../getPrinting'
import { findNames } from '../review/findNames'
import { findAnchor } from '../../edition/comments/findAnchor'
import type { CommentPassage, CommentAnchor, CommentText } from '../../edition/comments/model'
import type { Comment } from '../../payload-types'
import { textToCommentText } from '../../edition/comments/textToCommentText'
import { Refusal } from '../../lib/refusal'
import { wording } from '../../wording'

/**
 * What was said about the passages of an article, each found again in the text as it is now. Refuses
 * with 401 where nobody is signed in and 404 where the person may not see the article.
 */
export async function listComments({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<CommentThread[]> {
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
}): Promise<CommentThread[]> {
  const { docs: comments } = await req.payload.find({
    collection: 'comments',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { equals: article } },
  })
  if (comments.length === 0) return []
  const ids = comments.flatMap(({ by, resolvedBy }) => [
    relationID(by) ?? [],
    relationID(resolvedBy) ?? [],
  ])
  return buildThreads({
    names: await findNames({ ids: ids.flat(), req }),
    comments,
    written: await getCommentText({ req, text }),
  })
}

/**
 * Threads of comments in the order of the text as it is now, the lost ones last; where two begin at
 * one place, and among the lost, the older first. `names` are those of all who wrote or resolved.
 */
function buildThreads({
  names,
  comments,
  written,
}: {
  names: ReadonlyMap<string, string>
  /** Of one article, oldest first, answers included. */
  comments: readonly Comment[]
  written: CommentText
}): CommentThread[] {
  const named = (person: unknown): CommentAuthor => {
    const id = relationID(person) ?? ''
    return { id: Number(id), name: names.get(id) ?? wording.commenting.somebody }
  }
  const said = ({ at, authorName, by, id, text }: Comment): CommentAnswer => {
    const person = named(by)
    if (!authorName) return { id, text, by: person, at }
    return { id, text, by: { id: null, name: authorName }, broughtBy: person.name, at }
  }
  const threads = comments
    .filter(({ answers }) => !answers)
    .map((comment): CommentThread => {
      const anchor = comment.anchor as CommentAnchor
      const found = findAnchor(written.text, anchor)
      const { resolvedAt, resolvedBy } = comment
      return {
        ...said(comment),
        ...(resolvedAt ? { resolved: { by: named(resolvedBy), at: resolvedAt } } : {}),
        state: found.state,
        exact: anchor.quote.exact,
        anchor,
        ...(found.state === 'lost' ? {} : { passage: toPassage(written.passages, found) }),
        answers: comments
          .filter(({ answers }) => relationID(answers) === String(comment.id))
          .map(said),
      }
    })
  return threads.sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id)
}

function placeOf({ passage }: CommentThread): number {
  return passage?.start ?? Number.MAX_SAFE_INTEGER
}

/** The words found, with the part of the article in which they begin. */
function toPassage(
  passages: readonly CommentPassage[],
  { end, start }: { start: number; end: number },
): CommentPassage {
  const inside = passages.findLast((passage) => passage.start <= start)
  if (!inside) throw new Error('A text begins with its first passage.')
  return { ...inside, start, end }
}

/** The text that comments on an article are anchored in, with its notes in the magazine's style. */
export async function getCommentText({
  req,
  text,
}: {
  req: PayloadRequest
  text: ArticleText
}): Promise<CommentText> {
  const { notes, references } = text
  const given = { notes, references, ...(await getPrinting(req)) }
  const printed = await formatNotesBeside(given, String(req.user?.id))
  return textToCommentText(text, printed)
}

/**
 * The comment that opened a thread, and its article. An answer stands for its thread: who answers an
 * answer answers the thread. Refuses with 401 where nobody is signed in and 404 where the person may
 * not see the comment, as if there were none.
 */
export async function getCommentCase({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ comment: Comment; article: number }> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  const said = await req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!said) throw new Refusal('notFound', 404, wording.doors.noComment)
  const opened = relationID(said.answers)
  if (opened !== undefined) return getCommentCase({ id: Number(opened), req })
  return { comment: said, article: Number(relationID(said.article)) }
}

/** A person as a thread names them; `id` is null of a name in a file. */
type CommentAuthor = { id: number | null; name: string }

/** `broughtBy`: who brought the file in which it was written. */
export type CommentAnswer = {
  id: number
  text: string
  by: CommentAuthor
  broughtBy?: string
  at: string
}

/**
 * A comment with its answers. `exact` is the words that were commented on; `passage` is where they are
 * in the text that comments are anchored in (`textToCommentText`), as it is now, and what part of the
 * article they begin in. A lost comment has none. `anchor` is how it was commented on, for a caller
 * that has a newer text at hand.
 */
export type CommentThread = CommentAnswer & {
  resolved?: { by: CommentAuthor; at: string }
  state: 'found' | 'changed' | 'lost'
  exact: string
  anchor: CommentAnchor
  passage?: CommentPassage
  answers: CommentAnswer[]
}
