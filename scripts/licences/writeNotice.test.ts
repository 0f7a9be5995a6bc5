import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Dependency, readDependencies } from './readDependencies'
import { auditLicences, noticeFile, writeNotice } from './writeNotice'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'forme-licences-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const dependency = (licence: string): Dependency => ({
  name: 'type-founder',
  version: '1.0.0',
  licence,
  copyright: ['Copyright (c) 2020 A. Founder'],
  notice: 'A. Founder asks to be named.',
  text: 'Do with it what you like.',
})

it('names holders, what they ask for, and the words of a licence', () => {
  const notice = writeNotice([dependency('MIT')])
  expect(notice).toContain('- type-founder 1.0.0 · MIT · Copyright (c) 2020 A. Founder')
  expect(notice).toContain('A. Founder asks to be named.')
  expect(notice).toContain('### MIT\n\n```text\nDo with it what you like.')
  expect(notice).toMatch(/citeproc-js.*Frank Bennett.*CPAL.*over a network/s)
})

it('refuses a forbidden licence by the name of its package, whatever the notice says', () => {
  const forbidden = [dependency('AGPL-3.0-only')]
  writeFileSync(noticeFile(root), writeNotice(forbidden))
  expect(auditLicences(forbidden, root)).toEqual([
    'type-founder 1.0.0 is under “AGPL-3.0-only”, which may not be part of Forme.',
  ])
})

it('finds a notice of other dependencies', () => {
  expect(auditLicences([dependency('MIT')], root)).toHaveLength(1)
  writeFileSync(noticeFile(root), writeNotice([dependency('MIT')]))
  expect(auditLicences([dependency('MIT')], root)).toEqual([])
  expect(auditLicences([dependency('ISC')], root)).toHaveLength(1)
})

it('reads what is part of the product from the lockfile, and no tools of its makers', () => {
  const packages = {
    '': { name: 'forme' },
    'node_modules/one': { version: '1.0.0', license: 'MIT' },
    'node_modules/one/node_modules/two': { version: '2.0.0', license: 'ISC', os: ['darwin'] },
    'node_modules/tool': { version: '3.0.0', license: 'GPL-3.0-only', dev: true },
  }
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }))
  expect(readDependencies(root).map(({ licence, name }) => [name, licence])).toEqual([
    ['one', 'MIT'],
    ['two', 'ISC'],
  ])
})

it('is kept for what Forme is made of', () => {
  const forme = path.resolve(import.meta.dirname, '../..')
  expect(auditLicences(readDependencies(forme), forme)).toEqual([])
})
