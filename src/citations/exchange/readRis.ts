import { decodeCarrier } from './carrier'
import { localPlugins } from './localPlugins'
import type { RawEntry } from './model'
import { thrownToMessage } from './thrownToMessage'

/** The tag our carrier stands under; no program uses it for anything. */
export const CARRIER_TAG = 'ZZ'

/** Reads RIS, of the old and the new specification and mixtures of both. */
export function readRis(text: string): RawEntry[] {
  const records = localPlugins.input.data(text, '@ris/file') as Record<string, unknown>[]
  return records.map((record) => {
    const { [CARRIER_TAG]: carrier, ...own } = record
    const key = typeof own['ID'] === 'string' ? { key: own['ID'] } : {}
    try {
      const read = localPlugins.input.data(own, localPlugins.input.type(own)) as object
      return { ...key, value: { ...read, ...decodeCarrier(carrier) } }
    } catch (error) {
      return { ...key, error: thrownToMessage(error) }
    }
  })
}
