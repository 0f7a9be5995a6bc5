import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'

let room: string
let file: string
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'forme-json-'))
  file = path.join(room, 'settings.json')
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

describe('a JSON file', () => {
  it('comes back as it was written, for its owner only', () => {
    writeJSONFile(file, { name: 'forme', ports: [3000] })
    writeJSONFile(file, { name: 'forme', ports: [3001] })
    expect(readJSONFile(file)).toEqual({ name: 'forme', ports: [3001] })
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readdirSync(room)).toEqual(['settings.json'])
  })

  it('is null where there is none', () => {
    expect(readJSONFile(file)).toBeNull()
  })

  it.each(['', '{"a":', '[]', 'null', '"word"'])('is refused by name when it holds %j', (text) => {
    writeFileSync(file, text)
    expect(() => readJSONFile(file)).toThrow(`${file} is damaged`)
  })

  it('leaves nothing behind when it cannot be written', () => {
    const missing = path.join(room, 'missing', 'settings.json')
    expect(() => writeJSONFile(missing, {})).toThrow(/ENOENT/)
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => writeJSONFile(file, circle)).toThrow(/circular/)
    expect(readdirSync(room)).toEqual([])
  })
})
