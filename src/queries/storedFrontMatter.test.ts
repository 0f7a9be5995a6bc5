import { describe, expect, it } from 'vitest'
import { FACTS, type Fact } from '../edition/frontMatter'
import { hashOwnWords } from './review/findWordChange'
import { keepFrontMatter, readFrontMatter, type StoredArticle } from './storedFrontMatter'

/** A value for every fact: one that is added has to be given here, and is then asked after below. */
const STORED: { [F in Fact]-?: NonNullable<StoredArticle[F]> } = {
  kind: 'review',
  language: 'de',
  slug: 'on-quoins',
  kicker: 'Theory',
  title: 'On Quoins',
  subtitle: 'And what they hold',
  standfirst: 'What holds a page.',
  authors: [{ id: 'row-1', contributor: 7, role: 'translator' }],
  editorsNote: 'First given as a talk.',
  hero: 9,
  topics: ['printing'],
}

const records = {
  person: (id: string) =>
    id === '7'
      ? { id: 7, name: 'A. Hand', slug: 'a-hand', createdAt: '', updatedAt: '' }
      : undefined,
  picture: (id: string) =>
    id === '9' ? { src: '/p.png', width: 2, height: 1, sizes: [], alt: 'A quoin' } : undefined,
}

describe('readFrontMatter', () => {
  it('reads every fact that is stored', () => {
    expect(readFrontMatter(STORED, records)).toEqual({
      kind: 'review',
      language: 'de',
      slug: 'on-quoins',
      kicker: 'Theory',
      title: 'On Quoins',
      subtitle: 'And what they hold',
      standfirst: 'What holds a page.',
      authors: [{ slug: 'a-hand', name: 'A. Hand', role: 'translator' }],
      editorsNote: 'First given as a talk.',
      hero: { src: '/p.png', width: 2, height: 1, sizes: [], alt: 'A quoin' },
      topics: ['printing'],
    })
  })

  it.each(FACTS)('reads another text where %s was stored otherwise', (fact) => {
    const { [fact]: _, ...others } = STORED
    expect(readFrontMatter(others, records)).not.toEqual(readFrontMatter(STORED, records))
  })

  it('leaves out words that are empty', () => {
    expect(readFrontMatter({ kicker: '', standfirst: null }, records)).toEqual({
      kind: 'article',
      language: 'en-GB',
      slug: '',
      title: '',
      authors: [],
      topics: [],
    })
  })
})

describe('keepFrontMatter', () => {
  it.each(FACTS)('keeps %s, so that a text that is put back reads as it did', (fact) => {
    const kept = keepFrontMatter(STORED)
    expect(kept).toHaveProperty(fact)
    expect(readFrontMatter(kept, records)).toEqual(readFrontMatter(STORED, records))
  })

  it('says what an article lacks, so that nothing of a newer text is left over', () => {
    expect(keepFrontMatter({ kind: 'article', language: 'en-GB', title: 'On Quoins' })).toEqual({
      kind: 'article',
      language: 'en-GB',
      title: 'On Quoins',
      slug: null,
      kicker: null,
      subtitle: null,
      standfirst: null,
      editorsNote: null,
      hero: null,
      topics: [],
      authors: [],
    })
  })

  it('drops the ids of rows, which belong to the version they stood in', () => {
    expect(keepFrontMatter(STORED).authors).toEqual([{ contributor: 7, role: 'translator' }])
  })
})

describe('hashOwnWords', () => {
  it.each(FACTS)('is another where %s is', (fact) => {
    const { [fact]: _, ...others } = STORED
    expect(hashOwnWords(others)).not.toBe(hashOwnWords(STORED))
  })
})
