import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxCitation, docxOfNotes, type CitedWork } from '../../../tests/factories/docxCitations'
import { docxParagraph } from '../../../tests/factories/docxParagraph'

/** A file that is large in one way, and how many citations must come of it. */
export type LargeFile = {
  what: string
  fileName: string
  citations: number
  write: () => Uint8Array
}

const MARKED = { blocks: 12_000, notes: 2000 }
const WORKS = 2000
const FIELDS = 1000

/** How each format writes a text with many notes, and a note that names many works. */
const FORMATS = [
  { name: 'a Word file', ending: 'docx', writeNotes: writeDocx, writeNote: writeDocxNote },
  { name: 'Markdown', ending: 'md', writeNotes: writeMarkdown, writeNote: writeMarkdownNote },
  { name: 'HTML', ending: 'html', writeNotes: writeHtml, writeNote: writeHtmlNote },
  { name: 'text', ending: 'txt', writeNotes: writeText, writeNote: writeTextNote },
]

/** The same each time. */
export const LARGE_FILES: LargeFile[] = [
  ...FORMATS.map(({ ending, name, writeNotes }) => ({
    what: `12,000 paragraphs with 2,000 notes, ${name}`,
    fileName: `large.${ending}`,
    citations: MARKED.notes,
    write: () => writeNotes(listParagraphs(), range(MARKED.notes).map(cite)),
  })),
  ...FORMATS.map(({ ending, name, writeNote }) => ({
    what: `one note that names 2,000 works, ${name}`,
    fileName: `large.${ending}`,
    citations: WORKS,
    write: () => writeNote(range(WORKS).map(cite).join('; ')),
  })),
  {
    what: '1,000 fields of Zotero',
    fileName: 'large.docx',
    citations: FIELDS,
    write: () => writeFields(FIELDS),
  },
]

/** A paragraph's words around its one word in italics, and the number of the note it ends in. */
type Paragraph = { words: string; note: number | null; isHeading: boolean }

function listParagraphs(): Paragraph[] {
  const every = MARKED.blocks / MARKED.notes
  return range(MARKED.blocks).map((index) => ({
    words: `Paper was made in year ${index} of rags, “as they say”, and of`,
    note: index % every === 0 ? index / every + 1 : null,
    isHeading: index % 40 === 39,
  }))
}

const encode = (text: string) => new TextEncoder().encode(text)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const cite = (index: number) =>
  `B${index} Binder, Papers of the Year ${index}, Oak Press, ${1800 + (index % 200)}, pg ${index}`

function writeMarkdown(paragraphs: Paragraph[], notes: string[]): Uint8Array {
  const body = paragraphs.map(({ isHeading, note, words }) =>
    isHeading ? `## ${words}` : `${words} *straw*.${note ? `[^${note}]` : ''}`,
  )
  const entries = notes.map((note, index) => `[^${index + 1}]: ${note}.`)
  return encode([...body, ...entries].join('\n\n'))
}

function writeMarkdownNote(note: string): Uint8Array {
  return encode(`Paper.[^1]\n\n[^1]: ${note}.\n`)
}

const htmlMark = (note: number) => `<a id="r${note}" href="#n${note}"><sup>${note}</sup></a>`
const htmlEntry = (note: string, number: number) =>
  `<p id="n${number}"><a href="#r${number}">${number}</a>. ${note}.</p>`

function writeHtml(paragraphs: Paragraph[], notes: string[]): Uint8Array {
  const body = paragraphs.map(({ isHeading, note, words }) =>
    isHeading ? `<h2>${words}</h2>` : `<p>${words} <i>straw</i>.${note ? htmlMark(note) : ''}</p>`,
  )
  const entries = notes.map((note, index) => htmlEntry(note, index + 1))
  return encode([...body, '<h2>Notes</h2>', ...entries].join('\n'))
}

function writeHtmlNote(note: string): Uint8Array {
  return encode(`<p>Paper.${htmlMark(1)}</p>\n<h2>Notes</h2>\n${htmlEntry(note, 1)}`)
}

function writeText(paragraphs: Paragraph[], notes: string[]): Uint8Array {
  const body = paragraphs.map(({ note, words }) => `${words} straw.${note ? `[${note}]` : ''}`)
  const entries = notes.map((note, index) => `[${index + 1}] ${note}.`)
  return encode([...body, 'Notes', ...entries].join('\n\n'))
}

function writeTextNote(note: string): Uint8Array {
  return encode(`Paper.[1]\n\nNotes\n\n[1] ${note}.\n`)
}

const marker = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const run = (words: string, look = '') =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
const ITALIC = '<w:rPr><w:i/></w:rPr>'

function writeDocx(paragraphs: Paragraph[], notes: string[]): Uint8Array {
  const body = paragraphs.map(({ isHeading, note, words }) =>
    isHeading
      ? docxParagraph(words, { style: 'Heading2' })
      : docxParagraph(`${run(`${words} `)}${run('straw', ITALIC)}${note ? marker(note) : ''}`),
  )
  return build(body.join(''), notes)
}

function writeDocxNote(note: string): Uint8Array {
  return build(docxParagraph(`${run('Paper.')}${marker(1)}`), [note])
}

function build(body: string, notes: string[]): Uint8Array {
  const footnotes = notes.map(
    (note, index) => `<w:footnote w:id="${index + 1}">${docxParagraph(note)}</w:footnote>`,
  )
  return buildDocx({ body, footnotes: footnotes.join('') })
}

function writeFields(fields: number): Uint8Array {
  const citations = range(fields).map((index) => {
    const work: CitedWork = {
      id: index,
      csl: {
        type: 'book',
        title: `Papers of the Year ${index}`,
        author: [{ family: `Binder${index}`, given: 'A B' }],
        issued: { 'date-parts': [[1800 + (index % 200)]] },
        publisher: 'Oak Press',
      },
      locator: { label: 'page', value: String(index) },
    }
    return docxCitation('zotero', [work], `Binder${index} ${1800 + (index % 200)}, ${index}`)
  })
  return buildDocx(docxOfNotes(citations))
}
