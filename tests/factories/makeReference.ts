import type { Payload } from 'payload'
import type { Reference } from '../../src/payload-types'

/** Makes a reference: Areopagitica in its first printing, unless told otherwise. */
export function makeReference(
  payload: Payload,
  fields: Partial<Reference> = {},
): Promise<Reference> {
  return payload.create({
    collection: 'references',
    data: {
      type: 'book',
      title: 'Areopagitica',
      author: [{ given: 'John', family: 'Milton' }],
      publisherPlace: 'London',
      year: '1644',
      ...fields,
    },
    depth: 0,
  })
}
