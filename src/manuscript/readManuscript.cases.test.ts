/**
 * Small files as other people's programs write them, each with what must come out. They are no part
 * of this repository; where they are absent the test says so. What they show is also tested beside
 * each reader, in words of our own.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIfSkipped } from '../../tests/sayIfSkipped'
import { readManuscript } from './readManuscript'
import { outlineManuscript } from './testReading'

const FOLDER = join(import.meta.dirname, '../../../shared/cases/manuscripts')
const isAbsent = sayIfSkipped(!existsSync(FOLDER), 'manuscripts of other people: ../shared/cases')

const book = 'A. Author, {italic:The Book}, 1911.'

const CASES: [file: string, outline: string[], kinds: string[]][] = [
  [
    'notes-per-part.txt',
    [
      'h2 Wages',
      'h2 PART ONE',
      'p Wages fell.^1 Rents.^2',
      'h2 PART TWO',
      'p Prices rose.^1 Bread.^2',
      'endnote 1: First a.',
      'endnote 2: First b.',
      'endnote 1: Second a.',
      'endnote 2: Second b.',
    ],
    ['titleMissing', 'notesNumberedOn'],
  ],
  [
    'libreoffice-font-around-number.html',
    ['p Wages fell^1 and rents rose.^2', `footnote 1: ${book}`, 'footnote 2: Ibid.'],
    [],
  ],
  ['bold-around-number.html', ['p Wages fell.^1', 'footnote 1: A. Author, The Book, 1911.'], []],
  ['table-empty-row.html', ['p Before.', 'p a | b', 'p After.'], ['unsupported']],
  [
    'inline-notes.md',
    [
      'p Wages fell.^1 Prices rose.^2',
      'p ^3 Text after it.',
      'footnote 1: See {italic:A Book} <https://example.org/a_(b)>here</>, p. 5 [sic].',
      'footnote 2: Second, with {code:code} and "quotes".',
      'footnote 3: A note that opens the paragraph.',
    ],
    [],
  ],
  ['sidenotes-in-place.html', ['p Wages fell.^1 Rents rose.', `footnote 1: ${book}`], []],
  [
    'footnote-element.html',
    ['p Wages fell.^1 Rents rose.^2', `footnote 1: ${book}`, 'footnote 2: Ibid.'],
    [],
  ],
  ['note-in-attribute.html', ['p Wages fell.^1 Rents.', 'footnote 1: A. Author, The Book'], []],
  [
    'wordpress-shortcodes.html',
    [
      'p Wages fell.^1 Rents.^2 Bread.^3 ^4 ^1 {{Sixth}}',
      'footnote 1: Fifth.',
      `footnote 1: ${book}`,
      'footnote 2: Ibid.',
      'footnote 3: Third.',
      'footnote 4: Fourth.',
    ],
    ['titleMissing', 'templateKept'],
  ],
  [
    'note-before-its-marker.html',
    ['p Wages fell.^1', 'footnote 1: A. Author, The Book, 1911.'],
    [],
  ],
  ['docutils-dl.html', ['p Wages fell.^1', `footnote 1: ${book}`], []],
  [
    'notes-in-a-table.html',
    [
      'p Wages fell.^1 Rents rose.^2',
      'footnote 1: A. Author, The Book, 1911.',
      'footnote 2: Ibid.',
    ],
    [],
  ],
  ['docutils-brackets-left.html', ['p Wages fell.^1', `footnote 1: ${book}`], []],
  [
    'symbol-markers.txt',
    [
      'p Wages',
      'p Wages fell in every year.^* Prices rose.^†',
      'endnote *: A. Author, The Book, 1911, p. 5.',
      'endnote †: Ibid., p. 6.',
    ],
    ['titleMissing'],
  ],
  [
    'markers-in-round-brackets.txt',
    [
      'p Wages',
      'p Wages fell in every year.^1 Prices rose.^2',
      'endnote 1: A. Author, The Book, 1911, p. 5.',
      'endnote 2: Ibid., p. 6.',
    ],
    ['titleMissing'],
  ],
  [
    'list-without-heading-last-note-two-paragraphs.txt',
    [
      'h2 Wages',
      'p Wages fell.^1 Rents rose.^2',
      'endnote 1: A. Author, The Book, 1911, p. 5.',
      'endnote 2: B. Writer said of this: / The rents rose more than the wages fell.',
    ],
    ['titleMissing'],
  ],
  [
    'link-to-a-figure-number.html',
    ['p Wages fell (fig. 1; table 2).', 'p Figure 1. Wages by year.', 'p Table 2. Prices by year.'],
    ['linkRemoved', 'linkRemoved'],
  ],
  [
    'pandoc-citations.md',
    [
      'p Wages fell [@author1911, p. 33; see also @writer1912]. As @author1911 [p. 35] says, they rose [-@author1911].',
      'h2 References',
    ],
    ['dialectKept'],
  ],
  [
    'marker-in-raw-html.md',
    [
      'p Wages fell.^1',
      'quotation Quoted words in HTML.^2',
      'p * * *',
      'p More',
      'p Hidden text.',
      'footnote 1: N1.',
      'footnote 2: N2.',
    ],
    ['comment'],
  ],
  [
    'note-on-the-title.md',
    [
      'h2 Prices^2',
      'p Year | Tons^3',
      'p 1913 | 29^4',
      'p Text end. <https://example.org>Link text^6</> and {bold:bold}^7.',
      'image image-1 | alt text',
      'footnote 1: T.',
      'footnote 2: H.',
      'footnote 3: C.',
      'footnote 4: D.',
      'footnote 5: A.',
      'footnote 6: L.',
      'footnote 7: B.',
    ],
    ['unsupported', 'noteOnTitle', 'entryWithoutMarker'],
  ],
  [
    'pandoc-latex-figure-and-table.html',
    [
      'h2 Wages',
      'h2 Wages',
      'p Wages fell (figure 1, table 1, section 2).^1',
      'p Wages by year.',
      'p Prices by year.',
      'p Year | Tons',
      'p 1913 | 29',
      'h2 Rents',
      'p Rents rose.{italic:s}/{italic:v} as in [eq:1].',
      'endnote 1: A. Author, {italic:The Book}, 1911, p. 5.',
    ],
    ['linkRemoved', 'linkRemoved', 'linkRemoved', 'imageNotInFile', 'unsupported', 'linkRemoved'],
  ],
]

describe.skipIf(isAbsent)('a file of another program', () => {
  it.each(CASES)('%s', (file, outline, kinds) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
    const { manuscript, problems } = readManuscript(bytes, { fileName: file })
    expect(outlineManuscript(manuscript)).toEqual(outline)
    expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  })
})
