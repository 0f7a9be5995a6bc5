import { describe, expect, it } from 'vitest'
import { findSuccessor } from './findSuccessor'
import type { Manifest, PrintedArticle } from './manifest'

function articleOf(slug: string, title: string, paragraphs: string[] = []): PrintedArticle {
  return {
    text: {
      kind: 'article',
      language: 'en',
      slug,
      title,
      authors: [],
      topics: [],
      body: [
        { type: 'rule' },
        { type: 'aside', body: paragraphs.map((id) => ({ type: 'paragraph', id, content: [] })) },
      ],
      notes: [],
      references: {},
      quotations: {},
    },
    contentHash: slug,
    notes: [],
    words: 0,
  }
}

const manifestOf = (...articles: PrintedArticle[]): Manifest => ({
  format: 1,
  magazine: { title: 'Sample', language: 'en' },
  issue: { number: 1, slug: '1', label: 'Spring' },
  sections: [{ heading: '', articles }],
})

describe('findSuccessor', () => {
  const old = articleOf('quoins', 'On quoins', ['a', 'b', 'c'])
  const other = articleOf('furniture', 'On furniture', ['a', 'b', 'c'])
  const earlier = manifestOf(old, other)
  const find = (...later: PrintedArticle[]) =>
    findSuccessor(old, earlier, manifestOf(...later))?.text.slug ?? null

  it.each([
    ['its slug', [articleOf('wedges', 'On quoins'), articleOf('quoins', 'Another')], 'quoins'],
    ['its title', [other, articleOf('wedges', 'On quoins')], 'wedges'],
    ['half its paragraphs', [other, articleOf('wedges', 'On wedges', ['a', 'b', 'x'])], 'wedges'],
    ['nothing of its own', [other, articleOf('wedges', 'On wedges', ['a', 'x'])], null],
    ['nothing at all', [other], null],
  ])('knows an article again by %s', (_what, later, slug) => {
    expect(find(...later)).toBe(slug)
  })

  it('does not take two articles without paragraphs for one', () => {
    const empty = articleOf('empty', 'Empty')
    expect(findSuccessor(empty, manifestOf(empty), manifestOf(articleOf('new', 'New')))).toBeNull()
  })
})
