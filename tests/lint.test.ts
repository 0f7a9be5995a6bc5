import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const eslint = new ESLint({ cwd: root, ignore: false })

/** A search for circles reads everything a file leads to, which only the test of circles needs. */
const nearby = new ESLint({
  cwd: root,
  ignore: false,
  overrideConfig: { rules: { 'import-x/no-cycle': 'off' } },
})

/** The rules that lint answers with for a file of this text at this place. */
async function rulesAgainst(file: string, text: string): Promise<(string | null)[]> {
  const results = await nearby.lintText(text, { filePath: path.join(root, file) })
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

/** A rule that is switched on and cannot see the files guards nothing, so each is made to bite. */
describe('lint', () => {
  it('refuses a circle', async () => {
    const results = await eslint.lintFiles(['tests/circle/*.ts'])
    const rules = results.map(({ messages }) => messages.map(({ ruleId }) => ruleId))
    expect(rules).toEqual([['import-x/no-cycle'], ['import-x/no-cycle']])
  })

  it.each([
    ['queries', 'operations/perform'],
    ['richtext', 'access/can'],
    ['citations', 'workflow/roles'],
    ['lib', 'queries/checkHealth'],
    ['site', 'desk/deskHref'],
    ['operations', '../payload.config'],
  ])('refuses that %s imports %s', async (room, from) => {
    const text = `export * from '../${from}'\n`
    expect(await rulesAgainst(`src/${room}/probe.ts`, text)).toEqual([
      'import-x/no-restricted-paths',
    ])
  })

  it('lets imports run downwards', async () => {
    const text = `export * from '../queries/checkHealth'\n`
    expect(await rulesAgainst('src/operations/probe.ts', text)).toEqual([])
  })

  it.each([
    [`export * from 'payload'`, 'no-restricted-imports'],
    [`export * from 'react-dom/server'`, 'no-restricted-imports'],
    [`export * from 'node:fs/promises'`, 'no-restricted-imports'],
    [`export * from 'http2'`, 'no-restricted-imports'],
    [`export const load = () => import('payload')`, 'no-restricted-syntax'],
    [`export const load = () => fetch('https://example.org')`, 'no-restricted-globals'],
  ])('refuses in the core: %s', async (text, rule) => {
    expect(await rulesAgainst('src/citations/probe.ts', `${text}\n`)).toContain(rule)
  })

  it('lets the core hash', async () => {
    const text = `export { createHash } from 'node:crypto'\n`
    expect(await rulesAgainst('src/edition/probe.ts', text)).toEqual([])
  })
})
