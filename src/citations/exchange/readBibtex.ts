import { amendBibtex, inheritFields, type BibtexEntry } from './amendBibtex'
import { CARRIER, decodeCarrier } from './carrier'
import { localPlugins } from './localPlugins'
import type { RawEntry } from './model'
import { splitBibtex, type BibtexParts } from './splitBibtex'
import { thrownToMessage } from './thrownToMessage'

/** An entry as the parser has it, or why it could not be read. */
type Parsed = BibtexEntry | { key?: string; error: string }

/**
 * Reads BibTeX and BibLaTeX. An entry that is not well-formed or whose fields cannot be read is an
 * error of its own and spoils no other. Throws where there is no good one, with the place as the
 * parser says.
 */
export function readBibtex(text: string): RawEntry[] {
  const parsed = parseFile(text)
  const whole = inheritFields(parsed.filter(isEntry))
  let next = 0
  return parsed.map((one) => (isEntry(one) ? readEntry(whole[next++] ?? one) : one))
}

const isEntry = (one: Parsed): one is BibtexEntry => !('error' in one)

function readEntry(entry: BibtexEntry): RawEntry {
  const key = entry.label ? { key: entry.label } : {}
  try {
    const read = localPlugins.input.data([entry], '@biblatex/entries+list') as unknown[]
    const carried = decodeCarrier(entry.properties?.[CARRIER])
    return { ...key, value: { ...amendBibtex(read[0] as object, entry), ...carried } }
  } catch (error) {
    return { ...key, error: thrownToMessage(error) }
  }
}

const parse = (text: string) => localPlugins.input.data(text, '@biblatex/text') as BibtexEntry[]

function parseFile(text: string): Parsed[] {
  try {
    return parse(text)
  } catch (error) {
    const { entries, shared } = splitBibtex(text)
    if (entries.length === 0) throw error
    const parsed = parseParts({ entries, shared })
    if (!parsed.some(isEntry)) throw error
    return parsed
  }
}

/** Halves what cannot be read until the entries at fault stand alone. */
function parseParts({ entries, shared }: BibtexParts): Parsed[] {
  const [first, ...others] = entries
  if (!first) return []
  try {
    const parsed = parse(shared + entries.map(({ text }) => text).join('\n'))
    if (parsed.length === entries.length) return parsed
    if (others.length === 0) throw new Error('it is not one entry')
  } catch (error) {
    if (others.length === 0) {
      const { key } = first
      return [{ ...(key === undefined ? {} : { key }), error: thrownToMessage(error) }]
    }
  }
  const middle = Math.ceil(entries.length / 2)
  return [entries.slice(0, middle), entries.slice(middle)].flatMap((half) =>
    parseParts({ entries: half, shared }),
  )
}
