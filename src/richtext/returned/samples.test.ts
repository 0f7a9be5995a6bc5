import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import type { Inline } from '../../edition/articleText'
import { readReturned } from '../../manuscript/docx/returned/readReturned'
import { plainText } from '../../text/walk'
import { bodyToMergeBlocks, mergeBlocksToBody, type BodyBlock } from '../bodyBlocks'
import { bodyToBlocks } from '../bodyToBlocks'
import { newNote } from './editNote'
import { linesToBlocks, type BodyLine } from './linesToBlocks'
import { returnedToBodies, type KeptExport } from './returnedToBodies'

const FOLDER = path.resolve('../shared/cases/word')
const isThere = existsSync(path.join(FOLDER, 'base-mill.docx'))
const read = (name: string) => readReturned(readFileSync(path.join(FOLDER, `${name}.docx`)))

/** The body of which a sample left: every paragraph of the file is a block, every note its words. */
function keepSample(name: string): KeptExport {
  const left = read(name).accepted
  let count = 0
  const newID = () => `k${(count += 1)}`
  const notes = new Map(
    left.notes.map(({ anchor, content, id }) => [
      anchor ?? id,
      newNote(anchor ?? id, content as Inline[], newID),
    ]),
  )
  const names = new Map(left.notes.map(({ anchor, id }) => [id, anchor ?? id]))
  const anchored = left.paragraphs.filter(({ anchors }) => anchors.length > 0)
  const lines = anchored.map(({ anchors, content, role }): BodyLine => ({
    name: anchors[0] ?? '',
    block: anchors[0] ?? '',
    line: null,
    content: content.map((piece): Inline =>
      piece.type === 'noteMarker'
        ? { ...piece, note: names.get(piece.note) ?? '' }
        : (piece as Inline),
    ),
    field: null,
    role: role.startsWith('heading') ? role : 'body',
  }))
  return {
    id: name,
    blocks: linesToBlocks([], [], { lines, notes }),
    lines: lines.map(({ block }) => ({
      anchor: block,
      block,
      holds: 'text',
      kind: 'paragraph',
      path: [],
    })),
    notes: Object.fromEntries([...notes.keys()].map((id) => [id, id])),
    left,
  }
}

/** Each block in its words, notes in brackets; those that the text before has not are told. */
function wordsOf(blocks: readonly BodyBlock[]): Map<string, string> {
  return new Map(
    blocks.map((block) => {
      const { body, notes } = bodyToBlocks(mergeBlocksToBody([block]), () => undefined)
      const prose = new Map(
        notes.map((one) => [one.id, one.prose.map(({ text }) => text).join('')]),
      )
      const marker = ({ note }: { note: string }) => `[${prose.get(note)}]`
      const [first] = body
      return [block.id, first && 'content' in first ? plainText(first.content, { marker }) : '']
    }),
  )
}

function changesIn(name: string, base = 'base-mill') {
  const kept = keepSample(base)
  const file = read(name)
  const { bodies, questions } = returnedToBodies(kept, file)
  let before = kept.blocks
  const told = bodies.map(({ author, blocks }) => {
    const [was, now] = [wordsOf(before), wordsOf(blocks)]
    before = blocks
    const found = [...new Set([...was.keys(), ...now.keys()])].filter(
      (id) => was.get(id) !== now.get(id),
    )
    return {
      author,
      found: found.map((id) => [id.replace(/^word-.*/, 'new'), was.get(id), now.get(id)]),
    }
  })
  return { told, questions, order: bodies.at(-1)?.blocks.map(({ id }) => id) }
}

describe.skipIf(sayIfSkipped(!isThere, 'there is no ../shared/cases/word on this machine.'))(
  'x',
  () => {
    test.each([
      'base-mill',
      'ret-tracked',
      'ret-untracked',
      'ret-moved-tracked',
      'ret-split-merged',
      'ret-notes-tracked',
    ])('%s', (name) => {
      console.info(JSON.stringify(changesIn(name), null, 1))
      expect(1).toBe(1)
    })
  },
)
