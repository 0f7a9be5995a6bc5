import { zipSync, type Zippable } from 'fflate'
import type { PayloadRequest } from 'payload'
import { Refusal } from '../../lib/refusal'
import { NO_TIME } from '../../manuscript/docx/write/writeDocx'
import { getIssue } from '../../queries/getIssueCase'
import { listOpenIDs } from '../../queries/listOpenIDs'
import { relationID } from '../../richtext/relationID'
import { exportArticle } from './exportArticle'
import { wording } from '../../wording'

/**
 * The articles of an issue as files for Word, one each, in one archive: their names begin with their
 * places in the issue, so that they lie in its order. Each is as `exportArticle` gives it, kept on the
 * desk, and comes back to its own article. Those the person may not read are left out; where nothing is
 * left, it refuses with `noArticles`. 401 and 404 as ever. The same texts are the same archive.
 */
export async function exportIssue({
  id,
  req,
  zotero = false,
}: {
  id: number
  req: PayloadRequest
  zotero?: boolean
}): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string }> {
  const issue = await getIssue({ id, req })
  const all = (issue.contents ?? []).flatMap(({ articles }) =>
    (articles ?? []).flatMap((article) => Number(relationID(article)) || []),
  )
  const open = await listOpenIDs({ ids: all, req })
  if (open.size === 0) {
    throw new Refusal('noArticles', 409, wording.wordFiles.refused.nothingToRead)
  }
  const digits = Math.max(2, String(all.length).length)
  const files: Zippable = {}
  for (const [place, article] of all.entries()) {
    if (!open.has(article)) continue
    const { bytes, fileName } = await exportArticle({ id: article, req, zotero })
    // A file for Word is packed already.
    files[`${String(place + 1).padStart(digits, '0')}-${fileName}`] = [bytes, { level: 0 }]
  }
  return {
    bytes: zipSync(files, { mtime: NO_TIME }),
    fileName: `issue-${issue.number}-word.zip`,
  }
}
