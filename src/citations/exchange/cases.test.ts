/**
 * Small files of references as other programs write them, each with what must come out. They are no
 * part of this repository; where they are absent the test says so. What they show is also tested in
 * `strangersFiles.test.ts`, in words of our own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import type { CslItem } from '../model'
import { exportReferences } from './exportReferences'
import { importReferences } from './importReferences'

const FOLDER = join(import.meta.dirname, '../../../../shared/cases/references')
const isAbsent = sayIfSkipped(!existsSync(FOLDER), 'references of other people: ../shared/cases')

const in_ = (...parts: number[]) => ({ 'date-parts': [parts] })
const by = (family: string, given: string) => ({ family, given })
const book = { type: 'book' as const }

const CASES: Record<string, Partial<CslItem>[]> = {
  'b01-keyless-entry.bib': [
    { title: 'Capital', author: [by('Marx', 'Karl')] },
    { title: 'An article without a key', 'container-title': 'New International' },
    { title: 'Imperialism', author: [by('Lenin', 'V. I.')] },
  ],
  'b02-unclosed-brace.bib': [{ title: 'Capital' }, { title: 'Imperialism' }],
  'b03-publisher-and.bib': [
    { publisher: 'Weidenfeld and Nicolson', 'publisher-place': 'London and New York' },
  ],
  'b04-crossref.bib': [
    {
      type: 'chapter',
      title: 'The Chapter',
      'container-title': 'Ideology in Social Science',
      publisher: 'Fontana',
      editor: [by('Blackburn', 'Robin')],
      issued: in_(1972),
    },
    { ...book, title: 'Ideology in Social Science' },
  ],
  'b06-latex-aa-oe.bib': [
    {
      title: 'naïve œ conomie … …',
      author: [by('Håkansson', 'Nils'), by('Ångström', 'A')],
    },
  ],
  'b07-dates.bib': [
    { issued: { ...in_(1850), circa: true } },
    { issued: { 'date-parts': [[1994], [1997]] } },
    { issued: in_(-44) },
    { issued: { ...in_(1968), season: 1 } },
    { issued: { literal: '1960s' } },
    { issued: in_(2010), 'original-date': in_(1850) },
    { issued: in_(1917, 4, 16) },
  ],
  'b09-url-escapes.bib': [
    { URL: 'https://example.org/a_b?x=1&y=2#frag' },
    { URL: 'https://example.org/a_b%20c~d' },
  ],
  'b10-thesis-type-key.bib': [{ genre: 'PhD thesis' }, { genre: "Master's thesis" }],
  'b11-entrysubtype-newspaper.bib': [
    { type: 'article-newspaper', 'container-title': 'Militant', issued: in_(1984, 3, 12) },
  ],
  'c01-csl-range-circa-season-suffix.json': [
    { issued: { 'date-parts': [[1919], [1943]] }, author: [{ literal: 'Comintern' }] },
    { issued: { ...in_(1850), circa: true } },
    { issued: { ...in_(1968), season: 2 } },
    { author: [{ ...by('King', 'Martin Luther'), suffix: 'Jr.' }] },
    {
      author: [
        { ...by('Gogh', 'Vincent'), 'non-dropping-particle': 'van' },
        { ...by('Humboldt', 'Alexander'), 'dropping-particle': 'von' },
      ],
    },
  ],
  'c03-letter-without-title.json': [
    {
      type: 'personal_communication',
      recipient: [by('Engels', 'F')],
      issued: in_(1858, 4, 2),
      archive: 'IISG',
    },
  ],
  'e01-export-cyrillic-greek.json': [
    { ...book, title: 'Моя жизнь', author: [by('Троцкий', 'Лев')] },
    { ...book, title: 'Δημοκρατική επανάσταση', author: [by('Πουλιόπουλος', 'Π')] },
  ],
  'r01-news-author-and-day.ris': [
    {
      type: 'article-newspaper',
      author: [by('Grant', 'Ted')],
      'container-title': 'Militant',
      issued: in_(1984, 3, 12),
    },
  ],
  'r02-chap-editor-ED.ris': [
    { type: 'chapter', 'container-title': 'Collected Works', editor: [by('Apresyan', 'S.')] },
  ],
  'r04-elec-site-and-access.ris': [
    { 'container-title': 'Marxist.com', accessed: in_(2026, 5, 1), issued: in_(2011) },
  ],
  'r05-edbook-A1.ris': [{ ...book, editor: [by('Tucker', 'Robert')], issued: in_(1978) }],
  'r08-utf16.ris': [{ ...book, title: 'R9 utf16', author: [by('Marx', 'Karl')] }],
  'r09-one-space.ris': [{ ...book, title: 'R6 one space around the dash' }],
}

/** As the desk decodes it (`readReferenceFile`). */
function readFile(file: string): string {
  const bytes = readFileSync(join(FOLDER, file))
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
}

function read(text: string) {
  const found = importReferences(text)
  if (!found.imported) throw new Error(found.message)
  return found
}

describe.skipIf(isAbsent)('a file of references of another program', () => {
  it.each(Object.entries(CASES))('%s', (file, items) => {
    const found = read(readFile(file))
    expect(found.items).toMatchObject(items)
    expect(found.items).toHaveLength(items.length)
    const broken = file.startsWith('b02') ? [{ line: 2, key: 'Broken' }] : []
    expect(found.faulty).toMatchObject(broken)
    expect(found.remarks).toEqual([])
  })

  it('is one of these', () => {
    const files = readdirSync(FOLDER).filter((file) => /^[bcer]\d\d/.test(file))
    expect(Object.keys(CASES).toSorted()).toEqual(files.toSorted())
  })

  it('of Cyrillic and Greek works is written so that all of it comes back', () => {
    const { items } = read(readFile('e01-export-cyrillic-greek.json'))
    for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
      const back = read(exportReferences(items, format)).items
      expect(back.map(({ title, author }) => ({ title, author }))).toEqual(
        items.map(({ title, author }) => ({ title, author })),
      )
    }
  })
})
