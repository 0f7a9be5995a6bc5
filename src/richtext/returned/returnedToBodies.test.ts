import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportBody } from '../../../tests/word/exportBody'
import { readReturned, type ReturnedText } from '../../manuscript/docx/returned/readReturned'
import type { BodyBlock } from '../bodyBlocks'
import { createBody } from '../fromManuscript/createBody'
import { createElement } from '../fromManuscript/createElement'
import { createText } from '../fromManuscript/createText'
import type { BodyNode } from '../model'
import { returnedToBodies } from './returnedToBodies'

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
const POST: BodyNode = {
  type: 'block',
  version: 2,
  fields: { id: 'p1', blockType: 'post', author: 'A', platform: 'X', text: 'Short hours.' },
}
const blockNode = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  running.map((children) => createElement('heading', children, { tag: 'h2' })),
  list,
  box('quotation', fc.array(paragraph, { minLength: 1, maxLength: 3 })),
  box('aside', fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 })),
  fc.constant<BodyNode>({ type: 'horizontalrule', version: 1 }),
  fc.constant(POST),
)

describe('a body that comes back from Word', () => {
  it('is the same where nobody changed the file, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(blockNode, { minLength: 1, maxLength: 8 }), (nodes) => {
        const { file, kept } = exportBody(createBody(nodes))
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

describe('a note that somebody put into words that cannot carry one', () => {
  it.each([
    ['the head', 'head_title', 'On Machines'],
    ['a post', '1', 'Short hours.'],
    ['where a post is from', '1_2', 'A'],
  ])('is asked about: %s', (_, anchor, about) => {
    const { kept } = exportBody(createBody([POST]))
    const marker = { type: 'noteMarker' as const, note: 'n9', label: '9' }
    const text: ReturnedText = {
      notes: [{ id: 'n9', anchor: null, content: [{ type: 'text', text: 'So they say.' }] }],
      paragraphs: kept.left.paragraphs.map((one) =>
        one.anchors.includes(anchor) ? { ...one, content: [...one.content, marker] } : one,
      ),
    }
    const file = {
      exportID: 'x1',
      savedBy: null,
      rejected: kept.left,
      accepted: text,
      comments: [],
    }
    const stages = [{ author: 'A. Reader', at: null, text }]
    const { bodies, questions } = returnedToBodies(kept, { ...file, stages })
    expect(questions).toMatchObject([{ author: 'A. Reader', isInNote: false }])
    expect(questions[0]?.says).toContain('“So they say.”')
    expect(questions[0]?.about).toContain(about)
    expect(digests(bodies[1]?.blocks ?? [])).toEqual(digests(kept.blocks))
  })
})
