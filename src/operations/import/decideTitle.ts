import { Refusal } from '../../lib/refusal'
import type { ReadFile } from './model'

/**
 * The title of the article: the one given, that of the article it is imported onto, or the file's
 * own. Refuses with 422 `titleMissing` where there is none, with the report, so that the desk can
 * ask for one.
 */
export function decideTitle({
  before,
  given,
  read,
}: {
  before: string | undefined
  given: string | undefined
  read: Pick<ReadFile, 'manuscript' | 'report'>
}): string {
  const title = [given, before, read.manuscript.title].find((words) => words?.trim())
  if (title) return title.trim()
  throw new Refusal(
    'titleMissing',
    422,
    'The manuscript has no title of its own. Give the article one.',
    { report: read.report },
  )
}
