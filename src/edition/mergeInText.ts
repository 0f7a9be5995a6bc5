import type { CslItem } from '../citations/model'
import { moveCitations } from '../citations/references/moveCitations'
import type { ArticleText } from './articleText'

/** Two references that become one: `merged` is what stands under `into` afterwards. */
export type Merger = { from: string; into: string; merged: CslItem }

/**
 * The text of an article as it will be when one reference has been merged into another: its notes
 * and quotations point at the one that stays, which has the fields it will have.
 */
export function mergeInText(text: ArticleText, { from, into, merged }: Merger): ArticleText {
  const { [from]: given, ...others } = text.references
  const isCited = given !== undefined || others[into] !== undefined
  return {
    ...text,
    notes: moveCitations(text.notes, from, into).notes,
    references: isCited ? { ...others, [into]: { ...merged, id: into } } : text.references,
    quotations: Object.fromEntries(
      Object.entries(text.quotations).map(([id, quotation]) => [
        id,
        quotation.reference === from ? { ...quotation, reference: into } : quotation,
      ]),
    ),
  }
}
