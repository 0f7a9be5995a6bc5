import type { Payload } from 'payload'
import type { Quotation } from '../../src/payload-types'

/** Makes the record of a quotation from a reference, not verified unless told otherwise. */
export function makeQuotation(
  payload: Payload,
  { reference, ...fields }: Partial<Quotation> & { reference: number },
): Promise<Quotation> {
  return payload.create({
    collection: 'quotations',
    data: {
      text: 'he who destroys a good book, kills reason itself',
      label: 'page',
      locator: '4',
      state: 'unverified',
      reference,
      ...fields,
    },
    depth: 0,
  })
}
