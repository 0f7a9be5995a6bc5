import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxCitation, docxOfNotes, type CitedWork } from '../../../tests/factories/docxCitations'
import { docxParagraph } from '../../../tests/factories/docxParagraph'
import { readApparatus } from '../../../src/manuscript/apparatus/readApparatus'
import { readManuscript } from '../../../src/manuscript/readManuscript'

/**
 * How long it takes to read files that are large in one way and to understand their notes,
 * without the desk. Milliseconds of computing, not by the clock; the same numbers give the same file.
 */
export function measureReading(): { what: string; milliseconds: number }[] {
  return [
    { what: '12,000 paragraphs, 2,000 notes', bytes: writeBlocks(12_000, 2000) },
    { what: 'one note that names 2,000 works', bytes: writeWorks(2000) },
    { what: '1,000 fields of Zotero', bytes: writeFields(1000) },
    { what: '12,000 paragraphs, 2,000 notes, Markdown', ...writeMarkdown(12_000, 2000) },
    { what: '12,000 paragraphs, 2,000 notes, HTML', ...writeHtml(12_000, 2000) },
    { what: 'one note that names 2,000 works, text', ...writeText(2000) },
  ].map(({ what, bytes, fileName = 'large.docx' }: Large) => {
    const before = process.cpuUsage()
    const { manuscript } = readManuscript(bytes, { fileName })
    readApparatus(manuscript)
    const { system, user } = process.cpuUsage(before)
    return { what, milliseconds: (system + user) / 1000 }
  })
}

type Large = { what: string; bytes: Uint8Array; fileName?: string }

const encode = (text: string) => new TextEncoder().encode(text)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const sentence = (index: number) => `Paper of year ${index}, “as they say”, and of `

function writeMarkdown(blocks: number, notes: number) {
  const every = Math.floor(blocks / notes)
  const body = range(blocks).map((index) => {
    const mark = index % every === 0 ? `[^${index / every + 1}]` : ''
    return `${sentence(index)}*straw*.${mark}`
  })
  const entries = range(notes).map((index) => `[^${index + 1}]: ${cite(index)}.`)
  return { bytes: encode([...body, ...entries].join('\n\n')), fileName: 'large.md' }
}

function writeHtml(blocks: number, notes: number) {
  const every = Math.floor(blocks / notes)
  const body = range(blocks).map((index) => {
    const note = index / every + 1
    const mark = `<a id="r${note}" href="#n${note}"><sup>${note}</sup></a>`
    return `<p>${sentence(index)}<i>straw</i>.${index % every === 0 ? mark : ''}</p>`
  })
  const entries = range(notes).map(
    (index) =>
      `<p id="n${index + 1}"><a href="#r${index + 1}">${index + 1}</a>. ${cite(index)}.</p>`,
  )
  return {
    bytes: encode([...body, '<h2>Notes</h2>', ...entries].join('\n')),
    fileName: 'large.html',
  }
}

function writeText(works: number) {
  const note = range(works).map(cite).join('; ')
  return { bytes: encode(`Paper.[1]\n\nNotes\n\n[1] ${note}.\n`), fileName: 'large.txt' }
}

const marker = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const cite = (index: number) =>
  `B${index} Binder, Papers of the Year ${index}, Oak Press, ${1800 + (index % 200)}, pg ${index}`

function writeBlocks(blocks: number, notes: number): Uint8Array {
  const every = Math.floor(blocks / notes)
  const body = Array.from({ length: blocks }, (_, index) => {
    if (index % 40 === 39) return docxParagraph(`Part ${index}`, { style: 'Heading2' })
    const isMarked = index % every === 0 && index / every < notes
    return docxParagraph(
      `${run(`Paper was made in year ${index} of rags, “as they say”, and of `)}<w:r><w:rPr><w:i/></w:rPr><w:t>straw</w:t></w:r>${isMarked ? marker(index / every + 1) : ''}`,
    )
  })
  return build(
    body.join(''),
    Array.from({ length: notes }, (_, index) => docxParagraph(cite(index))),
  )
}

function writeWorks(works: number): Uint8Array {
  const words = Array.from({ length: works }, (_, index) => cite(index)).join('; ')
  return build(docxParagraph(`${run('Paper.')}${marker(1)}`), [docxParagraph(words)])
}

function build(body: string, notes: string[]): Uint8Array {
  const footnotes = notes.map(
    (note, index) => `<w:footnote w:id="${index + 1}">${note}</w:footnote>`,
  )
  return buildDocx({ body, footnotes: footnotes.join('') })
}

function writeFields(fields: number): Uint8Array {
  const citations = Array.from({ length: fields }, (_, index) => {
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
