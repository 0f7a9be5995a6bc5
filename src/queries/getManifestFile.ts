import type { PayloadRequest } from 'payload'
import { canonicalJSON } from '../edition/canonicalJSON'
import { Refusal } from '../lib/refusal'
import { wording } from '../wording'

/**
 * The manifest of an edition as its canonical JSON (RFC 8785): the SHA-256 of these bytes is the
 * hash of the edition, so that anybody can check it with a tool of their own. The name of the file
 * says which edition it is: `issue-51-edition-2.json`. Refuses with 401 and 404.
 */
export async function getManifestFile({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string }> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!edition) throw new Refusal('notFound', 404, wording.requests.notFound.edition)
  const { issue } = edition.manifest as { issue: { number: number } }
  return {
    bytes: new TextEncoder().encode(canonicalJSON(edition.manifest)),
    name: `issue-${issue.number}-edition-${edition.ordinal}.json`,
  }
}
