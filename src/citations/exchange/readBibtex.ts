import { CARRIER, decodeCarrier } from './carrier'
import { localPlugins } from './localPlugins'
import type { RawEntry } from './model'
import { thrownToMessage } from './thrownToMessage'

type BibtexEntry = { type?: string; label?: string; properties?: Record<string, unknown> }

/**
 * Reads BibTeX and BibLaTeX. An entry whose fields cannot be read is an error of its own and spoils
 * no other. Throws where the text as a whole is not well-formed, with the place as the parser says.
 */
export function readBibtex(text: string): RawEntry[] {
  const entries = localPlugins.input.data(text, '@biblatex/text') as BibtexEntry[]
  return entries.map((entry) => {
    const key = entry.label ? { key: entry.label } : {}
    try {
      const read = localPlugins.input.data([entry], '@biblatex/entries+list') as unknown[]
      const carried = decodeCarrier(entry.properties?.[CARRIER])
      return { ...key, value: { ...(read[0] as object), ...carried } }
    } catch (error) {
      return { ...key, error: thrownToMessage(error) }
    }
  })
}
