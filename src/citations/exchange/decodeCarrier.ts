import { Buffer } from 'node:buffer'

/**
 * The fields a carrier holds (encodeCarrier). Anything else a file may have under that name gives
 * no fields: it is not ours, and the record's own fields stand.
 */
export function decodeCarrier(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string' || !/^[\w-]+$/.test(text)) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
