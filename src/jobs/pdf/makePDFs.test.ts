import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { essay } from '../../site/fixtures/essay'
import { sampleIssues } from '../../site/fixtures/samplePages'
import { makePDFs } from './makePDFs'

const room = mkdtempSync(path.join(tmpdir(), 'forme-pdf-'))

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none')
  vi.stubEnv('PAYLOAD_SECRET', 'unused')
  vi.stubEnv('FORME_DATA', room)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(room, { recursive: true })
})

it('makes what was asked for in a process beside this one', { timeout: 120_000 }, async () => {
  const [published] = sampleIssues
  if (!published) throw new Error('The sample has no issue.')
  const made = await makePDFs(published, [null, essay.id])
  expect(made.map(({ faults, notes }) => [faults, notes])).toEqual([
    [[], essay.notes.length],
    [[], essay.notes.length],
  ])
  for (const { bytes } of made) expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-')
})
