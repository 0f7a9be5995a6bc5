import type { DeclaredKind } from '../../citations/compare/model'
import type { CheckedQuotation } from '../../queries/checkCitations'
import type { TagTone } from '../Tag'
import { wording } from '../../wording'

/** A Quotation record as the tab shows it. Instants are ISO 8601. */
export type ShownRecord = {
  id: number
  text: string
  /** Of the record itself: a save is refused when somebody else saved meanwhile. */
  updatedAt: string
  state: 'unverified' | 'verified' | 'doubtful'
  againstPrinting: string | null
  evidence: string | null
  /** A picture of the place in the source. */
  scan: { id: number; url: string } | null
  verifiedBy: string | null
  verifiedAt: string | null
}

/** Where the note says that the words were found. */
export type ShownSource = {
  reference: number
  /** In few words, with the place: `Moxon 1683, pg 12`. */
  name: string
  /** The same without the place. */
  work: string
  /** The one that was used last for it in this text; else the one that is cited; empty where none is known. */
  edition: string
  label?: string
  locator?: string
}

/** One quotation of an article: its words here, the record, the source and an editor's reason. */
export type ShownQuotation = {
  note: number | null
  noteID: string | null
  text: string
  displayed: boolean
  verdict: CheckedQuotation['verdict']
  declared: DeclaredKind[]
  record: ShownRecord | null
  source: ShownSource | null
  excuse: string
  /** Somebody said that these words are no quotation. */
  notQuoted: boolean
}

/** What the person looking may do here. */
export type QuotationRights = {
  verify: boolean
  create: boolean
  editText: boolean
  excuse: boolean
}

/**
 * The quotations of an article in one sentence.
 *
 * @example '9 quotations: 6 verified, 1 differs from its source text, 2 have no source text'
 */
export function sumQuotations(
  quotations: readonly Pick<ShownQuotation, 'excuse' | 'record' | 'verdict'>[],
): string {
  const count = (is: (quotation: (typeof quotations)[number]) => boolean) =>
    quotations.filter(is).length
  return wording.quotations.sum({
    total: quotations.length,
    verified: count(({ record }) => record?.state === 'verified'),
    altered: count(({ excuse, verdict }) => verdict === 'altered' && excuse === ''),
    unlinked: count(({ record }) => record === null),
  })
}

/** The verdict on a quotation in words, and the colour of its tag. */
export function verdictWords({ excuse, verdict }: Pick<ShownQuotation, 'excuse' | 'verdict'>): {
  word: string
  tone: TagTone
} {
  const { verdicts } = wording.quotations
  switch (verdict) {
    case 'exact':
      return { word: verdicts.exact, tone: 'good' }
    case 'declared':
      return { word: verdicts.declared, tone: 'good' }
    case 'altered':
      return excuse === ''
        ? { word: verdicts.altered, tone: 'bad' }
        : { word: verdicts.excused, tone: 'ask' }
    case 'unlinked':
      return { word: verdicts.unlinked, tone: 'ask' }
  }
}

/** What a quotation may do with its source as long as readers can see it. */
export const DECLARED_WORDS: Record<DeclaredKind, string> = wording.quotations.declared
