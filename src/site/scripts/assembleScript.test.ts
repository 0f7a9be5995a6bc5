import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assembleScript } from './assembleScript'

const source = readFileSync(new URL('./notePreviews.mjs', import.meta.url), 'utf8')

describe('assembleScript', () => {
  it('leaves a script that parses and weighs at most a kilobyte', () => {
    const script = assembleScript(source)
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toContain('/*')
    expect(gzipSync(script).length).toBeLessThanOrEqual(1024)
  })
})
