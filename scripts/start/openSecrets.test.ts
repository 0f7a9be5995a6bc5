import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSecrets } from './openSecrets.mjs'

let room: string
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'forme-secrets-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

describe('openSecrets', () => {
  it('makes secrets once and keeps them', () => {
    const made = openSecrets(room)
    expect(made.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(made)).size).toBe(3)
    expect(openSecrets(room)).toEqual(made)
  })

  it('makes others elsewhere', () => {
    const other = path.join(room, 'other')
    mkdirSync(other)
    expect(openSecrets(other).payloadSecret).not.toBe(openSecrets(room).payloadSecret)
  })

  it('makes none beside a database whose secrets are gone', () => {
    mkdirSync(path.join(room, 'postgres'))
    expect(() => openSecrets(room)).toThrow('with its password is missing')
  })

  it('names what is missing', () => {
    writeFileSync(path.join(room, 'secrets.json'), '{"payloadSecret":"a","databasePassword":""}')
    expect(() => openSecrets(room)).toThrow('it has no databasePassword')
  })
})
