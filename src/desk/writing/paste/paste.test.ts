import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNodes } from '../../../richtext/checkNodes'
import { createBody } from '../../../richtext/fromManuscript/createBody'
import { createElement } from '../../../richtext/fromManuscript/createElement'
import { createText } from '../../../richtext/fromManuscript/createText'
import type { BodyNode } from '../../../richtext/model'
import { walkNodes } from '../../../richtext/walkNodes'
import { toEditor, toStored, wordsOf, type EditorNode } from '../nodes/convert'
import { ROOM_NODES } from '../nodes/roomNodes'
import { $insertPaste } from './insertPaste'
import { readPaste } from './readPaste'
import { outline } from './testOutline'

let made = 0
const newID = () => String((made += 1))
const read = (html: string) => readPaste({ html, text: '' }, newID)

/** A text with `blocks` pasted at the letter `at` of its words, as it would be stored. */
function paste(text: BodyNode[], at: number, blocks: BodyNode[]): BodyNode[] {
  const editor = createHeadlessEditor({
    nodes: ROOM_NODES,
    onError: (error) => {
      throw error
    },
  })
  const root = { ...createElement('root', []), children: text.map(toEditor) }
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })))
  editor.update(
    () => {
      const places = $listPlaces($getRoot())
      const place = places[at % places.length]
      if (!place) throw new Error('A text has a place for the cursor.')
      const selection = $createRangeSelection()
      selection.anchor.set(...place)
      selection.focus.set(...place)
      $setSelection(selection)
      $insertPaste(blocks)
    },
    { discrete: true },
  )
  const { children } = editor.getEditorState().toJSON().root as unknown as EditorNode
  return (children ?? []).map(toStored)
}

type Place = [key: string, offset: number, type: 'text' | 'element']

function $listPlaces(node: LexicalNode): Place[] {
  if (!$isElementNode(node)) {
    const size = node.getType() === 'text' ? node.getTextContentSize() : -1
    return Array.from({ length: size + 1 }, (_, at): Place => [node.getKey(), at, 'text'])
  }
  const inner = node.getChildren().flatMap($listPlaces)
  return node.isEmpty() ? [[node.getKey(), 0, 'element']] : inner
}

const p = (...children: BodyNode[]) => createElement('paragraph', children)
const words = (text: string) => p(createText(text))

describe('what was read is put where the cursor is', () => {
  const lines = (html: string, text: BodyNode[], at: number, plain = '') =>
    paste(text, at, readPaste({ html, text: plain }, newID).blocks).map(outline)

  it.each([
    ['into a line', '<i>new</i>', 2, ['ab*new*cd']],
    ['with the spaces around it', '<meta charset="utf-8"><b>x</b>', 2, ['ab x cd'], ' x '],
    ['between its words', '<p>x</p><p>y</p>', 2, ['abx', 'ycd']],
    ['at the start', '<p>x</p><h2>y</h2>', 0, ['x', 'h2: y', 'abcd']],
    ['at the end', '<h2>x</h2><ul><li>y</li></ul>', 4, ['abcd', 'h2: x', 'y']],
  ])('%s', (_, html, at, expected, plain?: string) => {
    expect(lines(html, [words('abcd')], at, plain)).toEqual(expected)
  })

  it('instead of an empty paragraph', () => {
    expect(lines('<p>x</p><p>y</p>', [p()], 0)).toEqual(['x', 'y'])
  })

  it('as paragraphs alone within a quotation', () => {
    const quotation: BodyNode = {
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: 'q',
        blockType: 'quotation',
        blockName: '',
        content: createBody([words('ab')]),
      },
    }
    const html = '<h2>x</h2><ul><li>y</li><li>z</li></ul><blockquote><p>q</p></blockquote>'
    expect(lines(html, [quotation], 1)).toEqual(['quotation[ax/y/z/qb]'])
    expect(lines('<hr>', [quotation], 1)).toEqual(['quotation[ab]'])
  })
})

describe('whatever is pasted', () => {
  const text = fc.stringMatching(/^[a-z “”[\]0-9&;]{0,8}$/)
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'small' },
      text,
      fc
        .tuple(
          fc.constantFrom(
            ...[
              'p',
              'div',
              'h1',
              'h3',
              'h6',
              'ul',
              'ol',
              'li',
              'blockquote',
              'i',
              'b',
              'sup',
              'pre',
            ],
            ...['table', 'tr', 'td', 'span', 'figure', 'figcaption', 'aside', 'section', 'svg'],
          ),
          fc.constantFrom('', ' id="a"', ' style="mso-element:footnote"', ' class="footnote"'),
          fc.array(tie('html'), { maxLength: 4 }),
        )
        .map(([tag, more, inner]) => `<${tag}${more}>${inner.join('')}</${tag}>`),
      fc
        .tuple(
          fc.constantFrom(
            'https://example.org/a',
            'javascript:alert(1)',
            '#a',
            'x',
            'mailto:a@b.c',
          ),
          tie('html'),
        )
        .map(([href, inner]) => `<a href="${href}">${inner}</a>`),
      fc.constantFrom(
        '<br>',
        '<hr>',
        '<img src="a.png" alt="b">',
        '<sup>[1]</sup>',
        '<script>x</script>',
      ),
    ),
  }))
  const texts: BodyNode[][] = [
    [p()],
    [words('abc'), words('def')],
    read('<h2>ab</h2><ul><li>cd<ul><li>ef</li></ul></li><li>gh</li></ul>').blocks,
    read('<p>a <a href="https://example.org">bc</a> d</p><blockquote><p>ef</p></blockquote>')
      .blocks,
    [p(), ...read('<hr>').blocks, p()],
  ]

  it('leaves a text that can be saved, without losing what was there', () => {
    fc.assert(
      fc.property(
        fc.array(html, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...texts),
        fc.nat(30),
        (pieces, before, at) => {
          const blocks = paste(before, at, read(pieces.join('')).blocks)
          expect(checkNodes(createBody(blocks))).toEqual([])
          expect(listMisplaced(blocks)).toEqual([])
          expect(isWithin(before.map(allWords).join(''), blocks.map(allWords).join(''))).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Whether all letters of one text are in the other, in their order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

function allWords(node: BodyNode): string {
  const content = node.fields?.content as { root: BodyNode } | undefined
  return content ? wordsOf(content.root) : wordsOf(node)
}

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/** Nodes at a place where the editor would not have put them. */
function listMisplaced(blocks: BodyNode[]): string[] {
  const wrong = blocks
    .filter(({ type }) => INLINE.has(type))
    .map(({ type }) => `${type} in the body`)
  for (const { node } of walkNodes(createBody(blocks))) {
    const { children = [], fields, type } = node
    const content = fields?.content as { root: BodyNode } | undefined
    const isMisplaced = (inner: BodyNode) => {
      if (type === 'paragraph' || type === 'heading' || type === 'link')
        return !INLINE.has(inner.type)
      if (type === 'list') return inner.type !== 'listitem'
      return type === 'listitem' && !INLINE.has(inner.type) && inner.type !== 'list'
    }
    wrong.push(...children.filter(isMisplaced).map((inner) => `${inner.type} in ${type}`))
    for (const inner of content?.root.children ?? []) {
      if (inner.type !== 'paragraph') wrong.push(`${inner.type} in a quotation`)
    }
  }
  return wrong
}
