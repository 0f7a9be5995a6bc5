import { deriveStage, type Standing } from '../../workflow/approval'

/** A text that was signed off, and when it last was. */
export type Approval = { contentHash: string; at: string; isApproved: boolean }

/**
 * Every text of an article that was ever signed off, the latest first, and whether it is approved
 * by what the magazine asks now: the rule is the one that decides the stage, asked of that text.
 */
export function listApprovals(standing: Standing): Approval[] {
  const latest = new Map<string, string>()
  for (const { at, contentHash } of standing.signOffs) {
    const known = latest.get(contentHash)
    if (known === undefined || Date.parse(at) > Date.parse(known)) latest.set(contentHash, at)
  }
  return [...latest]
    .sort(([, one], [, other]) => Date.parse(other) - Date.parse(one))
    .map(([contentHash, at]) => ({
      contentHash,
      at,
      isApproved: deriveStage({ ...standing, contentHash }) === 'approved',
    }))
}
