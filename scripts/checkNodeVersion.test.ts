import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNodeVersion } from './checkNodeVersion.mjs'

describe('checkNodeVersion', () => {
  it.each(['20.18.0', '20.19.4', '22.0.0', '24.11.1', '100.0.0'])('accepts %s', (version) => {
    expect(checkNodeVersion(version)).toBeNull()
  })

  it.each(['20.17.9', '20.0.0', '18.20.8', '8.17.0'])('refuses %s in one sentence', (version) => {
    expect(checkNodeVersion(version)).toBe(
      `Forme needs Node 20.18 or newer; this is ${version}. Install a newer one from https://nodejs.org and start again.`,
    )
  })

  it('asks for the version that package.json asks for', () => {
    const manifest = path.join(import.meta.dirname, '../package.json')
    const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } }
    expect(engines.node).toBe('>=20.18.0')
  })

  it.each(['start.mjs', 'test.mjs'])('comes before anything else in %s', (script) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.19.1' })`
    const attempt = () =>
      execFileSync(
        process.execPath,
        ['--import', `data:text/javascript,${pretend}`, path.join(import.meta.dirname, script)],
        { encoding: 'utf8', stdio: 'pipe' },
      )
    expect(attempt).toThrow(/Forme needs Node 20\.18 or newer; this is 18\.19\.1/)
  })
})
