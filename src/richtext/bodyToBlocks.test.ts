import { describe, expect, test } from 'vitest'
import type { Figure } from '../edition/articleText'
import { bodyToBlocks } from './bodyToBlocks'
import { blockNode, bodyOf, noteNode, paragraphNode, textNode } from './testNodes'

const none = () => undefined
const picture: Figure = { src: '/m/1.png', width: 10, height: 20, sizes: [], alt: 'A press' }

describe('bodyToBlocks', () => {
  test('keeps words, looks and markers in order', () => {
    const body = bodyOf(
      paragraphNode(
        'Set ',
        textNode('solid', 2),
        ', without leads.',
        noteNode('n1'),
        ' Then more.',
      ),
    )
    const { body: blocks, notes } = bodyToBlocks(body, none)
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        id: expect.stringMatching(/^p-[0-9a-f]{8}$/),
        content: [
          { type: 'text', text: 'Set ' },
          { type: 'text', text: 'solid', italic: true },
          { type: 'text', text: ', without leads.' },
          { type: 'noteMarker', note: 'n1' },
          { type: 'text', text: ' Then more.' },
        ],
      },
    ])
    expect(notes).toEqual([{ id: 'n1', citations: [], prose: [] }])
  })

  test('does not print empty paragraphs, and joins text typed in pieces', () => {
    const { body } = bodyToBlocks(
      bodyOf(paragraphNode(), paragraphNode(' '), paragraphNode('a', 'b')),
      none,
    )
    expect(body).toMatchObject([{ content: [{ type: 'text', text: 'ab' }] }])
  })

  test('gives a paragraph the same id wherever it stands, and equal ones different ids', () => {
    const alone = bodyToBlocks(bodyOf(paragraphNode('One.')), none).body
    const later = bodyToBlocks(
      bodyOf(paragraphNode('Zero.'), paragraphNode('One.'), paragraphNode('One.')),
      none,
    )
    const ids = later.body.map((block) => ('id' in block ? block.id : ''))
    expect(ids[1]).toBe(alone[0] && 'id' in alone[0] ? alone[0].id : undefined)
    expect(new Set(ids).size).toBe(3)
  })

  test('reads a displayed quotation with its note and its record', () => {
    const content = bodyOf(paragraphNode('Words of a source.', noteNode('n1', { quotation: 7 })))
    const { body, notes } = bodyToBlocks(
      bodyOf(blockNode('quotation', { content, quotation: { id: 7 } })),
      none,
    )
    expect(body).toMatchObject([
      {
        type: 'quotation',
        quotation: '7',
        paragraphs: [[{ text: 'Words of a source.' }, { type: 'noteMarker', note: 'n1' }]],
      },
    ])
    expect(notes).toMatchObject([{ id: 'n1', quotation: '7' }])
  })

  test('reads the same note marked twice as one note', () => {
    const again = { type: 'inlineBlock', fields: { id: 'x', blockType: 'noteMark', note: 'n1' } }
    const { body, notes } = bodyToBlocks(
      bodyOf(paragraphNode('a', noteNode('n1'), 'b', again)),
      none,
    )
    expect(notes).toHaveLength(1)
    expect(body).toMatchObject([
      { content: [{}, { type: 'noteMarker', note: 'n1' }, {}, { type: 'noteMarker', note: 'n1' }] },
    ])
  })

  test('reads lists within lists', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (...children: object[]) => ({
      type: 'list',
      listType: 'number',
      start: 3,
      children,
    })
    const body = bodyOf(
      list(item(textNode('one')), item(list(item(textNode('inner'))))) as ReturnType<
        typeof paragraphNode
      >,
    )
    expect(bodyToBlocks(body, none).body).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            content: [{ type: 'text', text: 'one' }],
            lists: [
              {
                type: 'list',
                ordered: true,
                start: 3,
                items: [{ content: [{ type: 'text', text: 'inner' }], lists: [] }],
              },
            ],
          },
        ],
      },
    ])
  })

  test('reads headings, rules, asides, posts and figures', () => {
    const post = {
      author: 'A printer',
      platform: 'Mastodon',
      text: 'Proofs are out.',
      publishedAt: '2026-05-01T10:00:00.000Z',
      url: 'https://example.org/1',
    }
    const { body } = bodyToBlocks(
      bodyOf(
        { type: 'heading', tag: 'h3', children: [textNode('Type')] },
        { type: 'horizontalrule' },
        blockNode('aside', { heading: 'Dates', content: bodyOf(paragraphNode('1455')) }),
        blockNode('post', post),
        blockNode('figure', { media: 4, caption: 'A press at work' }),
        blockNode('figure', { media: 5 }),
      ),
      (id, caption) => (id === '4' ? { ...picture, ...(caption && { caption }) } : undefined),
    )
    expect(body).toEqual([
      {
        type: 'heading',
        id: expect.any(String),
        level: 3,
        content: [{ type: 'text', text: 'Type' }],
      },
      { type: 'rule' },
      { type: 'aside', heading: 'Dates', body: [expect.objectContaining({ type: 'paragraph' })] },
      { type: 'post', post: { ...post, publishedAt: '2026-05-01' } },
      { type: 'figure', figure: { ...picture, caption: 'A press at work' } },
    ])
  })

  test.each([
    ['a block', bodyOf(blockNode('carousel'))],
    ['a node', bodyOf({ type: 'table' })],
    ['a node in a line', bodyOf(paragraphNode({ type: 'emoji' }))],
    [
      'an address',
      bodyOf(paragraphNode({ type: 'link', fields: { url: 'javascript:1' }, children: [] })),
    ],
  ])('never leaves out %s it does not know: it throws', (_, body) => {
    expect(() => bodyToBlocks(body, none)).toThrow(/cannot/)
  })
})
