import type { Endpoint } from 'payload'
import { getManifestFile } from '../../../queries/getManifestFile'
import { fileDoor } from '../../doors/door'

/** The door of one edition: its manifest as a file whose SHA-256 is the hash of the edition. */
export const editionEndpoints: Endpoint[] = [
  fileDoor(
    {
      name: 'getManifest',
      does: 'The manifest of an edition; the SHA-256 of the bytes is its hash.',
      scope: 'read',
      method: 'get',
      path: '/:id/manifest.json',
      file: 'application/json',
    },
    async ({ id, req }) => {
      const { bytes, name } = await getManifestFile({ id, req })
      return new Response(bytes, {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Content-Type': 'application/json; charset=utf-8',
        },
      })
    },
  ),
]
