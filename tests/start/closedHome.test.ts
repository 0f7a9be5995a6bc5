import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { launchForme, listProcesses } from '../launchForme'

const isRoot = process.getuid?.() === 0
if (!isRoot) {
  // eslint-disable-next-line no-console -- a skip is said aloud
  console.info('Skipped: a clone in the closed home of root, because this is not root.')
}

/** Root's home is closed to the user that runs the database, as on most systems. */
it.skipIf(!isRoot)('keeps the database where its user can reach it', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'forme-home-'))
  chmodSync(home, 0o700)
  const dataFolder = path.join(home, 'clone', '.data')
  mkdirSync(path.dirname(dataFolder))
  const forme = await launchForme({ dataFolder, words: ['--empty'] })
  await forme.ready
  const link = path.join(dataFolder, 'postgres')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  const place = realpathSync(link)
  expect(forme.said()).toContain(place)
  expect(await forme.stop()).toBe(0)
  expect(listProcesses({ ...forme, dataFolder: place })).toEqual([])

  const others = spawnSync('ls', [path.dirname(place)], { uid: 65534, gid: 65534, cwd: '/' })
  expect(others.status).not.toBe(0)
  rmSync(path.dirname(place), { recursive: true })
  rmSync(home, { recursive: true })
})
