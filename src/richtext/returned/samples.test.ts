import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import type { Inline } from '../../edition/articleText'
import { readReturned } from '../../manuscript/docx/returned/readReturned'
import { sayChange } from '../suggested/sayChange'
import { newNote } from './editNote'
import { linesToBlocks, type BodyLine } from './linesToBlocks'
import { compareBrought } from './readBrought'
import type { KeptExport } from './returnedToBodies'

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
    head: {},
    notes: Object.fromEntries([...notes.keys()].map((id) => [id, id])),
    left,
  }
}

/** What is found in a sample: who, what goes and what comes; places are left out. */
function foundIn(name: string, base = 'base-mill') {
  const { changes, isByWords, questions } = compareBrought(keepSample(base), read(name))
  return {
    changes: changes.map(({ author, made }) => {
      const { come, gone } = sayChange(made)
      return [author ?? 'untracked', made.change.block.replace(/^word-.*/, 'new'), gone, come].join(
        ' | ',
      )
    }),
    questions,
    isByWords,
  }
}

const FOUND: Record<string, string[]> = {
  'base-mill': [],
  'ret-tracked': [
    'Anna Reader | b04 | ninety | eighty-eight',
    'Anna Reader | b04 | [note] | [note]',
    'Anna Reader | b06 |  | of the barn ',
    'Anna Reader | b07 | in its first frost | at once',
    'Anna Reader | b08 | numbered | numbered',
    // The note ends the paragraph after which the new one stands: side by side they are one change.
    'Anna Reader | b15 | [note] | [note]¶ Nobody in the village slept that night.',
    'Anna Reader | b16 | ¶ What was left was sold by weight to a dealer from the coast. | ',
  ],
  'ret-untracked': [
    'untracked | b04 | ninety | eighty-eight',
    'untracked | b04 | [note] | [note]',
    'untracked | b08 |  side | ',
    'untracked | b13 | ¶ Readers may visit the mill on Sundays. | ',
    'untracked | b17 |  | ¶ The old one is missed.',
  ],
  'ret-moved-tracked': [
    'Anna Reader | b16 |  | moved: What was left was sold by weight to a dealer from the coast.',
  ],
  'ret-split-merged': ['untracked | b15 |   | ¶ ', 'untracked | b17 | ¶  | '],
  'ret-notes-tracked': ['Anna Reader | b06 |  | [note]', 'Anna Reader | b08 | [note] | '],
}

describe.skipIf(sayIfSkipped(!isThere, 'there is no ../shared/cases/word on this machine.'))(
  'files that LibreOffice saved, as suggestions',
  () => {
    test.each(Object.entries(FOUND))('%s', (name, changes) => {
      expect(foundIn(name)).toEqual({ changes, questions: [], isByWords: false })
    })

    test('ret-comments', () => {
      expect(foundIn('ret-comments', 'base-mill-comments').changes).toEqual([])
      const { comments } = read('ret-comments')
      expect(
        comments.map(({ answers, author, isResolved, place, text }) =>
          [author, text, place?.exact, answers ?? '-', isResolved].join(' | '),
        ),
      ).toEqual([
        'Ben Editor | Is ninety right? | The mill stood for ninety years | - | false',
        'Anna Reader | Yes, from the survey. | The mill stood for ninety years | 1 | false',
        'Anna Reader | Was it not the ford? | bridge first | - | false',
        'Ben Editor | Settled. | What was left was sold by weight to a dealer from the coast. | - | true',
        'Anna Reader | Done. | nobody | - | true',
      ])
    })
  },
)
