import type { PayloadRequest } from 'payload'
import type { Standing } from '../workflow/approval'
import { getSignOffRules } from './getSignOffRules'
import { listStandings } from './listStandings'

/** What has happened to an article's texts so far, seen from the text with this hash. */
export async function getStanding({
  article,
  contentHash,
  req,
}: {
  article: number | undefined
  contentHash: string
  req: PayloadRequest
}): Promise<Standing> {
  const nothing = { contentHash, turns: [], signOffs: [] }
  if (article === undefined) return { rules: await getSignOffRules(req), ...nothing }
  const standings = await listStandings({ hashes: new Map([[article, contentHash]]), req })
  return standings.get(article) ?? { rules: await getSignOffRules(req), ...nothing }
}
