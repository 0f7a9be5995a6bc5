import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { refuseUnasked } from '../../lib/database/unaskedPerson'
import { Refusal } from '../../lib/refusal'
import { checkScopes } from './checkScopes'
import { refuseOddValues } from './refuseOddValues'
import { takeTurns } from './takeTurns'
import { wording } from '../../wording'

/** Longer than any name or id in an address. */
const LONGEST_NAME = 300

/**
 * Looks at a request before the door it knocks at does, at every door of ours and of Payload's: an
 * address with NUL or a name without end in it leads to nothing (404), and a JSON body that is nested
 * without end or has NUL in it is refused in words (400). A key has to be for what the door does (403).
 * Where the database could not be asked who knocks, nobody is told that they are nobody (503). Pictures
 * wait for their turn (`takeTurns`).
 */
export function checkEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const room of [config, ...config.collections, ...config.globals]) {
    const name = 'slug' in room ? room.slug : ''
    if (room.endpoints) room.endpoints = room.endpoints.map((door) => checked(door, name))
  }
  return config
}

function checked(endpoint: Endpoint, room: string): Endpoint {
  return {
    ...endpoint,
    handler: async (req) => {
      refuseUnasked(req)
      checkAddress(req)
      checkScopes(req, endpoint, room)
      await checkBody(req)
      const answer = async () => endpoint.handler(req)
      return room === 'media' ? takeTurns(req, answer) : answer()
    },
  }
}

function checkAddress({ routeParams = {} }: PayloadRequest): void {
  const names = Object.values(routeParams).filter((name) => typeof name === 'string')
  if (names.some((name) => name.includes('\0') || name.length > LONGEST_NAME)) {
    throw new Refusal('notFound', 404, wording.requests.notFound.address)
  }
}

/** Looks at a copy: the door reads the body itself, and says of one that is no JSON what is wrong with it. */
async function checkBody(req: PayloadRequest): Promise<void> {
  const isJSON = /^application\/json\b/i.test(req.headers.get('content-type') ?? '')
  const text = isJSON && req.body ? await req.clone?.().text() : undefined
  if (!text) return
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return
  }
  refuseOddValues(body)
}
