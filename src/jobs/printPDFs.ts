import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../lib/env'
import { writeWhole } from '../lib/files/writeWhole'
import type { ArticleHead } from '../edition/heads'
import { getLibrary, type Library } from '../queries/getLibrary'
import { openManifest } from '../queries/openArticles'
import type { ReadablePrint } from '../queries/readableEdition'
import type { PublishedIssue } from '../site/model'
import { digestLook } from '../site/outputs/pdf/look'
import { buildPublishedIssue } from '../site/views/publishedIssues'
import { getPDFFolder } from './pdf/getPDFFolder'
import { makePDFs } from './pdf/makePDFs'
import { listPDFNames, namePDFs } from './pdf/namePDFs'

type Make = typeof makePDFs

/** After a failure the same issue is left alone for this time, in milliseconds. */
const REST = 10 * 60_000

/** The state of the library of which every PDF was made; there is nothing to do until it changes. */
let done: Library | undefined
let seen: Library | undefined
const failed = new Map<string, number>()

/**
 * Makes the PDFs of every issue that readers have, and of each of its articles, one issue at a time,
 * and takes away those of earlier prints and of withdrawn issues. It runs after publication, in a
 * process of its own: no reader waits for it, and no publication depends on it. A file appears under
 * its name only when it is whole and every note of the edition was found in it.
 *
 * @param make makes the files of one issue; a test gives another
 */
export async function printPDFs(payload: Payload, make: Make = makePDFs): Promise<void> {
  if (!readEnv().makesPDFs) return
  seen = await getLibrary(payload, seen)
  if (seen === done) return
  const folder = getPDFFolder()
  await mkdir(folder, { recursive: true })
  const there = new Set(await readdir(folder))
  const issues = listWanted(seen)
  const wanted = new Set(issues.flatMap(({ files }) => files.map(({ name }) => name)))
  for (const file of there) {
    if (!wanted.has(file)) await rm(path.join(folder, file), { force: true })
  }
  const missing = issues
    .map(({ files, ...issue }) => ({
      ...issue,
      files: files.filter(({ name }) => !there.has(name)),
    }))
    .filter(({ files }) => files.length > 0)
  const now = Date.now()
  const next = missing.find(({ files }) => (failed.get(files[0]?.name ?? '') ?? 0) < now)
  if (next) await printIssue({ payload, make, folder, ...next })
  else if (missing.length === 0) done = seen
}

/** The files of one issue, with what is in each. */
type Wanted = {
  print: ReadablePrint
  published: PublishedIssue<ArticleHead>
  files: ReturnType<typeof listPDFNames>
}

/** What readers are given of the issues they have, the newest first. */
function listWanted({ issues }: Library): Wanted[] {
  const making = { look: digestLook(), origin: readEnv().serverURL }
  return issues.flatMap((prints) => {
    const print = prints.at(-1)
    if (!print) return []
    const published = buildPublishedIssue(prints)
    return { print, published, files: listPDFNames(namePDFs(published, making)) }
  })
}

async function printIssue({
  payload,
  make,
  folder,
  files,
  print,
  published,
}: Wanted & { payload: Payload; make: Make; folder: string }): Promise<void> {
  const begun = performance.now()
  const [first] = files
  if (first) failed.set(first.name, Date.now() + REST)
  const made = await make(
    { ...published, manifest: await openManifest(payload, print) },
    files.map(({ of }) => of),
  )
  for (const [index, { bytes }] of made.entries()) {
    const name = files[index]?.name
    if (name !== undefined) await writeWhole(path.join(folder, name), bytes)
  }
  if (first) failed.delete(first.name)
  const said = {
    issue: published.manifest.issue.number,
    files: made.length,
    pages: made.reduce((sum, { pages }) => sum + pages, 0),
    bytes: made.reduce((sum, { bytes }) => sum + bytes.length, 0),
    ms: Math.round(performance.now() - begun),
  }
  payload.logger.info({ ...said, msg: 'The PDFs were made.' })
  const faults = [...new Set(made.flatMap((one) => one.faults))]
  if (faults.length > 0) {
    payload.logger.warn({
      ...said,
      faults,
      msg: 'The PDFs are there, but not all of them are PDF/UA.',
    })
  }
}
