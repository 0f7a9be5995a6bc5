import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'

/** The manifest of an edition that is there. */
export async function getManifest({
  edition,
  req,
}: {
  edition: number
  req: PayloadRequest
}): Promise<Manifest> {
  const { manifest } = await req.payload.findByID({
    collection: 'editions',
    id: edition,
    depth: 0,
    overrideAccess: true,
    req,
    select: { manifest: true },
  })
  return manifest as unknown as Manifest
}
