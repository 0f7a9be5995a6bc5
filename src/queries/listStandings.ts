import type { PayloadRequest } from 'payload'
import { relationID } from '../richtext/relationID'
import type { SignOff, Standing, Turn } from '../workflow/approval'
import { getSignOffRules } from './getSignOffRules'

/**
 * What has happened to the texts of several articles so far, seen from the texts with these hashes,
 * by the article's id: as `getStanding` says it of one, with as few questions for many as for one.
 */
export async function listStandings({
  hashes,
  req,
}: {
  /** Article → content hash. */
  hashes: ReadonlyMap<number, string>
  req: PayloadRequest
}): Promise<Map<number, Standing>> {
  const rules = await getSignOffRules(req)
  const about = {
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { in: [...hashes.keys()] } },
  }
  const turns = await req.payload.find({ collection: 'turns', ...about })
  const signOffs = await req.payload.find({ collection: 'sign-offs', ...about })
  const standings = new Map<number, Standing & { turns: Turn[]; signOffs: SignOff[] }>()
  for (const [article, contentHash] of hashes) {
    standings.set(article, { rules, contentHash, turns: [], signOffs: [] })
  }
  for (const { act, article, at, by, contentHash } of turns.docs) {
    const turn = { act, contentHash, by: relationID(by) ?? '', at }
    standings.get(Number(relationID(article)))?.turns.push(turn)
  }
  for (const { article, at, by, contentHash, fourEyes, kind } of signOffs.docs) {
    const signOff = { kind, contentHash, by: relationID(by) ?? '', at, fourEyes }
    standings.get(Number(relationID(article)))?.signOffs.push(signOff)
  }
  return standings
}
