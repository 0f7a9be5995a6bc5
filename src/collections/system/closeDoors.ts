import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { Refusal } from '../../lib/refusal'
import { wording } from '../../wording'

const PREFERENCES = 'payload-preferences'

/**
 * Closes (404) what Payload opens and falls over: doors to the versions of what has none and to the
 * confirming of addresses, which is not used here; to the queue of jobs; the deletion of a preference that is not there; and
 * the door by which it would draw a picture of any words for anybody, in the process that answers
 * readers.
 */
export function closeDoors(config: SanitizedConfig): SanitizedConfig {
  for (const thing of [...config.collections, ...config.globals]) {
    if (!thing.endpoints) {
      thing.endpoints = [] // where there is no list, Payload answers 501 to whatever is asked
      continue
    }
    const isOpen = ({ path }: Endpoint) =>
      !path.startsWith('/verify') && (Boolean(thing.versions) || !path.startsWith('/versions'))
    thing.endpoints = thing.endpoints.filter(isOpen)
    if (thing.slug === PREFERENCES) thing.endpoints = thing.endpoints.map(askFirst)
  }
  config.endpoints.push({ path: '/og', method: 'get', handler: refuse })
  return config
}

function askFirst(endpoint: Endpoint): Endpoint {
  if (endpoint.method !== 'delete' || endpoint.path !== '/:key') return endpoint
  return {
    ...endpoint,
    handler: async (req) => ((await hasPreference(req)) ? endpoint.handler(req) : refuse()),
  }
}

async function hasPreference({ payload, routeParams, user }: PayloadRequest): Promise<boolean> {
  if (!user) return false
  const { totalDocs } = await payload.count({
    collection: PREFERENCES,
    overrideAccess: true,
    where: {
      and: [
        { key: { equals: routeParams?.key } },
        { 'user.value': { equals: user.id } },
        { 'user.relationTo': { equals: user.collection } },
      ],
    },
  })
  return totalDocs > 0
}

function refuse(): never {
  throw new Refusal('notFound', 404, wording.requests.notFound.address)
}
