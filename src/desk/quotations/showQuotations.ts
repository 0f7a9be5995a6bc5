import { findQuotedCitation } from '../../citations/findQuotedCitation'
import type { CslItem } from '../../citations/model'
import { findYear } from '../../citations/references/findYear'
import { relationID } from '../../richtext/relationID'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import type { Quotation } from '../../payload-types'
import type { ArticleCitations } from '../../queries/getArticleCitations'
import type { ShownQuotation, ShownRecord, ShownSource } from './quotationWords'
import { wording } from '../../wording'

/** The quotations of a text with their sources and records, in the order of the text. */
export function showQuotations(
  { notes, quotations, references }: ArticleCitations,
  records: readonly Quotation[],
): ShownQuotation[] {
  const noteOf = new Map(notes.map((note) => [note.number, note]))
  const works = new Map(references.map(({ csl, id }) => [id, csl]))
  const checked = listCheckedEditions(records)
  const kept = new Map(records.map((record) => [record.id, toShown(record)]))
  return quotations.map((quotation) => {
    const { differences, displayed, id, note: number, notQuoted, reason, text, verdict } = quotation
    const note = number === null ? undefined : noteOf.get(number)
    const cited = note && findQuotedCitation(note.citations)
    const work = cited && works.get(cited.reference)
    const source: ShownSource | null =
      cited && work
        ? {
            reference: Number(cited.reference),
            name: cslToShortForm(work, cited.locator),
            work: cslToShortForm(work),
            edition: checked.get(cited.reference) ?? citedEdition(work),
            ...(cited.locator ? { label: cited.locator.label, locator: cited.locator.value } : {}),
          }
        : null
    return {
      note: number,
      noteID: note?.id ?? null,
      text,
      displayed,
      verdict,
      declared: [...new Set(differences.map(({ kind }) => kind))],
      record: kept.get(Number(id)) ?? null,
      source,
      excuse: reason ?? '',
      notQuoted,
    }
  })
}

/** Which edition the records of each work were compared with last. */
function listCheckedEditions(records: readonly Quotation[]): ReadonlyMap<string, string> {
  const byTime = records
    .filter(({ state }) => state === 'verified')
    .sort((one, other) => (one.verifiedAt ?? '').localeCompare(other.verifiedAt ?? ''))
  return new Map(
    byTime.flatMap(({ againstPrinting, reference }) => {
      const work = relationID(reference)
      return work && againstPrinting ? [[work, againstPrinting] as const] : []
    }),
  )
}

/** The edition a reference names: `De La More Press, 1903`. */
function citedEdition(work: CslItem): string {
  const publisher = work.publisher ?? work['container-title']
  const year = findYear(work.issued)
  return [publisher, year].filter(Boolean).join(', ')
}

function toShown(record: Quotation): ShownRecord {
  const { againstPrinting, evidence, id, state, text, updatedAt, verifiedAt, verifiedBy } = record
  const scan = typeof record.scan === 'object' ? record.scan : null
  return {
    id,
    text,
    updatedAt,
    state,
    againstPrinting: againstPrinting ?? null,
    evidence: evidence ?? null,
    scan: scan ? { id: scan.id, url: scan.url ?? '' } : null,
    verifiedBy: typeof verifiedBy === 'object' ? (verifiedBy?.name ?? null) : null,
    verifiedAt: verifiedAt ?? null,
  }
}

/**
 * Who compared a record with which printing, in a few words.
 *
 * @example 'by Nora on 3 May 2026 against Penguin 1971'
 */
export function verificationWords(
  { againstPrinting, evidence, verifiedAt, verifiedBy }: ShownRecord,
  formatDay: (at: string) => string,
): string {
  return wording.quotations.item.verification({
    by: verifiedBy,
    day: verifiedAt && formatDay(verifiedAt),
    printing: againstPrinting,
    evidence,
  })
}
