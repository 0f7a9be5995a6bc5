import type { ArticleText, TextBlock, TextTree } from '../edition/articleText'
import { readQuotations, stripQuotationMarks } from '../manuscript/apparatus/quotes/readQuotations'
import { foldBlocks } from '../text/walk'
import { textToPassages } from './textToPassages'

/** Quoted words of an article: where they stand, and the record they are linked to. */
export type FoundQuotation = {
  /** The note that documents them, unless a displayed quotation has none. */
  note?: string
  text: string
  displayed: boolean
  /** The Quotation record, of the note or of the displayed block. */
  quotation?: string
}

/**
 * The quotations of an article in the order of their markers, found as an import finds them: the
 * words before a marker, or the displayed block. Also a note that is linked to a record though no
 * quoted words stand before it, with empty words, and a displayed quotation with a record and no
 * note, after the others.
 */
export function findQuotationUses({
  body,
  notes,
}: Pick<ArticleText, 'body' | 'notes'>): FoundQuotation[] {
  const passages = textToPassages(body)
  const citing = new Set(notes.filter(({ citations }) => citations.length > 0).map(({ id }) => id))
  const found = new Map(readQuotations(passages, citing).map((words) => [words.note, words]))
  const records = new Map(
    listQuotationBlocks(body).map(({ block, quotation }) => [block, quotation] as const),
  )
  const noted = new Set([...found.values()].map(({ passage }) => passage.block))

  const withNote = notes.flatMap((note): FoundQuotation[] => {
    const words = found.get(note.id)
    const record =
      note.quotation ?? (words?.displayed ? records.get(words.passage.block) : undefined)
    if (!words && record === undefined) return []
    return [
      {
        note: note.id,
        text: words?.text ?? '',
        displayed: words?.displayed ?? false,
        ...(record === undefined ? {} : { quotation: record }),
      },
    ]
  })
  const without = passages.flatMap((passage): FoundQuotation[] => {
    const record = records.get(passage.block)
    if (!passage.displayed || noted.has(passage.block) || record === undefined) return []
    const words = stripQuotationMarks(passage.text, 0, passage.text.length)
    return [{ text: words?.text ?? '', displayed: true, quotation: record }]
  })
  return [...withNote, ...without]
}

/** Displayed quotations with a record, by their place as `textToPassages` counts. */
function listQuotationBlocks(body: readonly TextBlock[]): { block: number; quotation: string }[] {
  let at = -1
  return foldBlocks<TextTree, { block: number; quotation: string }[]>(body, [], (found, block) => {
    at += 1
    if (block.type === 'quotation' && block.quotation !== undefined) {
      found.push({ block: at, quotation: block.quotation })
    }
    return found
  })
}
