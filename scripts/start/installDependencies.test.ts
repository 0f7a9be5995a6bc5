import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstallCurrent } from './installDependencies.mjs'

type Packages = Record<
  string,
  { version?: string; optional?: boolean; dev?: boolean; peer?: boolean }
>

const WANTED: Packages = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/other-machine': { version: '1.0.0', optional: true },
  'node_modules/vitest': { version: '4.1.12', dev: true },
  'node_modules/monaco-editor': { version: '0.57.0', peer: true },
}
const RUNNING: Packages = { 'node_modules/next': { version: '16.4.6' } }

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'forme-install-'))
  mkdirSync(path.join(root, 'node_modules', 'next'), { recursive: true })
  write('package-lock.json', WANTED)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(file: string, packages: Packages): void {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }))
}

describe('isInstallCurrent', () => {
  it('is so when every package is there in its version', () => {
    write('node_modules/.package-lock.json', RUNNING)
    expect(isInstallCurrent(root, 'running')).toBe(true)
  })

  it.each<[string, Packages]>([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/next': { version: '16.4.5' } }],
    [
      'an optional package is there in another version',
      {
        'node_modules/next': { version: '16.4.6' },
        'node_modules/other-machine': { version: '0.9.0', optional: true },
      },
    ],
  ])('is not so when %s', (_, installed) => {
    write('node_modules/.package-lock.json', installed)
    expect(isInstallCurrent(root, 'running')).toBe(false)
  })

  it('asks for the tools of tests only where everything is wanted', () => {
    const all = { ...WANTED }
    delete all['node_modules/other-machine']
    write('node_modules/.package-lock.json', RUNNING)
    expect(isInstallCurrent(root, 'everything')).toBe(false)
    for (const name of ['vitest', 'monaco-editor']) mkdirSync(path.join(root, 'node_modules', name))
    write('node_modules/.package-lock.json', all)
    expect(isInstallCurrent(root, 'everything')).toBe(true)
    expect(isInstallCurrent(root, 'running')).toBe(true)
  })

  it('is not so where a tool of tests is there in another version', () => {
    const other = { ...RUNNING, 'node_modules/vitest': { version: '3.0.0', dev: true } }
    write('node_modules/.package-lock.json', other)
    expect(isInstallCurrent(root, 'running')).toBe(false)
  })

  it('is not so when a folder was deleted by hand', () => {
    write('node_modules/.package-lock.json', RUNNING)
    rmSync(path.join(root, 'node_modules', 'next'), { recursive: true })
    expect(isInstallCurrent(root, 'running')).toBe(false)
  })

  it('is not so in a fresh clone', () => {
    rmSync(path.join(root, 'node_modules'), { recursive: true })
    expect(isInstallCurrent(root, 'running')).toBe(false)
  })
})
