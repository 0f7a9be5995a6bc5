import { describe, expect, test } from 'vitest'
import { checkNodes } from './checkNodes'
import { blockNode, bodyOf, noteNode, paragraphNode } from './testNodes'

const link = (url: string) => ({ type: 'link', fields: { url }, children: [] })

describe('checkNodes', () => {
  test('accepts what the editor offers', () => {
    const content = bodyOf(
      paragraphNode('Words', noteNode('n1', { prose: bodyOf(paragraphNode('See.')) })),
    )
    const body = bodyOf(
      { type: 'heading', tag: 'h2', children: [] },
      paragraphNode(
        'a',
        link('https://example.org/x'),
        link('mailto:desk@example.org'),
        link('/about'),
      ),
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] },
      blockNode('quotation', { content }),
      blockNode('post', { url: '' }),
      { type: 'horizontalrule' },
    )
    expect(checkNodes(body)).toEqual([])
  })

  test.each([
    ['an unknown node', bodyOf({ type: 'iframe' }), 'block 1'],
    ['an unknown block', bodyOf(paragraphNode(), blockNode('embed')), 'block 2'],
    [
      'an unknown inline block',
      bodyOf(paragraphNode({ type: 'inlineBlock', fields: { blockType: 'poll' } })),
      'block 1 › inlineBlock',
    ],
    ['a heading of the first level', bodyOf({ type: 'heading', tag: 'h1' }), 'block 1'],
    ['a script in a link', bodyOf(paragraphNode(link('javascript:alert(1)'))), 'block 1 › link'],
    [
      'a script behind a tab',
      bodyOf(paragraphNode(link('java\tscript:alert(1)'))),
      'block 1 › link',
    ],
    ['data in a link', bodyOf(paragraphNode(link(' DATA:text/html,x'))), 'block 1 › link'],
    ['a script in a post', bodyOf(blockNode('post', { url: 'vbscript:x' })), 'block 1'],
    [
      'a script in a note of a quotation',
      bodyOf(
        blockNode('quotation', {
          content: bodyOf(
            paragraphNode(noteNode('n1', { prose: bodyOf(paragraphNode(link('javascript:1'))) })),
          ),
        }),
      ),
      'block 1 › quotation.content › paragraph › inlineBlock › note.prose › paragraph › link',
    ],
  ])('names %s with its place', (_, body, place) => {
    expect(checkNodes(body)).toEqual([{ place, message: expect.any(String) }])
  })
})
