import { describe, expect, it } from 'vitest'
import { formatNotes } from '../citations/format/formatNotes'
import { checkEdition } from './checkEdition'
import { contentHash } from './contentHash'
import { hashManifest } from './hashManifest'
import type { Manifest, PrintedArticle } from './manifest'
import { fullText } from './testText'

const text = fullText()
const article: PrintedArticle = {
  id: '7',
  text,
  contentHash: contentHash(text),
  notes: formatNotes(text),
  words: 21,
}

const manifestOf = (change: Partial<PrintedArticle> = {}): Manifest => ({
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025' },
  sections: [{ heading: 'Theory', articles: [{ ...article, ...change }] }],
})

const [first, second] = article.notes

describe('checkEdition', () => {
  it.each<[string, Manifest, RegExp[]]>([
    ['nothing', manifestOf(), []],
    [
      'another word',
      manifestOf({ text: { ...text, title: 'On Mills' } }),
      [/^Article 7 \(“On Mills”\) has the content hash [0-9a-f]{64}, and/],
    ],
    ['another approved hash', manifestOf({ contentHash: '0' }), [/and 0 was approved\.$/]],
    [
      'a work it does not cite',
      manifestOf({ works: [{ id: 'x', printed: [] }] }),
      [/does not cite/],
    ],
    ['a note that is gone', manifestOf({ notes: first ? [first] : [] }), [/printed notes/]],
    [
      'notes in another order',
      manifestOf({ notes: first && second ? [second, first] : [] }),
      [/printed notes/],
    ],
    [
      'a note that cites something else',
      manifestOf({ notes: first && second ? [first, { ...second, citations: [] }] : [] }),
      [/printed notes/],
    ],
  ])('finds %s', (_what, manifest, expected) => {
    const sound = checkEdition({ manifest, manifestHash: hashManifest(manifest) })
    expect(sound).toHaveLength(expected.length)
    for (const [place, pattern] of expected.entries()) expect(sound[place]).toMatch(pattern)
    const named = checkEdition({ manifest, manifestHash: 'f'.repeat(64) })
    expect(named[0]).toBe(
      `The manifest has the hash ${hashManifest(manifest)}, and ${'f'.repeat(64)} was printed.`,
    )
  })

  it.each([[null], [[]], ['text'], [{ sections: [{}] }], [{ sections: [{ articles: [{}] }] }]])(
    'reads no manifest from %j, and says so',
    (manifest) => {
      expect(checkEdition({ manifest, manifestHash: '' })).toEqual([
        expect.stringMatching(/^The manifest cannot be read: /),
      ])
    },
  )
})
