import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import { textOf } from '../../edition/testText'
import { readReturned } from '../../manuscript/docx/returned/readReturned'
import { listPlacedMarkers } from '../../manuscript/listPlacedMarkers'
import { readWhole } from '../../manuscript/readWhole'
import { bodyToMergeBlocks, type BodyBlock } from '../bodyBlocks'
import { bodyToBlocks } from '../bodyToBlocks'
import { manuscriptToBody } from '../manuscriptToBody'
import type { BodyNode } from '../model'
import { takeBodyChanges } from '../suggested/bodyChanges'
import { sayChange } from '../suggested/sayChange'
import { fieldOfChange } from '../suggested/textChanges'
import { compareTracked } from './compareTracked'
import { childrenOf, isPrinted, listWordLines } from './wordLines'

const FOLDER = path.resolve('../shared/cases/word')
const isThere = existsSync(path.join(FOLDER, 'base-mill.docx'))
const sample = (name: string) => readFileSync(path.join(FOLDER, `${name}.docx`))

/** The body an import makes of a file. */
function bodyOf(bytes: Uint8Array, trackedChanges: 'accept' | 'reject') {
  const read = readWhole(bytes, { fileName: 'a.docx', trackedChanges })
  if ('refused' in read) throw new Error(read.refused.message)
  const { apparatus, manuscript } = read
  let count = 0
  const newID = () => `id-${(count += 1)}`
  const marked = listPlacedMarkers(manuscript.blocks).map(({ note }) => note)
  const notes = new Map(marked.map((note) => [note, `note ${note}`]))
  const references = new Map(apparatus.references.map(({ id }, place) => [id, 100 + place]))
  const kept = { notes, references, quotations: new Map(), pictures: new Map() }
  const { body } = manuscriptToBody(manuscript, apparatus, kept, newID)
  return { blocks: bodyToMergeBlocks(body), body, notes: Object.fromEntries(notes) }
}

/** What is found in a file, and the words of the body with all of it taken; a marker is `{}`. */
function takeTracked(bytes: Uint8Array) {
  const { blocks, body, notes } = bodyOf(bytes, 'reject')
  const printable = bodyToBlocks(body, () => undefined)
  const shown = isPrinted(() => false)
  const lines = listWordLines(blocks, { ...textOf(...printable.body), ...printable }, shown)
  const { changes, questions } = compareTracked(
    { blocks, lines, notes, seed: 'x1', head: { title: 'On mills' } },
    readReturned(bytes),
  )
  const ofBody = changes.filter(({ made }) => fieldOfChange(made.change) === undefined)
  const taken = takeBodyChanges(
    blocks,
    ofBody.map(({ made }) => made.change),
  )
  return {
    found: changes.map(({ author, made }) => {
      const { come, gone } = sayChange(made)
      return [author ?? 'untracked', fieldOfChange(made.change), gone, come]
        .filter((part) => part !== undefined)
        .join(' | ')
    }),
    questions,
    taken: wordsOf(taken.blocks),
  }
}

function wordsOf(blocks: readonly BodyBlock[]): string[] {
  const spell = (node: BodyNode): string => {
    if (node.type === 'inlineBlock') return '{}'
    return node.text ?? childrenOf(node).map(spell).join('')
  }
  return blocks.map(({ node }) => spell(node)).filter((words) => words !== '')
}

const FOUND: Record<string, string[]> = {
  'base-mill': [],
  'ret-tracked': [
    'Anna Reader | ninety | eighty-eight',
    'Anna Reader | [note] | [note]',
    'Anna Reader |  | of the barn ',
    'Anna Reader | in its first frost | at once',
    'Anna Reader | numbered | numbered',
    'Anna Reader | [note] | [note]¶ Nobody in the village slept that night.',
    'Anna Reader | ¶ What was left was sold by weight to a dealer from the coast. | ',
  ],
  'ret-moved-tracked': [
    'Anna Reader |  | moved: What was left was sold by weight to a dealer from the coast.',
  ],
  'ret-notes-tracked': ['Anna Reader |  | [note]', 'Anna Reader | [note] | '],
}

describe.skipIf(sayIfSkipped(!isThere, 'there is no ../shared/cases/word on this machine.'))(
  'a new manuscript with the changes LibreOffice tracked',
  () => {
    it.each(Object.entries(FOUND))('%s', (name, found) => {
      const bytes = sample(name)
      const tracked = takeTracked(bytes)
      expect(tracked).toMatchObject({ found, questions: [] })
      expect(tracked.taken).toEqual(wordsOf(bodyOf(bytes, 'accept').blocks))
    })
  },
)

describe('a new manuscript with the changes of two people', () => {
  const by = (author: string) => `w:id="9" w:author="${author}" w:date="2026-11-20T10:00:00Z"`
  const r = (words: string, name = 'w:t') =>
    `<w:r><${name} xml:space="preserve">${words}</${name}></w:r>`
  const swap = (author: string, gone: string, come: string) =>
    `<w:del ${by(author)}>${r(gone, 'w:delText')}</w:del><w:ins ${by(author)}>${r(come)}</w:ins>`

  it('tells them apart, and asks about what has no place in the text', () => {
    const bytes = buildDocx({
      body:
        p(r('On ') + swap('A. Reader', 'mills', 'weirs'), { style: 'Title' }) +
        p(r('The mill stood for ') + swap('A. Reader', 'ninety', 'eighty') + r(' years.')) +
        p(r('Oak was cut in ') + swap('B. Other', 'winter', 'autumn') + r(' and dried.')) +
        p(r('Nobody slept.') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
      footnotes: `<w:footnote w:id="1">${p(r('W Caslon, Specimens of ') + swap('B. Other', 'Type', 'Letters') + r(', Caslon Foundry, 1734, pg 5'))}</w:footnote>`,
    })
    expect(takeTracked(bytes)).toEqual({
      found: [
        'A. Reader | title | mills | weirs',
        'A. Reader | ninety | eighty',
        'B. Other | winter | autumn',
      ],
      questions: [
        {
          author: 'B. Other',
          says: 'In the file this note reads: “W Caslon, Specimens of Letters, Caslon Foundry, 1734, pg 5” What was changed stands in a citation.',
          about: 'W Caslon, Specimens of Type, Caslon Foundry, 1734, pg 5',
          isInNote: true,
        },
      ],
      taken: [
        'The mill stood for eighty years.',
        'Oak was cut in autumn and dried.',
        'Nobody slept.{}',
      ],
    })
  })
})
