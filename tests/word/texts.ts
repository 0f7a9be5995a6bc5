import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Inline } from '../../src/edition/articleText'
import { readManuscript } from '../../src/manuscript/readManuscript'
import { blockToNodes } from '../../src/richtext/fromManuscript/blockToNodes'
import { createBody } from '../../src/richtext/fromManuscript/createBody'
import type { Body, BodyNode } from '../../src/richtext/model'
import { newNote } from '../../src/richtext/returned/editNote'
import { generateManuscript } from '../../scripts/bench/import/generateManuscript'
import { sampleText } from './sampleText'

const ROOT = path.resolve(import.meta.dirname, '../..')
const EDITORIAL = path.resolve(ROOT, '../shared/manuscripts/issue-51-editorial.docx')
const ARTICLE = path.join(ROOT, 'sample/manuscripts/51-2-straws-between-the-leaves.md')

/** The texts on which LibreOffice is let loose; one that is not on this machine is said. */
export function listTexts(say: (line: string) => void): { name: string; body: Body }[] {
  const isThere = existsSync(EDITORIAL)
  if (!isThere) say(`SKIPPED: the real editorial; it is not at ${EDITORIAL}`)
  const long = generateManuscript({ notes: 300, wordsPerNote: 34, works: 40 })
  return [
    { name: 'the small text of the tests', body: sampleText() },
    { name: 'an article of the sample', body: readBody(readFileSync(ARTICLE), ARTICLE) },
    ...(isThere
      ? [{ name: 'the real editorial', body: readBody(readFileSync(EDITORIAL), EDITORIAL) }]
      : []),
    { name: 'a text of 300 notes', body: readBody(long, 'long.docx') },
  ]
}

/** A manuscript as a body in which every note is its words. */
function readBody(bytes: Uint8Array, fileName: string): Body {
  const { manuscript } = readManuscript(bytes, { fileName })
  let count = 0
  const newID = () => `t${(count += 1)}`
  const notes = new Map(manuscript.notes.map((note) => [note.id, note.content as Inline[]]))
  const seen = new Set<string>()
  const markerToNode = (id: string): BodyNode => {
    const fields = { id: newID(), blockType: 'noteMark', blockName: '', note: id }
    if (seen.has(id)) return { type: 'inlineBlock', version: 1, fields }
    seen.add(id)
    return newNote(id, notes.get(id) ?? [], newID)
  }
  const none = { picture: undefined, quotation: undefined }
  return createBody(
    manuscript.blocks.flatMap((block) => blockToNodes(block, none, { newID, markerToNode })),
  )
}
