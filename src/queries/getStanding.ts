import type { PayloadRequest } from 'payload'
import {
  DEFAULT_SIGN_OFF_RULES,
  requireSignOffs,
  type SignOff,
  type SignOffRules,
  type Standing,
  type Turn,
} from '../workflow/approval'
import { relationID } from '../richtext/relationID'

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

/** What the magazine asks of an approval; the default while nobody has said otherwise. */
export async function getSignOffRules(req: PayloadRequest): Promise<SignOffRules> {
  const magazine = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const kinds = (magazine.signOffs ?? []).map(({ kind }) => kind)
  return {
    required: kinds.length > 0 ? requireSignOffs(kinds) : DEFAULT_SIGN_OFF_RULES.required,
    distinctSigners: magazine.distinctSigners ?? DEFAULT_SIGN_OFF_RULES.distinctSigners,
    fourEyes: magazine.fourEyes ?? DEFAULT_SIGN_OFF_RULES.fourEyes,
  }
}
