import type { PayloadRequest } from 'payload'
import { relationID } from '../richtext/relationID'
import type { Standing } from '../workflow/model'
import { getSignOffRules } from './getSignOffRules'

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
  const rules = await getSignOffRules(req)
  if (article === undefined) return { rules, contentHash, turns: [], signOffs: [] }
  const about = {
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { equals: article } },
  }
  const turns = await req.payload.find({ collection: 'turns', ...about })
  const signOffs = await req.payload.find({ collection: 'sign-offs', ...about })
  return {
    rules,
    contentHash,
    turns: turns.docs.map((turn) => ({
      act: turn.act,
      contentHash: turn.contentHash,
      by: relationID(turn.by) ?? '',
      at: turn.at,
    })),
    signOffs: signOffs.docs.map((signOff) => ({
      kind: signOff.kind,
      contentHash: signOff.contentHash,
      by: relationID(signOff.by) ?? '',
      at: signOff.at,
      fourEyes: signOff.fourEyes,
    })),
  }
}
