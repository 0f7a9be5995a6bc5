import { describe, expect, it } from 'vitest'
import type { PrintedArticle } from '../../edition/manifest'
import { articleToSearchText } from './articleToSearchText'

function articleOf(text: Partial<PrintedArticle['text']>): PrintedArticle {
  return {
    text: {
      kind: 'review',
      language: 'en-GB',
      slug: 'on-margins',
      title: 'On margins',
      authors: [],
      topics: [],
      body: [],
      notes: [],
      references: {},
      quotations: {},
      ...text,
    },
    id: '1',
    contentHash: 'f'.repeat(64),
    notes: [],
    words: 0,
  }
}

describe('articleToSearchText', () => {
  it('holds every word a reader can see, and no marker', () => {
    const found = articleToSearchText({
      ...articleOf({
        kicker: 'Reviews',
        standfirst: 'A book about white paper.',
        editorsNote: 'Shortened.',
        authors: [{ slug: 'ann-example', name: 'Ann Example', role: 'author' }],
        body: [
          {
            type: 'paragraph',
            id: 'p1',
            content: [
              { type: 'text', text: 'Paper' },
              { type: 'noteMarker', note: 'n1' },
              { type: 'link', href: '/x', content: [{ type: 'text', text: ' is dear' }] },
            ],
          },
          {
            type: 'quotation',
            id: 'q1',
            paragraphs: [[{ type: 'text', text: 'Books are not absolutely dead things.' }]],
          },
          {
            type: 'aside',
            heading: 'Sizes',
            body: [
              {
                type: 'figure',
                figure: { src: '/a.png', width: 1, height: 1, sizes: [], alt: 'A ream' },
              },
              { type: 'post', post: { author: 'Binder', platform: 'Mastodon', text: 'Fold it.' } },
              { type: 'rule' },
            ],
          },
        ],
      }),
      notes: [
        {
          id: 'n1',
          number: 1,
          printed: [{ text: 'Philip Gaskell, ' }, { text: 'A New Introduction', italic: true }],
        } as PrintedArticle['notes'][number],
      ],
    })
    expect(found).toEqual({
      slug: 'on-margins',
      kind: 'review',
      contributors: ['ann-example'],
      title: 'Reviews\nOn margins',
      authors: 'Ann Example',
      standfirst: 'A book about white paper.',
      body: 'Shortened.\nPaper is dear\nBooks are not absolutely dead things.\nSizes\nA ream\nBinder\nFold it.',
      notes: 'Philip Gaskell, A New Introduction',
      configuration: 'forme_english',
    })
  })

  it.each([
    ['de-AT', 'forme_german'],
    ['NB', 'forme_norwegian'],
    ['ja', 'forme_simple'],
  ])('reads %s with %s', (language, configuration) => {
    expect(articleToSearchText(articleOf({ language })).configuration).toBe(configuration)
  })

  it('takes out control characters and stops at a length PostgreSQL can hold', () => {
    const words = `a\u0002b\u0000${'c'.repeat(400_000)}`
    const { body } = articleToSearchText(
      articleOf({
        body: [{ type: 'paragraph', id: 'p', content: [{ type: 'text', text: words }] }],
      }),
    )
    expect(body.slice(0, 6)).toBe('a b cc')
    expect(body).toHaveLength(300_000)
  })
})
