import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildApp } from '../../scripts/start/buildApp.mjs'

/** One production build for all tests of the start; nothing is done where it is up to date. */
export default async function setup(): Promise<void> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-build-'))
  try {
    await buildApp({
      root: path.resolve(import.meta.dirname, '../..'),
      env: process.env,
      logFile: path.join(room, 'build.log'),
      watch: () => {},
    })
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
