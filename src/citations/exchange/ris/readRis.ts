import { decodeCarrier } from '../carrier'
import type { RawEntry } from '../model'
import { risToCsl } from './risToCsl'

/** The tag our carrier stands under; no program uses it for anything. */
export const CARRIER_TAG = 'ZZ'

/** A tag and its value; the specification has two spaces before the dash, programs have one or none. */
const LINE = /^\s?([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/

/**
 * Reads RIS, of the old and the new specification and mixtures of both. A record ends where the next
 * one begins, also where its last line is missing; lines without a tag go on with the value before.
 */
export function readRis(text: string): RawEntry[] {
  const records: { line: number; tags: Map<string, string[]> }[] = []
  let open: Map<string, string[]> | null = null
  let last: string[] | undefined
  const lines = text.split(/\r\n|[\n\r]/)
  for (const [index, line] of lines.entries()) {
    const [, tag, value = ''] = LINE.exec(line) ?? []
    if (tag === 'TY') {
      open = new Map()
      records.push({ line: index + 1, tags: open })
    }
    if (tag === 'ER') open = null
    else if (tag === undefined) {
      const more = line.trim()
      if (open && last && more !== '') last.push(`${last.pop() ?? ''} ${more}`.trim())
    } else if (open) {
      last = open.get(tag) ?? []
      open.set(tag, last)
      last.push(value.trim())
    }
  }
  return records.map(({ line, tags }) => {
    for (const [tag, values] of tags) {
      const said = values.filter((value) => value !== '')
      if (said.length === 0) tags.delete(tag)
      else tags.set(tag, said)
    }
    const carried = decodeCarrier(tags.get(CARRIER_TAG)?.[0])
    tags.delete(CARRIER_TAG)
    const key = tags.get('ID')?.[0]
    const place = { line, ...(key === undefined ? {} : { key }) }
    const { remarks, value } = risToCsl(tags)
    return { ...place, value: { ...value, ...carried }, remarks }
  })
}
