import type { PayloadRequest } from 'payload'
import { DEFAULT_SIGN_OFF_RULES, requireSignOffs, type SignOffRules } from '../workflow/approval'

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
