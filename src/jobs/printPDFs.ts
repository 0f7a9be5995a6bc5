import type { Payload } from 'payload'
import { readEnv } from '../lib/env'
import type { ArticleHead } from '../edition/heads'
import { fileStore } from '../lib/files/store'
import { getLibrary, type Library } from '../queries/getLibrary'
import { openManifest } from '../queries/openArticles'
import type { ReadablePrint } from '../queries/readableEdition'
import type { PublishedIssue } from '../site/model'
import { digestLook } from '../site/outputs/pdf/look'
import { buildPublishedIssue } from '../site/views/publishedIssues'
import { PDFS, tellPDFs } from './pdf/madePDFs'
import { makePDFs } from './pdf/makePDFs'
import { listPDFNames, namePDFs } from './pdf/namePDFs'

type Make = typeof makePDFs

/** After a failure the same issue is left alone for this time, in milliseconds. */
const REST = 10 * 60_000

/** Where all are there it is looked again after this time, should one have been lost, in milliseconds. */
const LONG_REST = 60 * 60_000

let seen: Library | undefined
const failed = new Map<string, number>()

/** Until when there is nothing to do for a state of the library. */
let rest: { library: Library; until: number } | undefined

/**
 * Makes the PDFs of every issue that readers have, and of each of its articles, one issue at a time,
 * and takes away those of earlier prints and of withdrawn issues. It runs after publication, in a
 * process of its own: no reader waits for it, and no publication depends on it. A file appears under
 * its name only when it is whole and every note of the edition was found in it; which issues have all
 * of theirs is put down for every process (`tellPDFs`) before readers are given any.
 *
 * @param make makes the files of one issue; a test gives another
 */
export async function printPDFs(payload: Payload, make: Make = makePDFs): Promise<void> {
  if (!readEnv().makesPDFs) return
  seen = await getLibrary(payload, seen)
  if (rest?.library === seen && Date.now() < rest.until) return
  const store = fileStore()
  const there = new Set(await store.list(PDFS))
  const issues = listWanted(seen)
  const isThere = ({ name }: { name: string }) => there.has(`${PDFS}/${name}`)
  const whole = issues.filter(({ files }) => files.every(isThere)).map(({ name }) => name)
  await tellPDFs(payload, whole)
  const wanted = new Set(issues.flatMap(({ files }) => files.map(({ name }) => `${PDFS}/${name}`)))
  for (const file of there) {
    if (!wanted.has(file)) await store.remove(file)
  }
  const missing = issues
    .map((issue) => ({ ...issue, files: issue.files.filter((file) => !isThere(file)) }))
    .filter(({ files }) => files.length > 0)
  const now = Date.now()
  const restsUntil = ({ name }: Wanted) => failed.get(name) ?? 0
  const next = missing.find((one) => restsUntil(one) < now)
  if (next) {
    await printIssue({ payload, make, ...next })
    await tellPDFs(payload, [...whole, next.name])
  } else rest = { library: seen, until: Math.min(now + LONG_REST, ...missing.map(restsUntil)) }
}

/** The files of one issue, with what is in each, and the name of that of the issue itself. */
type Wanted = {
  name: string
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
    const names = namePDFs(published, making)
    return { print, name: names.issue, published, files: listPDFNames(names) }
  })
}

async function printIssue({
  payload,
  make,
  name,
  files,
  print,
  published,
}: Wanted & { payload: Payload; make: Make }): Promise<void> {
  const begun = performance.now()
  failed.set(name, Date.now() + REST)
  const made = await make(
    { ...published, manifest: await openManifest(payload, print) },
    files.map(({ of }) => of),
  )
  for (const [index, { bytes }] of made.entries()) {
    const file = files[index]?.name
    if (file !== undefined) await fileStore().write(`${PDFS}/${file}`, bytes)
  }
  failed.delete(name)
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
