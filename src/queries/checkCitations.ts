import { compareQuotation } from '../citations/compare/compareQuotation'
import type { QuotationComparison } from '../citations/compare/model'
import { checkApparatus } from '../citations/integrity/checkApparatus'
import type { ApparatusProblem } from '../citations/integrity/model'
import type { ArticleText, TextBlock, TextTree } from '../edition/articleText'
import { foldBlocks, listMarkers, listStretches, plainText } from '../text/walk'
import { findQuotationUses, type FoundQuotation } from './findQuotationUses'

/** A quotation compared with its record; `unlinked` where it has none. */
export type CheckedQuotation = FoundQuotation & {
  record?: string
  /** An editor's reason why the words differ from the record. */
  reason?: string
  verdict: QuotationComparison['verdict'] | 'unlinked'
  /** The permitted differences of a `declared` quotation. */
  differences: QuotationComparison['declared']
  /** The first difference of an `altered` one. */
  first: QuotationComparison['first']
}

/**
 * What can be said of the notes, references and quotations of a text by looking at it alone.
 * `excuses` are the editors' reasons why quotations differ from their source texts, by note.
 */
export function checkCitations(
  text: ArticleText,
  excuses: ReadonlyMap<string, string> = new Map(),
): { quotations: CheckedQuotation[]; problems: ApparatusProblem[] } {
  const quotations = findQuotationUses(text).map((found): CheckedQuotation => {
    const reason = found.note === undefined ? undefined : excuses.get(found.note)
    const use = { ...found, ...(reason === undefined ? {} : { reason }) }
    const record = use.quotation === undefined ? undefined : text.quotations[use.quotation]?.text
    if (record === undefined) return { ...use, verdict: 'unlinked', differences: [], first: null }
    const { declared, first, verdict } = compareQuotation({ text: use.text, record })
    return { ...use, record, verdict, differences: declared, first }
  })
  const problems = checkApparatus({
    notes: text.notes,
    markers: listMarkers(text.body).map(({ note }) => note),
    references: text.references,
    quotations: quotations.map(({ note, quotation, reason, record, text: words }) => ({
      text: words,
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { noteID: note }),
      ...(quotation === undefined ? {} : { quotation }),
      ...(record === undefined ? {} : { record }),
    })),
    texts: listTexts(text.body),
  })
  return { quotations, problems }
}

/** The running text by blocks that can be pointed at, without the words of its links. */
function listTexts(body: readonly TextBlock[]): { block: string; text: string }[] {
  return foldBlocks<TextTree, { block: string; text: string }[]>(body, [], (texts, block) => {
    if (!('id' in block)) return texts
    const words = listStretches<TextTree>([block]).map(({ content }) =>
      plainText(content.filter(({ type }) => type !== 'link')),
    )
    texts.push({ block: block.id, text: words.join('\n') })
    return texts
  })
}
