/**
 * Small files as other people's programs write them, each with what must come out. They are no part
 * of this repository; where they are absent the test says so. What they show is also tested beside
 * each reader, in words of our own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  [
    'blocks-in-notes.docx',
    [
      'p One.^1 Two.^2 Three.^3 Four.^4 Five.^5',
      'footnote 1: First paragraph. / Second paragraph.',
      'footnote 2: Before the quotation: / The quoted words stand apart in the note. / After it.',
      'footnote 3: Three reasons: / hunger / war',
      'footnote 4: See <https://example.org/a>this page</> and <https://example.org/b>that one</>.',
      'footnote 5: A line of verse, / and a second line.',
    ],
    [],
  ],
  [
    'brackets-round-the-number.docx',
    [
      'p Wages fell^1. Rents^2 rose.',
      'footnote 1: A. Author, The Book, 1911, p. 5.',
      'footnote 2: B. Writer, Other Book, 1912, p. 6.',
    ],
    [],
  ],
  [
    'footnotes-and-endnotes.docx',
    [
      'p Foot one.^1 End one.^i Foot two.^2 End two.^ii',
      'footnote 1: Footnote one.',
      'footnote 2: Footnote two.',
      'endnote i: Endnote one.',
      'endnote ii: Endnote two.',
    ],
    ['notesRenumbered'],
  ],
  [
    'ibid-then-prose.docx',
    [
      'p One.^1 Two.^2 Three.^3 Four.^4',
      'footnote 1: A. Author, The Book, Press, 1911, p. 5.',
      'footnote 2: Ibid. This was later denied.',
      'footnote 3: Ibid. p. 7. See also the preface.',
      'footnote 4: Ibid., p. 8; emphasis added.',
    ],
    [],
  ],
  [
    'index-in-brackets.docx',
    ['p In October [1917] the council met; the list[1] of members and row[2] of names.'],
    ['bracketedFigures'],
  ],
  [
    'noteref.docx',
    [
      'p Wages fell.^1 Rents rose.^2',
      'p Once more wages.^1 The end; see note 1.',
      'footnote 1: First note.',
      'footnote 2: Compare note 1.',
    ],
    ['unsupported'],
  ],
  [
    'notes-per-part-plain-heading.docx',
    [
      'h2 Part one',
      'p Wages fell.^1 Rents rose.^2',
      'h2 Part two',
      'p Prices rose.^1 Bread too.^2',
      'endnote 1: First part, first note.',
      'endnote 2: First part, second note.',
      'endnote 1: Second part, first note.',
      'endnote 2: Second part, second note.',
    ],
    ['notesNumberedOn'],
  ],
  [
    'number-typed-in-the-note.docx',
    [
      'p Wages fell.^1 Rents rose.^2',
      'footnote 1: A. Author, The Book, 1911, p. 5.',
      'footnote 2: B. Writer, Other Book, 1912.',
    ],
    [],
  ],
  [
    'obsidian-and-critic.md',
    [
      'p Wages fell^1 as in the other. marked',
      'quotation Author / The quoted words.',
      'p added',
      'p #tag',
      'footnote 1: Note.',
    ],
    ['imageNotInFile', 'linkRemoved', 'comment', 'comment', 'dialectLeft', 'lookLost'],
  ],
  [
    'pandoc-syntax.md',
    [
      'h2 Heading',
      'quotation Hunger is a teacher.',
      'p First line of the verse /   second, indented / third',
      'p Term / Its definition.',
      'p H{subscript:2}O and m{superscript:2}, small, {strikethrough:gone}, {underline:under}, mark, 1914--1918, so---it goes...^1',
      'footnote 1: Note -- with dashes.',
    ],
    ['imageNotInFile', 'dialectLeft', 'dialectLeft', 'lookLost', 'lookLost'],
  ],
  [
    'quotation-styles.docx',
    [
      'p Normal text leads in and says the following words in a long enough line:',
      'quotation An indented paragraph on both sides is how most writers set a quotation apart from their text.^1',
      'p Between.',
      'quotation Another by its German style name.^2',
      'p Between two.',
      'quotation Citation by LibreOffice.^3',
      'p Between three.',
      'quotation Block text style.^4',
      'p Between four.',
      'quotation Intense quote.^5',
      'p Between five.',
      'quotation Epigraph style.^6',
      'footnote 1: N1.',
      'footnote 2: N2.',
      'footnote 3: N3.',
      'footnote 4: N4.',
      'footnote 5: N5.',
      'footnote 6: N6.',
    ],
    [],
  ],
  [
    'raised-figures-of-authors.docx',
    [
      'p Anna Person,{superscript:1} Bert Other,{superscript:2}',
      'p {superscript:1} Institute of Wages, Town',
      'p {superscript:2} School of Prices, City',
      'p Wages fell in every year.^1 Prices rose.^2',
      'endnote 1: A. Author, The Book, 1911, p. 5.',
      'endnote 2: B. Writer, Other Book, 1912, p. 6.',
    ],
    ['raisedFiguresListed'],
  ],
  [
    'small-caps-and-letterspacing.docx',
    [
      'p The name Lenin and the word spaced, and all caps Pravda, highlighted here.^1',
      'footnote 1: N.',
    ],
    ['lookLost', 'lookLost', 'lookLost'],
  ],
  [
    'stanzas.docx',
    [
      'quotation Line one of stanza / line two of stanza // line one of the next / line two of the next^1',
      'footnote 1: N.',
    ],
    [],
  ],
  [
    'title-read-as-author.docx',
    [
      'p One.^1 Two.^2 Three.^3 Four.^4',
      'footnote 1: K Marx, A Contribution, Press, 1970, p. 5.',
      'footnote 2: E Person, A History of Wages, Press, 1963, p. 9.',
      'footnote 3: I Person, I Was There, Press, 1940, p. 2.',
      'footnote 4: K. Person, A Letter, in B. Writer (ed.), The Letters, Press, 1950, p. 3.',
    ],
    [],
  ],
]

describe.skipIf(isAbsent)('a file of another program', () => {
  it.each(CASES)('%s', (file, outline, kinds) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
    const { manuscript, problems } = readManuscript(bytes, {
      fileName: file,
      ...(file === 'obsidian-and-critic.md' && { trackedChanges: 'accept' as const }),
    })
    expect(outlineManuscript(manuscript)).toEqual(outline)
    expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('is one of these', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'index.md')
    expect(CASES.map(([file]) => file).toSorted()).toEqual(files.toSorted())
  })

  it('has its title where the file says it', () => {
    const read = (file: string) =>
      readManuscript(new Uint8Array(readFileSync(join(FOLDER, file))), { fileName: file })
    expect(read('pandoc-syntax.md').manuscript.title).toBe('Wages')
    expect(read('inline-notes.md').manuscript.title).toBe('Wages')
    expect(() => read('obsidian-and-critic.md')).toThrow('1 insertion and 1 deletion: line 10.')
  })
})
