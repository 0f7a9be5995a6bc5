import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../lib/database/inTransaction'
import { Refusal, throwRefusal } from '../../lib/refusal'
import { defineTask, runTask } from '../../lib/workers/runTask'
import { lockRow } from '../../lib/writes/lockRow'
import type { ReturnedFile } from '../../manuscript/docx/returned/readReturned'
import { sayReturned } from '../../manuscript/docx/returned/sayReturned'
import { getArticleCase, type ArticleCase } from '../../queries/getArticleCase'
import { findSuggestions, madeChangeOf } from '../../queries/suggestions/listSuggestions'
import { findExport } from '../../queries/word/findExport'
import { getArticleFile } from '../../queries/word/getArticleFile'
import type {
  BroughtChange,
  compareBrought,
  ComparedFile,
  readBrought,
} from '../../richtext/returned/readBrought'
import type { KeptExport } from '../../richtext/returned/returnedToBodies'
import { spellMeaning } from '../../richtext/returned/spellMeaning'
import { placeTextChange, type SuggestibleText } from '../../richtext/suggested/textChanges'
import { refuseRole } from '../../workflow/refusals'
import { recordRefusal } from '../perform'
import { recordAct } from '../recordAct'
import { addSuggestions } from '../suggestions/addSuggestions'
import { suggestibleOf } from '../suggestions/layBeside'
import { bringComments } from './bringComments'
import { wording } from '../../wording'

/** What became of a file that came back. */
export type BroughtBack = {
  article: { id: number; title: string; href: string }
  /** All of it in one sentence, then what a person should know besides, a sentence each. */
  said: string
  besides: string[]
  /** Ids of the suggestions that are new, and of those of them that collide with today's text. */
  added: number[]
  colliding: number[]
  comments: number
  questions: number
}

/** A file as a door has it. */
export type SentFile = { name: string; bytes: Uint8Array }

/**
 * Brings back a file that left for Word: every change in it becomes a suggestion beside the text,
 * under the name in the file, its comments join their threads, and what is neither becomes a comment
 * that asks. Nothing is applied. What was brought before is known and not added again. The text may
 * have moved on: changes are placed on it as it is now, and those that collide are said.
 *
 * The article is the one whose export the file names. Refuses, and leaves nothing: what is no such
 * file, as `ManuscriptRefusal`; with `exportUnknown` a file that names none, or one the desk has not,
 * unless `byWords` says that it is of `article` all the same; with `exportOther` one of another
 * article; with `fileUnlike` one that has next to nothing of the text; 401, 403 and 404 as ever.
 */
export async function bringBack({
  article: asked,
  byWords = false,
  file,
  req,
}: {
  article?: number
  byWords?: boolean
  file: SentFile
  req: PayloadRequest
}): Promise<BroughtBack> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  if (asked === undefined) return readAndLay({ byWords, file, req })
  await getArticleCase({ id: asked, req })
  const subject = { collection: 'articles', id: asked } as const
  return recordRefusal(req, { event: 'article.bringBack', subject }, () =>
    readAndLay({ asked, byWords, file, req }),
  )
}

async function readAndLay({
  asked,
  byWords,
  file,
  req,
}: {
  asked?: number
  byWords: boolean
  file: SentFile
  req: PayloadRequest
}): Promise<BroughtBack> {
  const person = String(req.user?.id)
  const read = await runTask(READING, [file.bytes], { person })
  if ('refused' in read) {
    const { message, reason, status } = read.refused
    throw new Refusal(reason, status, message, { file: file.name })
  }
  const { article, kept, ...options } = await findBase({ asked, byWords, file: read.file, req })
  const compared = await runTask(COMPARING, [kept, read.file, options], { person })
  if (compared.known < UNLIKE) {
    throw new Refusal('fileUnlike', 422, wording.wordFiles.refused.unlike)
  }
  return layBack({ compared, file: read.file, id: article, req })
}

/** A file that has less of the text than this is of another. */
const UNLIKE = 0.2

const READING = defineTask<typeof readBrought>({
  module: 'richtext/returned/readBrought.ts',
  name: 'readBrought',
  seconds: 30,
  megabytes: 800,
  refusal: wording.wordFiles.refused.tooMuchToRead,
})

const COMPARING = defineTask<typeof compareBrought>({
  module: 'richtext/returned/readBrought.ts',
  name: 'compareBrought',
  seconds: 30,
  megabytes: 800,
  refusal: wording.wordFiles.refused.tooMuchToCompare,
})

