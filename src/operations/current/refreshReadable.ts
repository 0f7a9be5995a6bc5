import type { PayloadRequest } from 'payload'
import { withoutArticles } from '../../edition/withoutArticles'
import type { Issue } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { replacePictures } from './replacePictures'
import { replaceSearchTexts, type PrintedManifest } from './replaceSearchTexts'

/**
 * Brings what is looked up beside an issue's current edition, search and pictures, in line with it;
 * an article that was taken from readers is in neither.
 */
export async function refreshReadable(
  req: PayloadRequest,
  issue: Pick<Issue, 'id' | 'withdrawnArticles'>,
  edition: PrintedManifest | null,
): Promise<void> {
  const withdrawn = new Set(
    (issue.withdrawnArticles ?? []).flatMap(({ article }) => relationID(article) ?? []),
  )
  const readable = edition && {
    id: edition.id,
    manifest: withoutArticles(edition.manifest, withdrawn),
  }
  await replaceSearchTexts(req, issue.id, readable)
  await replacePictures(req, issue.id, readable?.manifest ?? null)
}
