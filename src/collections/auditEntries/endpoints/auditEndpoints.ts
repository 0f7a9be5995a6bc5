import type { Endpoint } from 'payload'
import { z } from 'zod'
import { exportAudit } from '../../../queries/audit/exportAudit'
import { fileDoor } from '../../doors/door'
import { optionalText } from '../../doors/shapes'

/** The audit as a file, for those who may read it. */
export const auditEndpoints: Endpoint[] = [
  fileDoor(
    {
      name: 'exportAudit',
      does: 'The audit as a table: who did what and when, and what was refused to whom.',
      scope: 'read',
      method: 'get',
      path: '/export.csv',
      query: z.object({ from: optionalText, to: optionalText, subject: optionalText }),
      file: 'text/csv',
    },
    ({ query: filter, req }) =>
      new Response(exportAudit({ filter, req }), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': 'attachment; filename="audit.csv"',
          'Content-Type': 'text/csv; charset=utf-8; header=present',
        },
      }),
  ),
]
