import { describe, expect, it } from 'vitest'
import { contentHash } from './contentHash'
import { hashManifest } from './hashManifest'
import type { Manifest } from './manifest'
import { fullText, printed } from './testText'

const manifest: Manifest = {
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025' },
  sections: [
    {
      heading: 'Theory',
      articles: [
        {
          id: '1',
          text: fullText(),
          contentHash: contentHash(fullText()),
          notes: printed('a', 'b'),
          words: 21,
        },
      ],
    },
  ],
}

describe('hashManifest', () => {
  it('is the same for the same manifest, however it is stored', () => {
    const { sections, ...rest } = manifest
    expect(hashManifest({ sections, ...rest })).toBe(hashManifest(manifest))
    expect(hashManifest(JSON.parse(JSON.stringify(manifest)) as Manifest)).toBe(
      hashManifest(manifest),
    )
  })

  it.each<[string, Manifest]>([
    ['the magazine', { ...manifest, magazine: { ...manifest.magazine, tagline: 'New' } }],
    ['the label', { ...manifest, issue: { ...manifest.issue, label: 'Winter' } }],
    ['a section', { ...manifest, sections: [] }],
    [
      'a note as printed',
      JSON.parse(JSON.stringify(manifest).replace('"text":"a"', '"text":"ibid."')) as Manifest,
    ],
    [
      'an anchor',
      JSON.parse(JSON.stringify(manifest).replace('"id":"p1"', '"id":"p9"')) as Manifest,
    ],
  ])('is another with %s', (_name, other) => {
    expect(hashManifest(other)).not.toBe(hashManifest(manifest))
  })
})
