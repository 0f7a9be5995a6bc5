import type { Payload } from 'payload'
import { printScheduledIssue } from '../operations/printScheduledIssue'

/** After each fault the same issue is left alone for this time, in milliseconds; then it is given up. */
const RESTS = [30_000, 60_000, 120_000]

const faultsOf = new Map<number, { count: number; restsUntil: number }>()

/**
 * Prints the issues whose hour has come, the one that was due first before the others. What fell due
 * while no server ran is printed now, and the log says how late. A fault of one issue holds up no
 * other; it is thrown in the end, and the issue is tried again a little later, three times. What fails
 * then too is called off, and its publishers are told (`printScheduledIssue`).
 */
export async function printDueIssues(payload: Payload): Promise<void> {
  const now = Date.now()
  const { docs } = await payload.find({
    collection: 'issues',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { schedule: true },
    sort: 'schedule.at',
    where: { 'schedule.at': { less_than_equal: new Date(now).toISOString() } },
  })
  const faults: unknown[] = []
  for (const issue of docs) {
    const { count = 0, restsUntil = 0 } = faultsOf.get(issue.id) ?? {}
    if (restsUntil > now) continue
    try {
      await printOne(payload, issue, count >= RESTS.length)
      faultsOf.delete(issue.id)
    } catch (error) {
      faultsOf.set(issue.id, { count: count + 1, restsUntil: now + (RESTS[count] ?? 0) })
      faults.push(error)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'An issue could not be published.')
}

async function printOne(
  payload: Payload,
  issue: Parameters<typeof printScheduledIssue>[0]['issue'],
  isLastTry: boolean,
): Promise<void> {
  const print = await printScheduledIssue({ isLastTry, issue, payload })
  if (print.outcome === 'notScheduled') return
  const facts = { issue: issue.id, scheduledFor: issue.schedule?.at, lateBy: print.lateBy }
  if (print.outcome === 'printed') {
    payload.logger.info({
      ...facts,
      msg: `An issue was published at its hour, ${late(print.lateBy)}.`,
    })
  } else {
    const { message, reason } = print.refusal
    payload.logger.warn({
      ...facts,
      reason,
      msg: `An issue was not published at its hour: ${message}`,
    })
  }
}

function late(seconds: number): string {
  return seconds < 60 ? 'in time' : `${Math.floor(seconds / 60)} minutes late`
}
