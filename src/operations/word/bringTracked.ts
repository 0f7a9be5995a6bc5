import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { throwRefusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase } from '../../queries/getArticleCase'
import { refuseRole } from '../../workflow/refusals'
import { keepComments } from '../import/keepComments'
import { keepTracked } from '../import/keepTracked'
import type { ImportReport } from '../import/model'
import { readTracked } from '../import/readFile'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import type { SentFile } from './bringBack'

/** What was laid beside the text. */
export type TrackedKept = NonNullable<ImportReport['imported']['kept']>

/**
 * Lays the tracked changes and the comments of a manuscript beside an article of whose text it has
 * become a part, read in without them at its place in the writing room. Only what lies between the
 * file without and with its changes is taken: what else the article says is nobody's change.
 *
 * With `onlyComments` its changes are left: the text has taken or dropped them in reading.
 *
 * `notes`: the ids of notes of the text by those of the file. Refuses what is no such file, as
 * `ManuscriptRefusal`; 401, 403 and 404 as ever.
 */
export async function bringTracked({
  article: id,
  file,
  notes,
  onlyComments = false,
  req,
}: {
  article: number
  file: SentFile
  notes: ReadonlyMap<string, string>
  onlyComments?: boolean
  req: PayloadRequest
}): Promise<TrackedKept> {
  const subject = { collection: 'articles', id } as const
  const { actor, standing } = await getArticleCase({ id, req })
  const refused = refuseRole(actor, 'suggestion.create')
  if (refused) return throwRefusal(refused, { contentHash: standing.contentHash })
  const tracked = await readTracked({ file, req })
  return perform(req, { event: 'article.bringBack', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { article, standing: now, text } = await getArticleCase({ id, req })
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    const kept = onlyComments
      ? await keepComments({ article: id, req, said: tracked })
      : await keepTracked({ article, ids: notes, req, sha256, text, tracked })
    const hashes = { hashBefore: now.contentHash, hashAfter: now.contentHash }
    const details = { said: kept.said, suggestions: kept.suggestions }
    await recordAct(req, { event: 'article.bringBack', subject, ...hashes, details })
    return kept
  })
}
