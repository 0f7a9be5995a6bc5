import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const BOUNDS = { megabytes: 465, seconds: 100 }

/**
 * `npm run bench -- clone`: from a fresh clone of what is committed to its first page: what each step
 * of `npm start` takes, all of it, and what the packages weigh on the disk. The packages come from the
 * registry npm is set up with, or from its cache. With another Node: `npx -p node@24 npm run bench -- clone`.
 */
export async function benchClone() {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const clone = path.join(room, 'forme')
  try {
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${ROOT}`, clone])
    const port = await findFreePort()
    const forme = launch(path.join(room, 'data'), port, {}, { root: clone, shows: true })
    try {
      const seconds = await forme.answers(`http://127.0.0.1:${port}`)
      console.log(`\nOn ${cpus().length} cores, Node ${process.versions.node}:\n`)
      const bound = (/** @type {number} */ figure) => ({ figure, name: 'the aim' })
      const what = 'fresh clone to first page'
      console.log(
        formatFigure({ what, figure: seconds, unit: 's', against: bound(BOUNDS.seconds) }),
      )
      const { bytes, files } = weigh(path.join(clone, 'node_modules'))
      console.log(
        formatFigure({
          what: 'packages on the disk',
          figure: bytes / 1e6,
          unit: 'MB',
          digits: 0,
          against: bound(BOUNDS.megabytes),
        }),
      )
      console.log(formatFigure({ what: '  files', figure: files, unit: '', digits: 0 }))
    } finally {
      await forme.stop()
    }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/**
 * What is in a folder, without what links lead to.
 *
 * @param {string} folder
 * @returns {{ bytes: number, files: number }}
 */
function weigh(folder) {
  const weight = { bytes: 0, files: 0 }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    weight.bytes += statSync(path.join(entry.parentPath, entry.name)).size
    weight.files += 1
  }
  return weight
}
