import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBackup } from '../../src/lib/backup/writeBackup'
import { openFolder } from '../../src/lib/files/folderStore'
import { makePeople } from '../factories/makePeople'
import { printIssue } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { runCommand } from '../runCommand'

const root = path.resolve(import.meta.dirname, '../..')

/** Nothing of this run's own database: the restore makes the embedded one, in a folder that is new. */
let env: Record<string, string>
let forme: TestPayload
let room: string
let file: string
beforeAll(async () => {
  forme = await openTestPayload()
  await printIssue(forme.payload, await makePeople(forme.payload))
  room = mkdtempSync(path.join(tmpdir(), 'forme-restore-'))
  chmodSync(room, 0o711) // started by root, the database runs as another user and must get in
  file = path.join(room, 'house.tar.gz')
  const { databaseURL, dataFolder } = forme
  const secret = 'what signed sessions in the old house'
  await writeBackup({
    databaseURL,
    store: openFolder(dataFolder),
    env: { PAYLOAD_SECRET: secret, SERVER_URL: 'https://magazine.example' },
    file,
    withSecrets: true,
  })
  env = {
    DATABASE_URL: '',
    FORME_DATA: path.join(room, 'data'),
    PAYLOAD_SECRET: '',
    SERVER_URL: '',
  }
})
afterAll(async () => {
  await forme.close()
  rmSync(room, { recursive: true, force: true })
})

/** Kills a restore as a power cut does, as soon as it says this. */
function killWhenItSays(words: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'scripts/restore.ts'), file],
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.includes(words)) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`It ended by itself, and said: ${said}`)),
    )
  })
}

it('goes on after it was killed, and lets nobody in before it is done', async () => {
  await killWhenItSays('is whole')
  await killWhenItSays('The database is there')
  expect(readdirSync(env['FORME_DATA'] ?? '')).toContain('restore.json')

  const early = await runCommand('verifyEditions', [], env)
  expect(early.status).toBe(2)
  expect(early.err).toContain('is not finished')
  await killWhenItSays('The files are there')

  const { err, out, status } = await runCommand('restore', [file], env)
  expect({ err, status }).toEqual({ err: '', status: 0 })
  expect(out).toMatch(/The files are there: [1-9]\d*, of which 0 were written now/)
  expect(out).toContain('1 editions: all are what was printed.')
  expect(readdirSync(env['FORME_DATA'] ?? '')).not.toContain('restore.json')

  const after = await runCommand('verifyEditions', [], env)
  expect(after).toMatchObject({ status: 0, err: '' })
  const again = await runCommand('restore', [file], env)
  expect(again.status).toBe(2)
  expect(again.err).toContain('is not empty')
})
