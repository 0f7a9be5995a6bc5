import type { postgresAdapter } from '@payloadcms/db-postgres'
import { Fault } from '../fault'
import { findDatabaseFault } from './findDatabaseFault'
import { wording } from '../../wording'

type Adapter = ReturnType<typeof postgresAdapter>

/**
 * Payload's ways to sign in take a database that is not there for “nobody”: a person would be told to
 * sign in, or that something is not for them, while nothing but the database is missing. They keep
 * the failure to themselves, so it is seen here that a question failed (`rememberFaults`) after it was
 * asked who sends a request (`noteAsked`). Of a question for a person or a key any failure counts, also
 * one that says nothing of the database: who is not known for a fault of ours is not nobody.
 */
let last: { at: number; fault: Fault } | undefined
const askedAt = new WeakMap<object, number>()

/** A database adapter that remembers when it was last asked in vain. */
export function rememberFaults(base: Adapter): Adapter {
  return {
    ...base,
    init: (given) => {
      const adapter = base.init(given)
      const { find, findOne } = adapter
      adapter.find = (args) => remember(find.call(adapter, args)) as never
      adapter.findOne = (args) =>
        remember(findOne.call(adapter, args), PEOPLE.has(args.collection)) as never
      return adapter
    },
  }
}

/** Of whom is asked when a request comes. */
const PEOPLE: ReadonlySet<string> = new Set(['api-keys', 'users'])

async function remember<T>(answer: Promise<T>, isWho = false): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const fault =
      findDatabaseFault(error) ??
      (isWho
        ? new Fault('databaseUnreachable', 503, wording.requests.whoUnknown, { cause: error })
        : undefined)
    if (fault) last = { at: performance.now(), fault }
    throw error
  }
}

/** A hook of the users, and a word of each way to sign in: notes when it was asked who sends a request. */
export function noteAsked({ req }: { req: { user: unknown } }): void {
  if (!req.user && !askedAt.has(req)) askedAt.set(req, performance.now())
}

/** Throws 503 `databaseUnreachable` where it could not be asked who sends a request. */
export function refuseUnasked(req: { user: unknown }): void {
  const asked = askedAt.get(req)
  if (!req.user && asked !== undefined && last && last.at >= asked) throw last.fault
}
