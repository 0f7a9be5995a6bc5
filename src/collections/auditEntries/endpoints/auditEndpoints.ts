import type { Endpoint } from 'payload'
import { readOptionalText } from '../../../lib/readRequest'
import { exportAudit, type AuditFilter } from '../../../queries/audit/exportAudit'

/** The audit as a file, for those who may read it. */
export const auditEndpoints: Endpoint[] = [
  {
    path: '/export.csv',
    method: 'get',
    handler: (req) => {
      const asked = Object.fromEntries(req.searchParams)
      const filter: AuditFilter = {}
      for (const name of ['from', 'to', 'subject'] as const) {
        const value = readOptionalText(asked, name)
        if (value !== undefined) filter[name] = value
      }
      return new Response(exportAudit({ filter, req }), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': 'attachment; filename="audit.csv"',
          'Content-Type': 'text/csv; charset=utf-8; header=present',
        },
      })
    },
  },
]
