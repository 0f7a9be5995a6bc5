import { appendProse } from '../../src/citations/format/appendProse'
import type { PrintedNote } from '../../src/citations/model'
import type { ArticleText } from '../../src/edition/articleText'
import { textOf } from '../../src/edition/testText'
import { writeKept } from '../../src/manuscript/docx/returned/writeKept'
import { articleToWord } from '../../src/manuscript/docx/write/articleToWord'
import type { WordDocument } from '../../src/manuscript/docx/write/wordDocument'
import { bodyToMergeBlocks } from '../../src/richtext/bodyBlocks'
import { bodyToBlocks } from '../../src/richtext/bodyToBlocks'
import type { Body } from '../../src/richtext/model'
import type { KeptExport } from '../../src/richtext/returned/returnedToBodies'
import { isPrinted, listWordLines } from '../../src/richtext/returned/wordLines'

/** A body as it leaves for Word without a desk: the file, and what would be kept of it. */
export function exportBody(body: Body): { kept: KeptExport; file: Uint8Array } {
  const { notes, text, written } = writeBody(body)
  const document: WordDocument = {
    ...written,
    at: '2026-11-30T12:00:00Z',
    identifier: 'urn:forme:x1',
    properties: { FormeExport: 'x1' },
    comments: [],
  }
  const { bytes, left } = writeKept(document)
  const blocks = bodyToMergeBlocks(body)
  const lines = listWordLines(
    blocks,
    text,
    isPrinted(() => false),
  )
  const numbers = Object.fromEntries(notes.map(({ id, number }) => [String(number), id]))
  const head = { title: text.title }
  return { kept: { id: 'x1', blocks, lines, head, notes: numbers, left }, file: bytes }
}

/** The paragraphs a body has in a file; a citation is printed as one of the Weir Book. */
export function writeBody(body: Body) {
  const printable = bodyToBlocks(body, () => undefined)
  const text: ArticleText = { ...textOf(...printable.body), ...printable }
  const notes = printable.notes.map(({ citations, id, prose }, place): PrintedNote => {
    const cited = citations.map(({ locator }) => `The Weir Book, pg ${locator?.value}`)
    const printed = appendProse(cited.length > 0 ? [{ text: cited.join('; ') }] : [], prose)
    return { id, number: place + 1, printed, resolved: printed, citations: [] }
  })
  return { notes, text, written: articleToWord({ notes, pictures: new Map(), text }) }
}
