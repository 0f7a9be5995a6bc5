import type { PayloadRequest } from 'payload'
import { HOUSE_RULES, type Printing } from '../citations/format/formatNotes'
import type { Magazine } from '../payload-types'

/** How this magazine prints notes: its citation style, and which of the house's rules it keeps. */
export async function getPrinting(req: PayloadRequest): Promise<Printing> {
  return printingOf(
    await req.payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true, req }),
  )
}

/** The same of a magazine that is at hand. */
export function printingOf({
  citationStyle,
  spellOutShared,
  strictIbid,
}: Pick<Magazine, 'citationStyle' | 'spellOutShared' | 'strictIbid'>): Printing {
  return {
    ...(citationStyle ? { style: citationStyle } : {}),
    rules: {
      strictIbid: strictIbid ?? HOUSE_RULES.strictIbid,
      spellOutShared: spellOutShared ?? HOUSE_RULES.spellOutShared,
    },
  }
}
