import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { announce } from './announce.mjs'

let dataFolder = ''
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'forme-announce-'))
})
afterEach(() => rmSync(dataFolder, { force: true, recursive: true }))

const say = () =>
  announce({
    serverURL: 'http://localhost:3000',
    dataFolder,
    databaseName: 'embedded',
    place: 'embedded',
  })
const write = (name: string, content: object) =>
  writeFileSync(path.join(dataFolder, name), JSON.stringify(content))

it('says once how each of the sample’s staff signs in, and what role they have', () => {
  write('sample.json', { embedded: 'loaded' })
  write('staff.json', {
    accounts: [
      { name: 'Erin', email: 'erin@forme.example', password: 'secret', roles: ['editor', 'admin'] },
      { name: 'Will', email: 'will@forme.example', password: 'other' },
    ],
  })
  expect(say()).toMatch(
    /erin@forme\.example +secret {2}editor, admin\n +will@forme\.example +other/,
  )
  expect(say()).not.toContain('secret')
})
