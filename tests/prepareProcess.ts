import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** A script of the tests that is run in processes of its own, which it talks to with messages. */
export type PreparedProcess = {
  /** `ended` resolves with the signal by which it was ended, or null. */
  begin: () => { child: ChildProcess; ended: Promise<NodeJS.Signals | null> }
  /** Takes away what was made for it. */
  remove: () => void
}

/**
 * Bundles a script with all it imports of ours, so that a process has loaded Payload in a third of the
 * time it takes file by file. What the script imports while it runs stays in files of its own: Payload's
 * editor wants its order kept on Node 20.
 */
export async function prepareProcess(script: string): Promise<PreparedProcess> {
  // Inside the project, where its imports of packages are found.
  const cache = path.join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(path.join(cache, 'forme-process-'))
  await build({
    entryPoints: [script],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  })
  const entry = path.join(outdir, `${path.basename(script, '.ts')}.mjs`)
  return {
    begin: () => {
      const child = fork(entry, {
        cwd: root,
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const ended = new Promise<NodeJS.Signals | null>((resolve) => {
        child.once('exit', (_code, signal) => resolve(signal))
      })
      return { child, ended }
    },
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  }
}
