import type { DeclaredKind } from '../../citations/compare/model'
import type { CheckedQuotation } from '../../queries/checkCitations'

/** A Quotation record as the tab shows it. Instants are ISO 8601. */
export type ShownRecord = {
  id: number
  text: string
  /** Of the record itself: a save is refused when somebody else saved meanwhile. */
  updatedAt: string
  state: 'unverified' | 'verified' | 'doubtful'
  againstPrinting: string | null
  evidence: string | null
  verifiedBy: string | null
  verifiedAt: string | null
}

/** Where the note says that the words were found. */
export type ShownSource = {
  reference: number
  /** In few words, with the place: `Moxon 1683, pg 12`. */
  name: string
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
}

/** What the person looking may do here. */
export type QuotationRights = {
  verify: boolean
  create: boolean
  editText: boolean
  excuse: boolean
}
