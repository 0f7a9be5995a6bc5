import type { Payload } from 'payload'
import type { Contributor } from '../../src/payload-types'

/** Makes a contributor with this name. */
export function makeContributor(payload: Payload, name = 'Hannah Ortega'): Promise<Contributor> {
  return payload.create({ collection: 'contributors', data: { name }, depth: 0 })
}
