import type { PayloadRequest } from 'payload'
import { anchorComment } from '../../edition/comments/anchorComment'
import { findAnchor } from '../../edition/comments/findAnchor'
import type { CommentAnchor } from '../../edition/comments/model'
import type { ReturnedComment, WordsInFile } from '../../manuscript/docx/returned/readComments'
import type { ReturnedQuestion } from '../../richtext/returned/askPerson'
import type { ArticleCase } from '../../queries/getArticleCase'
import type { Suggestion } from '../../payload-types'
import { findSuggestions } from '../../queries/suggestions/listSuggestions'
import { tellSuggestion } from '../../queries/word/proposeChanges'
import {
  getCommentText,
  listThreads,
  type CommentThread,
} from '../../queries/comments/listComments'

/** What somebody wrote in a file, to be said on the desk under their name. */
type Said = {
  author: string
  at: string | null
  text: string
  anchor: CommentAnchor
  isResolved: boolean
}

export type BroughtComments = {
  comments: { count: number; added: number }
  questions: { count: number; added: number }
  /** Threads that are settled in the file and open on the desk. */
  settledThere: number
}

/**
 * Comments of a file that came back join their threads on the desk, new ones open one at their words;
 * whatever else in the file asks for a person's decision becomes a comment too. What was said here
 * or brought before is known by its author and words, as often as it stands here.
 */
export async function bringComments({
  comments,
  found: { article, standing, text },
  questions,
  req,
  savedBy,
}: {
  comments: readonly ReturnedComment[]
  found: ArticleCase
  questions: readonly ReturnedQuestion[]
  req: PayloadRequest
  /** Whose changes are not tracked. */
  savedBy: string
}): Promise<BroughtComments> {
  const written = (await getCommentText({ req, text })).text
  const known = createKnown(
    await listThreads({ article: article.id, req, text }),
    await findSuggestions({ article: article.id, req }),
  )
  const threads = new Map<string, number>()
  let settledThere = 0
  let added = 0
  const add = async (said: Said, opener: number | undefined) => {
    const thread = await addBrought({
      article: article.id,
      hash: standing.contentHash,
      opener,
      req,
      said,
    })
    return opener ?? thread
  }
  const said = comments.filter((comment) => comment.text !== '')
  const openers = said.filter(({ answers }) => answers === null)
  for (const comment of [...openers, ...said.filter(({ answers }) => answers !== null)]) {
    const author = comment.author || 'Somebody'
    const there = known.take(author, comment.text)
    if (there) {
      threads.set(comment.id, there.thread)
      if (comment.answers === null && comment.isResolved && !there.isResolved) settledThere += 1
      continue
    }
    // What answers a suggestion that the file told as a comment opens a thread of its own.
    const opener = (comment.answers !== null && threads.get(comment.answers)) || undefined
    const { at, isResolved, place, text: words } = comment
    const anchor = anchorOf(written, place ?? NOWHERE, text.title)
    threads.set(comment.id, await add({ author, at, text: words, anchor, isResolved }, opener))
    added += 1
  }

  let asked = 0
  for (const { about, author, says } of questions) {
    const name = author ?? savedBy
    if (known.take(name, says)) continue
    const anchor = anchorOf(written, { ...NOWHERE, exact: about.trim() }, text.title)
    await add({ author: name, at: null, text: says, anchor, isResolved: false }, undefined)
    asked += 1
  }
  return {
    comments: { count: said.length, added },
    questions: { count: questions.length, added: asked },
    settledThere,
  }
}

type Known = { thread: number; isResolved: boolean }

/** What stands on the desk already, suggestions that a file tells as comments too; each is taken once. */
function createKnown(threads: readonly CommentThread[], suggestions: readonly Suggestion[]) {
  const key = (author: string, words: string) => `${author}\n${words.replace(/\s+/g, ' ').trim()}`
  const known = new Map<string, Known[]>()
  for (const thread of threads) {
    for (const { by, text } of [thread, ...thread.answers]) {
      const own = key(by.name, text)
      const one = { thread: thread.id, isResolved: thread.resolved !== undefined }
      known.set(own, [...(known.get(own) ?? []), one])
    }
  }
  for (const suggestion of suggestions) {
    const told = key(suggestion.authorName, tellSuggestion(suggestion))
    known.set(told, [...(known.get(told) ?? []), { thread: 0, isResolved: false }])
  }
  return { take: (author: string, words: string) => known.get(key(author, words))?.shift() }
}

const NOWHERE: WordsInFile = { exact: '', prefix: '', suffix: '' }

/**
 * Where words of the file stand in the text as it is now, be it without or with the changes that
 * were tracked among them; about the title where there are none.
 */
function anchorOf(
  text: string,
  { after, ...before }: WordsInFile & { after?: WordsInFile },
  title: string,
): CommentAnchor {
  const sides = (after ? [before, after] : [before]).map(({ exact, prefix, suffix }) => {
    const quote = { type: 'TextQuoteSelector' as const, exact: exact || title, prefix, suffix }
    const start = Math.max(0, text.indexOf(`${prefix}${exact}`))
    const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length }
    return { anchor: { quote, position }, place: findAnchor(text, { quote, position }) }
  })
  for (const state of ['found', 'changed'] as const) {
    for (const { place } of sides) {
      if (place.state === state) return anchorComment(text, place.start, place.end)
    }
  }
  const [{ anchor }] = sides as [(typeof sides)[number]]
  return anchor
}

async function addBrought({
  article,
  hash,
  opener,
  req,
  said: { anchor, at, author, isResolved, text },
}: {
  article: number
  hash: string
  opener: number | undefined
  req: PayloadRequest
  said: Said
}): Promise<number> {
  const by = Number(req.user?.id)
  const now = new Date().toISOString()
  const settled = isResolved && opener === undefined ? { resolvedBy: by, resolvedAt: now } : {}
  const { id } = await req.payload.create({
    collection: 'comments',
    data: {
      article,
      text,
      ...(opener === undefined ? { anchor: { ...anchor } } : { answers: opener }),
      contentHash: hash,
      by,
      authorName: author,
      // A clock that is ahead says nothing.
      at: at !== null && at < now ? at : now,
      ...settled,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
