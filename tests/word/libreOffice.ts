import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { findFreePort } from '../../scripts/postgres/findFreePort.mjs'
import type { Edit } from './edits'

/** A file for LibreOffice to open, what it is to change in it, and where it saves it. */
export type Job = {
  file: string
  saved: string
  /** A given name and a family name. */
  author: string
  isTracked: boolean
  edits: readonly Edit[]
}

export type LibreOffice = {
  /** Null where it was done, else why not. */
  edit: (job: Job) => Promise<string | null>
  close: () => void
}

/** A Python of another source stands before the system’s, which alone has LibreOffice’s module. */
const PYTHONS = ['python3', '/usr/bin/python3']

const runs = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0

const findPython = () => PYTHONS.find((python) => runs(python, '-c', 'import uno'))

/** What is missing on this machine, in a sentence; null where LibreOffice can be driven. */
export function whatIsMissing(): string | null {
  if (!runs('soffice', '--version')) {
    return 'there is no LibreOffice here (Debian: libreoffice-writer-nogui).'
  }
  return findPython() ? null : 'Python cannot drive LibreOffice here (Debian: python3-uno).'
}

/** A LibreOffice with a profile of its own, which is thrown away, listening on this machine only. */
export async function openLibreOffice(): Promise<LibreOffice> {
  const profile = mkdtempSync(path.join(tmpdir(), 'forme-office-'))
  const port = await findFreePort()
  const office = spawn(
    'soffice',
    [
      '--headless',
      '--norestore',
      '--nologo',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    { detached: true, stdio: 'ignore' },
  )
  const script = path.join(import.meta.dirname, 'driveWriter.py')
  const driver = spawn(findPython() ?? 'python3', [script, String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: driver.stdout })[Symbol.asyncIterator]()
  return {
    edit: async (job) => {
      driver.stdin.write(`${JSON.stringify(job)}\n`)
      const { done, value } = await answers.next()
      if (done) throw new Error('LibreOffice is gone.')
      const { failed } = JSON.parse(value) as { failed?: string }
      return failed ?? (existsSync(job.saved) ? null : 'It saved nothing.')
    },
    close: () => {
      driver.kill()
      // It begins a process of its own, which is of its group.
      if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Whoever edits. */
export const AUTHOR = 'Anna Reader'

/** LibreOffice over the files of a folder; it begins anew where it fell. */
export async function openWriter(room: string) {
  let office: LibreOffice = await openLibreOffice()
  let count = 0
  return {
    make: async (
      file: Uint8Array,
      edits: Edit[],
      isTracked: boolean,
    ): Promise<Uint8Array | null> => {
      count += 1
      const [from, saved] = ['from', 'saved'].map((name) =>
        path.join(room, `${name}-${count}.docx`),
      ) as [string, string]
      writeFileSync(from, file)
      for (let tries = 0; tries < 2; tries++) {
        const failed = await office.edit({ file: from, saved, author: AUTHOR, isTracked, edits })
        if (failed === null) return new Uint8Array(readFileSync(saved))
        office.close()
        office = await openLibreOffice()
      }
      return null
    },
    close: () => office.close(),
  }
}
