import type { PayloadRequest, Where } from 'payload'
import { rolesOf } from '../../access/can'
import { formatCSVRow } from '../../lib/formatCSVRow'
import { Refusal } from '../../lib/refusal'
import type { AuditEntry } from '../../payload-types'
import { isCalendarDate } from '../../workflow/time'
import { refusalMessage } from '../../workflow/refusals'
import { CAPABILITIES, isAllowed } from '../../workflow/roles'
import { wording } from '../../wording'

/** Days in UTC, both included, `YYYY-MM-DD`; `subject` such as `articles/12`. */
export type AuditFilter = { from?: string; to?: string; subject?: string }

const COLUMNS = [
  'id',
  'at',
  'event',
  'outcome',
  'reason',
  'actor',
  'actorName',
  'apiKey',
  'door',
  'subject',
  'hashBefore',
  'hashAfter',
  'details',
] as const satisfies (keyof AuditEntry)[]

/** How many entries are in memory at a time. */
const PAGE = 500

/**
 * The audit as CSV, oldest first, read page by page as it is sent: its length is no matter of memory.
 * Refuses with 401 where nobody is signed in, with `roleMissing` whoever may not read the audit, and
 * with `dateInvalid` what is no day.
 */
export function exportAudit({
  filter: { from, subject, to },
  req,
}: {
  filter: AuditFilter
  req: PayloadRequest
}): ReadableStream<Uint8Array> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  if (!isAllowed(rolesOf(req.user), 'audit.read')) {
    const roles = CAPABILITIES['audit.read']
    throw new Refusal('roleMissing', 403, refusalMessage('roleMissing', { roles }))
  }
  for (const day of [from, to]) {
    if (day !== undefined && !isCalendarDate(day)) {
      throw new Refusal('dateInvalid', 400, refusalMessage('dateInvalid'))
    }
  }
  const conditions: Where[] = [
    ...(from === undefined ? [] : [{ at: { greater_than_equal: `${from}T00:00:00.000Z` } }]),
    ...(to === undefined ? [] : [{ at: { less_than_equal: `${to}T23:59:59.999Z` } }]),
    ...(subject === undefined ? [] : [{ subject: { equals: subject } }]),
  ]
  const encoder = new TextEncoder()
  let last = 0
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(formatCSVRow(COLUMNS))),
    pull: async (controller) => {
      const { docs } = await req.payload.find({
        collection: 'audit-entries',
        depth: 0,
        limit: PAGE,
        overrideAccess: true,
        pagination: false,
        req,
        sort: 'id',
        where: { and: [...conditions, { id: { greater_than: last } }] },
      })
      const rows = docs.map((entry) => formatCSVRow(COLUMNS.map((name) => toField(entry[name]))))
      if (rows.length > 0) controller.enqueue(encoder.encode(rows.join('')))
      last = docs.at(-1)?.id ?? last
      if (docs.length < PAGE) controller.close()
    },
  })
}

function toField(value: AuditEntry[keyof AuditEntry]): string | number | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
}