/** The text with which the file is compared: as it left, or as it is now where that is not known. */
async function findBase({
  asked,
  byWords,
  file: { exportID },
  req,
}: {
  asked?: number | undefined
  byWords: boolean
  file: ReturnedFile
  req: PayloadRequest
}): Promise<{ article: number; kept: KeptExport; byWords: boolean }> {
  const known = exportID === null ? null : await findExport({ name: exportID, req })
  if (known && (asked === undefined || known.article === asked)) {
    await getArticleCase({ id: known.article, req })
    return { ...known, byWords: false }
  }
  if (byWords && asked !== undefined) {
    const { kept } = await getArticleFile({ id: asked, req })
    return { article: asked, kept, byWords: true }
  }
  if (known) {
    const { article } = await getArticleCase({ id: known.article, req })
    throw new Refusal('exportOther', 409, wording.wordFiles.refused.ofAnother(article.title), {
      article: known.article,
      title: article.title,
    })
  }
  throw new Refusal(
    'exportUnknown',
    409,
    exportID === null
      ? wording.wordFiles.refused.noExport
      : wording.wordFiles.refused.unknownExport,
  )
}

/** Lays what the file says beside the text, all or nothing. */
async function layBack({
  compared,
  file,
  id,
  req,
}: {
  compared: ComparedFile
  file: Pick<ReturnedFile, 'comments' | 'savedBy'>
  id: number
  req: PayloadRequest
}): Promise<BroughtBack> {
  const subject = { collection: 'articles', id } as const
  return inTransaction(req, async () => {
    await lockRow(req, 'articles', id)
    const found = await getArticleCase({ id, req })
    const { contentHash } = found.standing
    const refused = refuseRole(found.actor, 'suggestion.create')
    if (refused) return throwRefusal(refused, { contentHash })
    const savedBy = file.savedBy ?? 'Somebody'
    const news = await listNews({ changes: compared.changes, found, req })
    const brought = await addSuggestions({
      brought: news.map(({ at, author, made }) => ({
        ...made,
        authorName: author === null ? savedBy : author || 'Somebody',
        ...(at === null ? {} : { at: toInstant(at) }),
        ...(author === null ? { message: wording.wordFiles.notTracked } : {}),
      })),
      id,
      req,
    })
    const said = await bringComments({
      comments: file.comments,
      found,
      questions: compared.questions,
      req,
      savedBy,
    })
    const sentence = sayReturned({
      changes: countByAuthor(compared.changes),
      known: compared.changes.length - brought.added.length,
      comments: said.comments,
      questions: said.questions,
    })
    const details = { said: sentence, suggestions: brought.added }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event: 'article.bringBack', subject, ...hashes, details })
    return {
      article: { id, title: found.article.title, href: `/admin/collections/articles/${id}` },
      said: sentence,
      besides: sayBesides({ brought, compared, settledThere: said.settledThere }),
      added: brought.added,
      colliding: brought.colliding,
      comments: said.comments.added,
      questions: said.questions.added,
    }
  })
}

/** The changes that are not in the text already, nor among its suggestions, whatever became of those. */
async function listNews({
  changes,
  found: { article },
  req,
}: {
  changes: readonly BroughtChange[]
  found: ArticleCase
  req: PayloadRequest
}): Promise<BroughtChange[]> {
  const today = suggestibleOf(article)
  const there = await findSuggestions({ article: article.id, req })
  const known = new Set(there.map((one) => meaningOf(madeChangeOf(one), today)))
  return changes.filter(({ made }) => !known.has(meaningOf(made, today)))
}

/** What a change does to the text as it is now, or would have done to the text it was made in. */
function meaningOf(made: BroughtChange['made'], today: SuggestibleText): string {
  const placed = placeTextChange(made, today)
  return spellMeaning(placed ?? made.change, placed ? null : made.base)
}

/** How many changes are whose, those that nobody tracked last. */
export function countByAuthor(changes: readonly BroughtChange[]) {
  const counts = new Map<string | null, number>()
  for (const { author } of changes) counts.set(author, (counts.get(author) ?? 0) + 1)
  const untracked = counts.get(null)
  counts.delete(null)
  return [
    ...[...counts].map(([author, count]) => ({ author, count })),
    ...(untracked === undefined ? [] : [{ author: null, count: untracked }]),
  ]
}

function sayBesides({
  brought: { colliding },
  compared,
  settledThere,
}: {
  brought: { colliding: number[] }
  compared: ComparedFile
  settledThere: number
}): string[] {
  const { besides } = wording.wordFiles
  return [
    ...(compared.isByWords ? [besides.byWords] : []),
    ...(colliding.length > 0 ? [besides.colliding(colliding.length)] : []),
    ...(settledThere > 0 ? [besides.settledThere(settledThere)] : []),
  ]
}

/** Word writes the local time and no zone; it is taken as it stands, and never as later than now. */
export function toInstant(written: string): string {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`
  const time = Date.parse(zoned)
  return new Date(Number.isNaN(time) ? Date.now() : Math.min(time, Date.now())).toISOString()
}
