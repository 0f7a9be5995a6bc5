import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { throwRefusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase } from '../../queries/getArticleCase'
import { refuseRole } from '../../workflow/refusals'
import { readTracked } from '../import/readFile'
import { keepTracked } from '../import/keepTracked'
import type { ImportReport } from '../import/model'
import { perform } from '../perform'
import type { SentFile } from './bringBack'

/** What was laid beside the text. */
export type TrackedKept = NonNullable<ImportReport['imported']['kept']>

/**
 * Lays the tracked changes and the comments of a manuscript beside an article of whose text it has
 * become a part, read in without them at its place in the writing room. Only what lies between the
 * file without and with its changes is taken: what else the article says is nobody's change.
 *
 * `notes`: the ids of notes of the text by those of the file. Refuses what is no such file, as
 * `ManuscriptRefusal`; 401, 403 and 404 as ever.
 */
export async function bringTracked({
  article: id,
  file,
  notes,
  req,
}: {
  article: number
  file: SentFile
  notes: ReadonlyMap<string, string>
  req: PayloadRequest
}): Promise<TrackedKept> {
  const subject = { collection: 'articles', id } as const
  const { actor, standing } = await getArticleCase({ id, req })
  const refused = refuseRole(actor, 'suggestion.create')
  if (refused) return throwRefusal(refused, { contentHash: standing.contentHash })
  const tracked = await readTracked({ file, req })
  return perform(req, { event: 'article.bringBack', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { article, text } = await getArticleCase({ id, req })
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    return keepTracked({ article, ids: notes, req, sha256, text, tracked })
  })
}
