import { Fault } from '../fault'

/** Codes of PostgreSQL (appendix A) and of Node that say that the disk is full. */
const DISK_FULL = ['53100', 'ENOSPC', 'EDQUOT']

/** … that the database is not there, or is just coming or going. */
const NOT_THERE = /^(08|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|53300)/

/** What `pg` says without a code when a connection ends or none is to be had. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/**
 * What an error of the database, the disk or the store of files means for whoever asked, in words;
 * undefined where it is no such error. Looks through the causes of an error, because drivers wrap them.
 */
export function findDatabaseFault(error: unknown): Fault | undefined {
  for (let cause = error, depth = 0; cause && depth < 8; depth += 1) {
    if (cause instanceof Fault) return cause
    const { code, message } = cause as { code?: unknown; message?: unknown }
    if (typeof code === 'string' && DISK_FULL.includes(code)) {
      return new Fault(
        'diskFull',
        507,
        'The disk is full: nothing of this is saved. Keep your words, and tell whoever looks after the server.',
        { cause: error },
      )
    }
    if (code === 'FILES_UNREACHABLE') {
      return new Fault(
        'filesUnreachable',
        503,
        'The store of files does not answer: nothing of this is saved. Please try again in a moment.',
        { cause: error },
      )
    }
    if (
      (typeof code === 'string' && NOT_THERE.test(code)) ||
      (typeof message === 'string' && LOST.test(message))
    ) {
      return new Fault(
        'databaseUnreachable',
        503,
        'The database does not answer: nothing of this is saved. Please try again in a moment.',
        { cause: error },
      )
    }
    cause = (cause as { cause?: unknown }).cause
  }
  return undefined
}
