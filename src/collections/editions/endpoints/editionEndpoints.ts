import type { Endpoint } from 'payload'
import { readID } from '../../../lib/readRequest'
import { getManifestFile } from '../../../queries/getManifestFile'

/** The door of one edition: its manifest as a file whose SHA-256 is the hash of the edition. */
export const editionEndpoints: Endpoint[] = [
  {
    path: '/:id/manifest.json',
    method: 'get',
    handler: async (req) => {
      const { bytes, name } = await getManifestFile({ id: readID(req), req })
      return new Response(bytes, {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Content-Type': 'application/json; charset=utf-8',
        },
      })
    },
  },
]
