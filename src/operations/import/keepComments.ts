import type { PayloadRequest } from 'payload'
import { sayComments } from '../../manuscript/docx/returned/sayReturned'
import { getArticleCase } from '../../queries/getArticleCase'
import { bringComments } from '../word/bringComments'
import type { ImportReport, SaidInFile } from './model'

/**
 * Lays the comments of a manuscript beside the article it has become, at their words and under the
 * names in the file, answers with what they answer. They come along unasked: who sends a file with
 * them expects an answer, and what is only listed in a report is read once. Within the transaction of
 * its caller. Answers how many there were.
 */
export async function keepComments({
  article,
  req,
  said: { comments, savedBy },
}: {
  article: number
  req: PayloadRequest
  said: SaidInFile
}): Promise<NonNullable<ImportReport['imported']['kept']>> {
  const brought = await bringComments({
    comments,
    found: await getArticleCase({ id: article, req }),
    questions: [],
    req,
    savedBy: savedBy ?? 'Somebody',
  })
  return {
    said: sayComments(brought.comments),
    suggestions: [],
    comments: brought.comments.added,
    questions: 0,
  }
}
