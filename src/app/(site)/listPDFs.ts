import { readdir } from 'node:fs/promises'
import { getPDFFolder } from '../../jobs/pdf/getPDFFolder'
import { listPDFNames, namePDFs, type PDFNames } from '../../jobs/pdf/namePDFs'
import { readEnv } from '../../lib/env'
import type { Library } from '../../queries/getLibrary'
import { digestLook } from '../../site/outputs/pdf/look'
import { listPublished } from './toRecords'

/** How often the folder is looked into, in milliseconds. */
const FRESH = 1000

/** The issues of which there are PDFs, by the issue’s slug. */
export type PDFs = ReadonlyMap<string, PDFNames>

const NONE: PDFs = new Map()

let seen: { library?: Library; names: string; readAt: number; pdfs: PDFs } = {
  names: '',
  readAt: Number.NEGATIVE_INFINITY,
  pdfs: NONE,
}

/**
 * The issues of which there are PDFs, each with the names of its files: an issue is among them once
 * its own PDF and those of all its articles are there. The same map is given back for as long as
 * nothing has changed, so whoever keeps pages can tell when they say too much or too little.
 */
export async function listPDFs(library: Library): Promise<PDFs> {
  const now = performance.now()
  if (seen.library === library && now - seen.readAt < FRESH) return seen.pdfs
  seen.readAt = now
  const names = await listNames()
  const known = names.join()
  if (seen.library === library && seen.names === known) return seen.pdfs
  const found = findPDFs(library, new Set(names))
  // Files of an issue that has not got all of them yet change nothing for readers.
  const isSame =
    seen.library === library && [...found.keys()].join() === [...seen.pdfs.keys()].join()
  const pdfs = isSame ? seen.pdfs : found
  seen = { library, names: known, readAt: now, pdfs }
  return pdfs
}

function findPDFs(library: Library, there: ReadonlySet<string>): PDFs {
  if (there.size === 0) return NONE
  const making = { look: digestLook(), origin: readEnv().serverURL }
  return new Map(
    listPublished(library).flatMap((published) => {
      const names = namePDFs(published, making)
      const isWhole = listPDFNames(names).every(({ name }) => there.has(name))
      return isWhole ? [[published.manifest.issue.slug, names] as const] : []
    }),
  )
}

async function listNames(): Promise<string[]> {
  try {
    return (await readdir(getPDFFolder())).filter((name) => name.endsWith('.pdf')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
