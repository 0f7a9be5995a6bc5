import type { PayloadRequest } from 'payload'
import { listLinks, type PrintedLink } from '../edition/listLinks'
import { listPrinted } from '../edition/listPrinted'
import type { Manifest } from '../edition/manifest'
import { toSitePath } from '../edition/toSitePath'
import { withoutArticles } from '../edition/withoutArticles'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import { isReachable } from './isReachable'

/**
 * Links of an issue to pages of this site that readers cannot open, now or once it is printed, by
 * the article's id. Links of an article that was taken from readers lead nobody anywhere and are not
 * looked at; links to it are dead.
 */
export async function findDeadLinks({
  issue,
  manifest,
  req,
}: {
  issue: Issue
  manifest: Manifest
  req: PayloadRequest
}): Promise<Map<string, PrintedLink[]>> {
  const origin = req.payload.config.serverURL
  const withdrawn = new Set(
    (issue.withdrawnArticles ?? []).flatMap(({ article }) => relationID(article) ?? []),
  )
  const printing = { issue: issue.id, manifest: withoutArticles(manifest, withdrawn) }
  const known = new Map<string, boolean>()
  const isDead = async (path: string[]): Promise<boolean> => {
    const name = path.join('/')
    const reached = known.get(name) ?? (await isReachable({ path, printing, req }))
    known.set(name, reached)
    return !reached
  }
  const found = new Map<string, PrintedLink[]>()
  for (const article of listPrinted(printing.manifest)) {
    const dead: PrintedLink[] = []
    for (const link of listLinks(article)) {
      const path = toSitePath(link.address, origin)
      if (path && (await isDead(path))) dead.push(link)
    }
    if (dead.length > 0) found.set(article.id, dead)
  }
  return found
}
