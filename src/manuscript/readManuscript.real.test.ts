/**
 * The measure of the readers: the real editorial as text and as a Word file. It is not part of this
 * repository; where it is absent the test says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readApparatus } from './apparatus/readApparatus'
import { listPlacedMarkers } from './listPlacedMarkers'
import { readManuscript } from './readManuscript'
import { reportManuscript } from './reportManuscript'

// Large inputs and many runs take their time on a busy machine; none of them waits for anything.
vi.setConfig({ testTimeout: 120_000 })

const FOLDER = join(import.meta.dirname, '../../../shared/manuscripts')
const FILES = ['issue-51-editorial.txt', 'issue-51-editorial.docx']
const missing = FILES.some((file) => !existsSync(join(FOLDER, file)))
if (missing) {
  // eslint-disable-next-line no-console -- a skipped measure must be seen
  console.info('Skipped: the counts of the real editorial; ../shared/manuscripts is not there.')
}

describe.skipIf(missing).each(FILES)('the real editorial, %s', (file) => {
  const read = () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
    const { manuscript, problems } = readManuscript(bytes, { fileName: file })
    const report = reportManuscript(manuscript, problems, readApparatus(manuscript))
    return { manuscript, problems, report }
  }

  it('comes in with the counts a reader makes', () => {
    const { report } = read()
    expect(report.title).toBeNull()
    expect(report.notes).toEqual({ markers: 15, entries: 15, matched: 15 })
    expect(report.headings).toHaveLength(7)
    expect(report.headings.every(({ level }) => level === 2)).toBe(true)
    expect(report.references.distinct).toBe(12)
    expect(report.ibids).toEqual([
      { note: 2, resolvesTo: 1 },
      { note: 14, resolvesTo: 13 },
      { note: 15, resolvesTo: 13 },
    ])
    expect(report.quotations).toMatchObject({ displayed: 7, runIn: 8 })
    expect(report).toMatchObject({ embeds: 1, notices: 1, images: 0, tables: 0, unsupported: [] })
  })

  it('has its displayed quotations where a reader sees them', () => {
    const { quotations } = read().report
    expect(quotations.items.map(({ note }) => note)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    )
    const displayed = quotations.items.filter((item) => item.displayed).map(({ note }) => note)
    expect(displayed).toEqual([1, 2, 6, 10, 12, 13, 14])
  })

  it('keeps its one elision, and its one note on emphasis beside marker 4', () => {
    const { manuscript, report } = read()
    const elided = report.quotations.items.filter(({ text }) => /\[(?:…|\.{3})\]/u.test(text))
    expect(elided.map(({ note }) => note)).toEqual([6])
    const emphatic = manuscript.blocks.filter((block) =>
      JSON.stringify(block).includes('[emphasis in original]'),
    )
    expect(emphatic).toHaveLength(1)
    expect(listPlacedMarkers(emphatic).map(({ label }) => label)).toContain('4')
  })

  it('asks for the title and for what the embed was, and nothing else', () => {
    const { manuscript, problems } = read()
    expect(problems.map(({ kind }) => kind)).toEqual(['titleMissing', 'embedWithoutAddress'])
    const posts = manuscript.blocks.filter(({ type }) => type === 'post')
    expect(posts).toEqual([{ type: 'post', line: 5, platform: 'Instagram' }])
  })
})

describe.skipIf(missing)('the real editorial', () => {
  it('says the same in both files', () => {
    const [text, docx] = FILES.map((file) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
      const { manuscript } = readManuscript(bytes, { fileName: file })
      const shape = manuscript.blocks.map(({ type }) => type)
      const notes = manuscript.notes.map(({ content }) =>
        content.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''),
      )
      return { shape, notes }
    })
    expect(docx).toEqual(text)
  })
})
