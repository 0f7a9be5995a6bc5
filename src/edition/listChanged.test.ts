import { describe, expect, it } from 'vitest'
import { contentHash } from './contentHash'
import { findPrinted } from './findPrinted'
import { listChanged } from './listChanged'
import type { Manifest, PrintedArticle } from './manifest'
import { paragraph, printed, textOf } from './testText'

function article(id: string, said: string, block = 'p1', ...notes: string[]): PrintedArticle {
  const text = textOf(paragraph(block, said))
  return { id, text, contentHash: contentHash(text), notes: printed(...notes), words: 2 }
}

const manifestOf = (...articles: PrintedArticle[]): Manifest => ({
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025' },
  sections: [
    { heading: 'Empty', articles: [] },
    { heading: 'Essays', articles },
  ],
})

const LIST = [{ id: 'capital', printed: [{ text: 'Marx, Capital' }] }]

describe('listChanged', () => {
  const earlier = manifestOf(article('1', 'Ten hours.'), article('2', 'Eight hours.', 'p1', 'Marx'))

  it.each<[string, PrintedArticle[], string[]]>([
    ['nothing', [article('1', 'Ten hours.'), article('2', 'Eight hours.', 'p1', 'Marx')], []],
    ['other words', [article('1', 'Nine hours.')], ['1']],
    ['a note printed otherwise', [article('2', 'Eight hours.', 'p1', 'K. Marx')], ['2']],
    ['a list of works', [{ ...article('1', 'Ten hours.'), works: LIST }], ['1']],
    ['another anchor', [article('1', 'Ten hours.', 'p9')], []],
    ['an article that is new', [article('3', 'Six hours.')], []],
    ['another order', [article('2', 'Eight hours.', 'p1', 'Marx'), article('1', 'Ten hours.')], []],
  ])('%s', (_what, later, ids) => {
    expect(listChanged(earlier, manifestOf(...later)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('findPrinted', () => {
  it('finds an article by its id, whatever section it stands in', () => {
    const one = article('1', 'Ten hours.')
    expect(findPrinted(manifestOf(one), '1')).toBe(one)
    expect(findPrinted(manifestOf(one), '2')).toBeNull()
  })
})
