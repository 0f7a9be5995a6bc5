import { readdir } from 'node:fs/promises'
import { getPDFFolder } from '../../jobs/pdf/getPDFFolder'
import { namePDF } from '../../jobs/pdf/namePDF'
import { readPaper } from '../../jobs/pdf/readPaper'
import { readEnv } from '../../lib/env'
import type { Library } from '../../queries/getLibrary'
import { listPublished } from './toRecords'

/** How often the folder is looked into, in milliseconds. */
const FRESH = 1000

const NONE: ReadonlyMap<string, string> = new Map()

let seen: { library?: Library; names: string; readAt: number; pdfs: ReadonlyMap<string, string> } =
  {
    names: '',
    readAt: Number.NEGATIVE_INFINITY,
    pdfs: NONE,
  }

/**
 * The issues of which there is a PDF: slug → file name. The same map is given back for as long as
 * nothing has changed, so whoever keeps pages can tell when they say too much or too little.
 */
export async function listPDFs(library: Library): Promise<ReadonlyMap<string, string>> {
  const now = performance.now()
  if (seen.library === library && now - seen.readAt < FRESH) return seen.pdfs
  seen.readAt = now
  const names = await listNames()
  const known = names.join()
  if (seen.library === library && seen.names === known) return seen.pdfs
  const pdfs = findPDFs(library, new Set(names))
  seen = { library, names: known, readAt: now, pdfs }
  return pdfs
}

function findPDFs(library: Library, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (names.size === 0) return NONE
  const origin = readEnv().serverURL
  return new Map(
    listPublished(library).flatMap((published) => {
      const name = namePDF(published, readPaper(), origin)
      return names.has(name) ? [[published.manifest.issue.slug, name] as const] : []
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
