import { describe, expect, it } from 'vitest'
import type { Inline, TextBlock } from '../../edition/articleText'
import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleDocument } from './buildArticleDocument'

function article(body: TextBlock[], notes: string[] = []): PrintedArticle {
  return {
    text: {
      kind: 'article',
      language: 'en',
      slug: 'sample',
      title: 'Sample',
      authors: [],
      topics: [],
      body,
      notes: notes.map((id) => ({ id, citations: [], prose: [{ text: id }] })),
      references: {},
      quotations: {},
    },
    id: '1',
    contentHash: '0'.repeat(64),
    words: 1,
    notes: notes.map((id, index) => ({
      id,
      number: index + 1,
      printed: [{ text: id }],
      resolved: [{ text: id }],
      citations: [],
    })),
  }
}

const text = (words: string): Inline => ({ type: 'text', text: words })
const marker = (note: string): Inline => ({ type: 'noteMarker', note })
const paragraph = (id: string, ...content: Inline[]): TextBlock => ({
  type: 'paragraph',
  id,
  content,
})
const heading = (level: 2 | 3 | 4, id: string): TextBlock => ({
  type: 'heading',
  id,
  level,
  content: [text(id)],
})

describe('buildArticleDocument', () => {
  it('closes up heading levels, so that none is skipped', () => {
    const body = [
      heading(4, 'a'),
      heading(4, 'b'),
      heading(2, 'c'),
      heading(3, 'd'),
      heading(4, 'e'),
    ]
    const { headings } = buildArticleDocument(article(body))
    expect(headings.map(({ level }) => level)).toEqual([2, 3, 2, 3, 4])
  })

  it('gives blocks with the same words different anchors', () => {
    const { blocks } = buildArticleDocument(
      article([paragraph('x', text('a')), paragraph('x', text('a'))]),
    )
    expect(blocks).toMatchObject([{ anchor: 'p-x' }, { anchor: 'p-x-2' }])
  })

  it('tells the second mark of a note from the first mark of another', () => {
    const body = [paragraph('x', marker('a'), marker('a'), marker('a-2'))]
    const { notes } = buildArticleDocument(article(body, ['a', 'a-2']))
    expect(notes.map(({ occurrences }) => occurrences)).toEqual([
      ['fnref-a', 'fnref-a-3'],
      ['fnref-a-2'],
    ])
  })

  it('divides a link at a marker within it, and keeps the words of one it may not print', () => {
    const link = (href: string): Inline => ({
      type: 'link',
      href,
      content: [text('one'), marker('a'), text('two')],
    })
    const body = [paragraph('x', link('https://example.org/'), link('javascript:alert(1)'))]
    const { blocks } = buildArticleDocument(article(body, ['a']))
    expect(blocks[0]).toMatchObject({
      content: [
        { type: 'link', href: 'https://example.org/', content: [{ text: 'one' }] },
        { type: 'noteMarker', anchor: 'fnref-a' },
        { type: 'link', href: 'https://example.org/', content: [{ text: 'two' }] },
        { type: 'text', text: 'one' },
        { type: 'noteMarker', anchor: 'fnref-a-2' },
        { type: 'text', text: 'two' },
      ],
    })
  })

  it('refuses a marker without its note and a note without its marker', () => {
    expect(() => buildArticleDocument(article([paragraph('x', marker('a'))]))).toThrow(
      '“sample” marks note a, which it lacks.',
    )
    expect(() => buildArticleDocument(article([paragraph('x', text('a'))], ['b']))).toThrow(
      'Note b of “sample” is nowhere marked.',
    )
    const strange = article([paragraph('x', marker('a'))], ['a'])
    strange.text.notes = []
    expect(() => buildArticleDocument(strange)).toThrow('prints note a, which it lacks.')
  })
})
