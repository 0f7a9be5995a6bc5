import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPostmaster } from './readPostmaster.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'forme-postmaster-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function note(pid: number | string): void {
  const lines = [pid, folder, 1767225600, 5433, '', '127.0.0.1', ' 1 2', 'ready   ', '']
  writeFileSync(path.join(folder, 'postmaster.pid'), lines.join('\n'))
}

describe('readPostmaster', () => {
  it('finds none without the file, or where the folder is a file', () => {
    expect(readPostmaster(folder)).toBeNull()
    writeFileSync(path.join(folder, 'file'), '')
    expect(readPostmaster(path.join(folder, 'file'))).toBeNull()
  })

  it.each([
    ['an unrelated process', process.pid],
    ['nobody', 2 ** 22 + 1],
    ['no number', 'x'],
    ['zero', 0],
  ])('does not take %s for a server', (_, pid) => {
    note(pid)
    expect(readPostmaster(folder)).toBeNull()
  })
})
