import config from '@payload-config'
import { getPayload } from 'payload'
import { getLibrary, type Library } from '../../queries/getLibrary'

let last: Library | undefined

/**
 * What readers can reach now. With the database gone, what was last known goes on being served for
 * as long as the process lives, and the log says so; only a process that has never reached the
 * database has nothing to serve.
 */
export async function readLibrary(): Promise<Library> {
  const payload = await getPayload({ config })
  try {
    last = await getLibrary(payload)
  } catch (error) {
    if (!last) throw error
    payload.logger.warn({ err: error, msg: 'Readers get what was last known: no database.' })
  }
  return last
}
