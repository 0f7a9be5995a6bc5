/**
 * BibTeX and RIS have no place for some of our fields, and read others back otherwise. What such a
 * file alone would lose travels beside its own fields in one of ours, as Base64 of JSON, so that
 * going out and coming back loses nothing, and a change another program makes to a field of its
 * own still counts.
 */
import { Buffer } from 'node:buffer'
import type { CslItem } from '../model'

/** Under what name the field stands in BibTeX. */
export const CARRIER = 'x-csl'

/**
 * The fields of `wanted` that `read`, the record as the file alone gives it back, has otherwise or
 * not at all, and `null` for those it has too many; encoded, or `null` where nothing is lost.
 */
export function encodeCarrier(wanted: CslItem, read: Partial<CslItem>): string | null {
  const carried: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(wanted), ...Object.keys(read)])) {
    if (field === 'id') continue
    const [value, back] = [Reflect.get(wanted, field), Reflect.get(read, field)]
    if (JSON.stringify(value) !== JSON.stringify(back)) carried[field] = value ?? null
  }
  if (Object.keys(carried).length === 0) return null
  return Buffer.from(JSON.stringify(carried), 'utf8').toString('base64url')
}
