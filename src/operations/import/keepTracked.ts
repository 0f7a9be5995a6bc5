import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import { defineTask, runTask } from '../../lib/workers/runTask'
import type { ReturnedFile } from '../../manuscript/docx/returned/readReturned'
import { sayReturned } from '../../manuscript/docx/returned/sayReturned'
import type { Article } from '../../payload-types'
import { getArticleCase } from '../../queries/getArticleCase'
import { findShown } from '../../queries/word/getArticleFile'
import type { compareTracked } from '../../richtext/returned/compareTracked'
import { blocksToHead, headToBlocks } from '../../richtext/suggested/textChanges'
import { isPrinted, listWordLines } from '../../richtext/returned/wordLines'
import { addSuggestions } from '../suggestions/addSuggestions'
import { blocksOf } from '../suggestions/layBeside'
import { bringComments } from '../word/bringComments'
import { countByAuthor, toInstant } from '../word/bringBack'
import type { ImportReport } from './model'
import { wording } from '../../wording'

/**
 * Lays the tracked changes and the comments of a manuscript beside the article it has become,
 * under the names in the file: changes as suggestions, comments as threads with their answers, and
 * what has no place in the text (a citation that became a record) as a comment that asks.
 * Within the transaction of its caller. Answers all of it, counted.
 */
export async function keepTracked({
  article,
  ids,
  req,
  sha256,
  text,
  tracked,
}: {
  article: Article
  /** The ids of the article’s notes by those of the file. */
  ids: ReadonlyMap<string, string>
  req: PayloadRequest
  sha256: string
  text: ArticleText
  tracked: ReturnedFile
}): Promise<NonNullable<ImportReport['imported']['kept']>> {
  const blocks = blocksOf(article)
  const lines = listWordLines(blocks, text, isPrinted(await findShown(blocks, req)))
  const notes = Object.fromEntries(ids)
  const body = {
    blocks,
    lines,
    notes,
    seed: sha256.slice(0, 24),
    head: blocksToHead(headToBlocks(article)),
  }
  const { changes, questions } = await runTask(COMPARING, [body, tracked], {
    person: String(req.user?.id),
  })
  const { added, known } = await addSuggestions({
    brought: changes.map(({ at, author, made }) => ({
      ...made,
      authorName: author || 'Somebody',
      ...(at === null ? {} : { at: toInstant(at) }),
    })),
    id: article.id,
    req,
  })
  const said = await bringComments({
    comments: tracked.comments,
    found: await getArticleCase({ id: article.id, req }),
    questions,
    req,
    savedBy: tracked.savedBy ?? 'Somebody',
  })
  return {
    said: sayReturned({ changes: countByAuthor(changes), known, ...said }),
    suggestions: added,
    comments: said.comments.added,
    questions: said.questions.added,
  }
}

const COMPARING = defineTask<typeof compareTracked>({
  module: 'richtext/returned/compareTracked.ts',
  name: 'compareTracked',
  seconds: 30,
  megabytes: 800,
  refusal: wording.importing.placingTooSlow,
})
