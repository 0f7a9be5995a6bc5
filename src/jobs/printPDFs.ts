import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../lib/env'
import { writeWhole } from '../lib/files/writeWhole'
import { getLibrary, type Library } from '../queries/getLibrary'
import type { PublishedIssue } from '../site/model'
import { buildPublishedIssue } from '../site/views/publishedIssues'
import { findChromium } from './pdf/findChromium'
import { getPDFFolder } from './pdf/getPDFFolder'
import { namePDF } from './pdf/namePDF'
import { printIssuePDF } from './pdf/printIssuePDF'
import { readPaper } from './pdf/readPaper'

type Draw = typeof printIssuePDF

/** After a failure the same PDF is left alone for this time, in milliseconds. */
const REST = 10 * 60_000

/** The state of the library of which every PDF was made; there is nothing to do until it changes. */
let done: Library | undefined
let seen: Library | undefined
let isWithout = false
const failed = new Map<string, number>()

/**
 * Makes the PDF of every issue that readers have, one at a time, and takes away those of earlier
 * prints and of withdrawn issues. It runs after publication, in Chromium's own process: no reader
 * waits for it, and no publication depends on it. A file appears under its name only when it is
 * whole. Without a Chromium there are no PDFs, which the log says once.
 *
 * @param draw makes the file of one issue; a test gives another than Chromium
 */
export async function printPDFs(payload: Payload, draw: Draw = printIssuePDF): Promise<void> {
  seen = await getLibrary(payload, seen)
  if (seen === done) return
  const chromium = findChromium()
  if (!chromium) {
    if (!isWithout) payload.logger.info('There is no Chromium here, so issues have no PDF.')
    isWithout = true
    done = seen
    return
  }
  const folder = getPDFFolder()
  await mkdir(folder, { recursive: true })
  const there = await readdir(folder)
  const wanted = listWanted(seen)
  for (const file of there) {
    if (!wanted.has(file)) await rm(path.join(folder, file), { force: true })
  }
  const now = Date.now()
  const missing = [...wanted].filter(([name]) => !there.includes(name))
  const next = missing.find(([name]) => (failed.get(name) ?? 0) < now)
  if (next) await print({ payload, draw, chromium, folder, next })
  else if (missing.length === 0) done = seen
}

/** The issues that readers have, the newest first, by the names of their PDFs. */
function listWanted({ issues }: Library): Map<string, PublishedIssue> {
  const origin = readEnv().serverURL
  return new Map(
    issues.map((prints) => {
      const published = buildPublishedIssue(prints)
      return [namePDF(published, readPaper(), origin), published]
    }),
  )
}

async function print({
  payload,
  draw,
  chromium,
  folder,
  next: [name, published],
}: {
  payload: Payload
  draw: Draw
  chromium: string
  folder: string
  next: [string, PublishedIssue]
}): Promise<void> {
  const begun = performance.now()
  failed.set(name, Date.now() + REST)
  const bytes = await draw(chromium, published)
  await writeWhole(path.join(folder, name), bytes)
  failed.delete(name)
  const { number } = published.manifest.issue
  const ms = Math.round(performance.now() - begun)
  payload.logger.info({ issue: number, bytes: bytes.length, ms, msg: 'The PDF was made.' })
}
