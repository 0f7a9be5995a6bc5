import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeManuscript } from '../tests/factories/makeManuscript'
import { runCommand } from '../tests/runCommand'

const room = mkdtempSync(path.join(tmpdir(), 'forme-manuscript-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

function write(name: string, content: Uint8Array | string): string {
  const file = path.join(room, name)
  writeFileSync(file, content)
  return file
}

/** No database is there: none may be asked for. */
const NOWHERE = { DATABASE_URL: '', PAYLOAD_SECRET: '' }
const SLOW = 60_000

describe('npm run manuscript', () => {
  it(
    'prints the report and nothing else',
    async () => {
      const file = write('talk.md', makeManuscript())
      const { out, status } = await runCommand('manuscript', [file, '--json'], NOWHERE)
      expect(status).toBe(0)
      const report = JSON.parse(out) as Record<string, unknown>
      expect(Object.keys(report)).toEqual([
        'title',
        'blocks',
        'headings',
        'notes',
        'references',
        'ibids',
        'quotations',
        'embeds',
        'notices',
        'images',
        'tables',
        'unsupported',
        'problems',
      ])
      expect(report).toMatchObject({
        title: 'Locking up',
        notes: { markers: 3, entries: 3, matched: 3 },
        quotations: { displayed: 1, runIn: 1 },
        ibids: [{ note: 2, resolvesTo: 1 }],
      })
    },
    SLOW,
  )

  it(
    'prints a checklist for people',
    async () => {
      const { out, status } = await runCommand('manuscript', [write('a.md', makeManuscript())])
      expect(status).toBe(0)
      expect(out).toMatch(/^Title {7}Locking up$/m)
    },
    SLOW,
  )

  it(
    'answers a refusal with its reason, and words it does not know with 2',
    async () => {
      const file = write('a.docx', '%PDF-1.7')
      const refused = await runCommand('manuscript', [file, '--json'], NOWHERE)
      expect(refused.status).toBe(1)
      expect(JSON.parse(refused.out)).toMatchObject({ errors: [{ reason: 'unsupportedType' }] })
      const unknown = await runCommand('manuscript', [file, '--yaml'], NOWHERE)
      expect(unknown).toMatchObject({ status: 2, out: '' })
    },
    SLOW,
  )
})
