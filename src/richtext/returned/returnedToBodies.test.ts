import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendProse } from '../../citations/format/appendProse'
import type { ArticleText } from '../../edition/articleText'
import { textOf } from '../../edition/testText'
import { readReturned } from '../../manuscript/docx/returned/readReturned'
import { articleToWord } from '../../manuscript/docx/write/articleToWord'
import { writeDocx } from '../../manuscript/docx/write/writeDocx'
import { bodyToMergeBlocks, type BodyBlock } from '../bodyBlocks'
import { bodyToBlocks } from '../bodyToBlocks'
import { createBody } from '../fromManuscript/createBody'
import { createElement } from '../fromManuscript/createElement'
import { createText } from '../fromManuscript/createText'
import type { BodyNode } from '../model'
import { isPrinted, listWordLines } from './wordLines'
import { returnedToBodies, type KeptExport } from './returnedToBodies'

/** A body as it leaves for Word, and the file. */
function exportBody(nodes: BodyNode[]): { kept: KeptExport; file: Uint8Array } {
  const body = createBody(nodes)
  const printable = bodyToBlocks(body, () => undefined)
  const text: ArticleText = { ...textOf(...printable.body), ...printable }
  const notes = printable.notes.map(({ citations, id, prose }, place) => {
    const cited = citations.map(({ locator }) => `The Weir Book, pg ${locator?.value}`)
    const printed = appendProse(cited.length > 0 ? [{ text: cited.join('; ') }] : [], prose)
    return { id, number: place + 1, printed, resolved: printed, citations: [] }
  })
  const file = writeDocx({
    ...articleToWord({ notes, pictures: new Map(), text }),
    at: '2026-11-30T12:00:00Z',
    identifier: 'urn:forme:x1',
    properties: { FormeExport: 'x1' },
    comments: [],
  })
  const blocks = bodyToMergeBlocks(body)
  const kept: KeptExport = {
    id: 'x1',
    blocks,
    lines: listWordLines(
      blocks,
      text,
      isPrinted(() => false),
    ),
    notes: Object.fromEntries(notes.map(({ id, number }) => [String(number), id])),
    left: readReturned(file).accepted,
  }
  return { kept, file }
}

const digests = (blocks: readonly BodyBlock[]) => blocks.map(({ digest, id }) => [id, digest])

let count = 0
const nextID = () => `n${(count += 1)}`
const words = fc.constantFrom(
  'mill',
  'the wheel',
  'Größe, naïve',
  'ночь 水',
  'a–b & <c>',
  ' ',
  'of ',
)
const format = fc.constantFrom(0, 0, 1, 2, 3, 4, 64)
const textNode = fc
  .tuple(words, format)
  .map(([text, bits]): BodyNode => ({ ...createText(text), format: bits }))
const noteNode = fc
  .record({ prose: fc.array(textNode, { maxLength: 3 }), cites: fc.boolean() })
  .map(({ cites, prose }): BodyNode => ({
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: nextID(),
      blockType: 'note',
      citations: cites ? [{ id: nextID(), reference: 7, label: 'page', locator: '12' }] : [],
      ...(prose.length > 0 ? { prose: createBody([createElement('paragraph', prose)]) } : {}),
    },
  }))
const inline = fc.oneof(
  { weight: 6, arbitrary: textNode },
  noteNode,
  fc.constant<BodyNode>({ type: 'linebreak', version: 1 }),
  textNode.map((child): BodyNode => ({
    type: 'link',
    version: 3,
    id: nextID(),
    fields: { linkType: 'custom', url: 'https://example.org/?a=1&b=2', newTab: true },
    children: [child],
  })),
)
const running = fc.array(inline, { maxLength: 7 })
const paragraph = running.map((children) => createElement('paragraph', children))
const list: fc.Arbitrary<BodyNode> = fc
  .tuple(fc.boolean(), fc.array(running, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([isOrdered, items, isNested]) => {
    const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
    const rows = items.map((children, place) =>
      createElement('listitem', children, { value: place + 1 }),
    )
    const inner = createElement('list', [createElement('listitem', [createText('deep')])], kind)
    return createElement('list', isNested ? [...rows, createElement('listitem', [inner])] : rows, {
      ...kind,
      start: 1,
    })
  })
const box = (blockType: string, content: fc.Arbitrary<BodyNode[]>) =>
  content.map((nodes): BodyNode => ({
    type: 'block',
    version: 2,
    fields: {
      id: nextID(),
      blockType,
      content: createBody(nodes),
      ...(blockType === 'aside' ? { heading: 'Dates' } : {}),
    },
  }))
const blockNode = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  running.map((children) => createElement('heading', children, { tag: 'h2' })),
  list,
  box('quotation', fc.array(paragraph, { minLength: 1, maxLength: 3 })),
  box('aside', fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 })),
  fc.constant<BodyNode>({ type: 'horizontalrule', version: 1 }),
  fc.constant<BodyNode>({
    type: 'block',
    version: 2,
    fields: { id: 'p1', blockType: 'post', author: 'A', platform: 'X', text: 'Short hours.' },
  }),
)

describe('a body that comes back from Word', () => {
  it('is the same where nobody changed the file, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(blockNode, { minLength: 1, maxLength: 8 }), (nodes) => {
        const { file, kept } = exportBody(nodes)
        const { bodies, isByWords, questions } = returnedToBodies(kept, readReturned(file))
        expect(questions).toEqual([])
        expect(bodies).toHaveLength(1)
        expect(digests(bodies[0]?.blocks ?? [])).toEqual(digests(kept.blocks))
        if (kept.lines.length > 0) expect(isByWords).toBe(false)
      }),
      { numRuns: 100, seed: 20_261_130 },
    )
  })
})
