/**
 * Whole manuscripts from file to printed notes: the sample magazine, and the real editorial that is
 * the measure of this import (design of notes and references), where it is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIssue } from '../../tests/factories/makeIssue'
import { openImportDesk, type ImportDesk } from '../../tests/openImportDesk'
import { readApparatus } from '../manuscript/apparatus/readApparatus'
import { readManuscript } from '../manuscript/readManuscript'

const SAMPLE = path.join(import.meta.dirname, '../../sample/manuscripts')
const REAL = path.join(import.meta.dirname, '../../../shared/manuscripts')
const NAMES = ['issue-51-editorial.txt', 'issue-51-editorial.docx']
const isMissing = !existsSync(path.join(REAL, NAMES[0] ?? ''))
if (isMissing) {
  // eslint-disable-next-line no-console -- a skipped measure has to be seen
  console.info(`The real editorial is not in ${path.basename(REAL)}: its tests are skipped.`)
}

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

describe('the sample magazine', () => {
  it.each(readdirSync(SAMPLE))('%s prints its notes as it was read', async (name) => {
    const bytes = readFileSync(path.join(SAMPLE, name))
    const apparatus = readApparatus(readManuscript(bytes, { fileName: name }).manuscript)
    const { article, report } = await desk.bring({ file: { name, bytes } })
    const { notes, quotations } = await desk.citationsOf(article.id)

    const marked = apparatus.notes.filter((note) => note.marked)
    const printed = notes.map((note) => note.printed).filter((words) => words !== '')
    expect(printed).toEqual(marked.map((note) => note.printed))
    const recorded = new Set(report.imported.quotations.map(({ note }) => note))
    for (const { note, verdict } of quotations) {
      expect(verdict).toBe(recorded.has(note ?? 0) ? 'exact' : 'unlinked')
    }
  })
})

describe.skipIf(isMissing)('the real editorial', () => {
  it.each(NAMES)('%s prints its own lines, and every quotation is linked', async (name) => {
    const issue = await makeIssue(desk.payload)
    const bytes = readFileSync(path.join(REAL, name))
    const { article, report } = await desk.bring({
      file: { name, bytes },
      issue: issue.id,
      title: 'Editorial',
    })
    const { notes, problems, quotations, references } = await desk.citationsOf(article.id)

    expect(notes.map(({ printed }) => printed)).toEqual(listOwnLines())
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1))
    expect(references).toHaveLength(12)
    expect(quotations.map(({ note }) => note)).toEqual(notes.map(({ number }) => number))
    for (const { id, verdict } of quotations) {
      expect(id).not.toBeNull()
      expect(['exact', 'declared']).toContain(verdict)
    }
    expect(quotations.filter(({ displayed }) => displayed).map(({ note }) => note)).toEqual([
      1, 2, 6, 10, 12, 13, 14,
    ])
    expect(problems).toEqual([])
    expect(report.notes).toEqual({ markers: 15, entries: 15, matched: 15 })
    expect(notes[14]?.resolved).not.toContain('ibid')
  })

  it('is one article whichever file it comes from', async () => {
    const [text = '', word = ''] = NAMES
    const first = await desk.bring({
      file: { name: text, bytes: readFileSync(path.join(REAL, text)) },
      title: 'Editorial',
    })
    const again = await desk.bring({
      article: first.article.id,
      file: { name: word, bytes: readFileSync(path.join(REAL, word)) },
    })
    expect(again.article.contentHash).toBe(first.article.contentHash)
  })
})

/** The reference lines of the text file, character for character after `[n] `. */
function listOwnLines(): string[] {
  const text = readFileSync(path.join(REAL, NAMES[0] ?? ''), 'utf8')
  return text.split(/\r?\n/).flatMap((line) => /^\[\d+\] (.*)$/.exec(line)?.[1] ?? [])
}
