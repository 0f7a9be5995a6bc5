import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprintSources } from './buildApp.mjs'

let root: string
let before: string
const at = (...parts: string[]) => path.join(root, ...parts)
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'forme-sources-'))
  mkdirSync(at('src', 'lib'), { recursive: true })
  writeFileSync(at('src', 'lib', 'a.ts'), 'one')
  writeFileSync(at('package-lock.json'), '{}')
  before = fingerprintSources(root)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('fingerprintSources', () => {
  it('is a SHA-256 that stays as it is', () => {
    expect(before).toMatch(/^[0-9a-f]{64}$/)
    expect(fingerprintSources(root)).toBe(before)
  })

  it.each<[string, () => void]>([
    ['a file changes', () => writeFileSync(at('src', 'lib', 'a.ts'), 'two')],
    ['a file is added', () => writeFileSync(at('src', 'b.ts'), '')],
    ['a file is renamed', () => renameSync(at('src', 'lib', 'a.ts'), at('src', 'lib', 'b.ts'))],
    ['the lockfile changes', () => writeFileSync(at('package-lock.json'), '{ }')],
    ['a setting appears', () => writeFileSync(at('next.config.mjs'), '')],
  ])('differs when %s', (_, change) => {
    change()
    expect(fingerprintSources(root)).not.toBe(before)
  })

  it.each<[string, () => void]>([
    ['a date changes', () => utimesSync(at('src', 'lib', 'a.ts'), 1, 1)],
    ['a test is added', () => writeFileSync(at('src', 'lib', 'a.test.ts'), '')],
    ['a script changes', () => mkdirSync(at('scripts'))],
  ])('is the same when %s', (_, change) => {
    change()
    expect(fingerprintSources(root)).toBe(before)
  })
})
