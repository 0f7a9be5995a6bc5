import type { PayloadRequest } from 'payload'
import { formatNotes } from '../../citations/format/formatNotes'
import type { PrintedNote } from '../../citations/model'
import { getArticleText } from '../../queries/getArticleText'

/**
 * The notes of an earlier version of an article as they would be printed: its own text, with the
 * references as they are now. Null where the person may not read that version.
 */
export async function printVersion({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<PrintedNote[] | null> {
  const version = await req.payload.findVersionByID({
    collection: 'articles',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!version) return null
  const { notes, references } = await getArticleText({ article: version.version, req })
  const { citationStyle } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return formatNotes({ notes, references, ...(citationStyle ? { style: citationStyle } : {}) })
}
