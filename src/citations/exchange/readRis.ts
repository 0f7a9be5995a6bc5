import { amendRis } from './amendRis'
import { decodeCarrier } from './carrier'
import { localPlugins } from './localPlugins'
import type { RawEntry } from './model'
import { thrownToMessage } from './thrownToMessage'

/** The tag our carrier stands under; no program uses it for anything. */
export const CARRIER_TAG = 'ZZ'

const NARROW = /^([A-Z][A-Z0-9]) -(?: |$)/gm

/**
 * Reads RIS, of the old and the new specification and mixtures of both; also with one space before
 * the hyphen, as some journals write it.
 */
export function readRis(text: string): RawEntry[] {
  const regular = /^TY {2}-/m.test(text) ? text : text.replace(NARROW, '$1  - ')
  const records = localPlugins.input.data(regular, '@ris/file') as Record<string, unknown>[]
  return records.map((record) => {
    const { [CARRIER_TAG]: carrier, ...own } = record
    const key = typeof own['ID'] === 'string' ? { key: own['ID'] } : {}
    try {
      const read = localPlugins.input.data(own, localPlugins.input.type(own)) as object
      return { ...key, value: { ...amendRis(read, own), ...decodeCarrier(carrier) } }
    } catch (error) {
      return { ...key, error: thrownToMessage(error) }
    }
  })
}
