import type { MadePDFs } from '../../jobs/pdf/madePDFs'
import { namePDFs, type PDFNames } from '../../jobs/pdf/namePDFs'
import { readEnv } from '../../lib/env'
import type { Library } from '../../queries/getLibrary'
import { digestLook } from '../../site/outputs/pdf/look'
import { listPublished } from './toRecords'

/** The issues of which there are PDFs, by the issue’s slug. */
export type PDFs = ReadonlyMap<string, PDFNames>

let seen: { library: Library; made: MadePDFs; pdfs: PDFs } | undefined

/** The issues of which there are PDFs, each with the names of its files. */
export function listPDFs(library: Library, made: MadePDFs): PDFs {
  if (seen?.library !== library || seen.made !== made) {
    seen = { library, made, pdfs: findPDFs(library, made) }
  }
  return seen.pdfs
}

function findPDFs(library: Library, { issues }: MadePDFs): PDFs {
  if (issues.size === 0) return new Map()
  const making = { look: digestLook(), origin: readEnv().serverURL }
  return new Map(
    listPublished(library).flatMap((published) => {
      const names = namePDFs(published, making)
      return issues.has(names.issue) ? [[published.manifest.issue.slug, names] as const] : []
    }),
  )
}
