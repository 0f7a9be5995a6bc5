import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'
import { getArticleFile, type WordFile } from '../../queries/word/getArticleFile'

/**
 * An article as a file for Word, and what left kept on the desk under the number of the export, so
 * that the file is known when it comes back. The same text is kept once. Refuses as `getArticleFile`.
 */
export async function exportArticle({
  id,
  req,
  zotero = false,
}: {
  id: number
  req: PayloadRequest
  zotero?: boolean
}): Promise<Pick<WordFile, 'bytes' | 'exportID' | 'fileName'>> {
  const { bytes, contentHash, exportID, fileName, kept } = await getArticleFile({ id, req, zotero })
  const session = await getSession(req)
  // Two who download at one moment both get the file, and it is kept once.
  await session.execute(sql`
    insert into word_exports (name, article_id, content_hash, at, kept)
    values (${exportID}, ${id}, ${contentHash}, now(), ${JSON.stringify(kept)}::jsonb)
    on conflict (name) do nothing`)
  return { bytes, exportID, fileName }
}
