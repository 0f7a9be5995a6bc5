import { describe, expect, it } from 'vitest'
import { hashManifest } from '../edition/hashManifest'
import type { Manifest } from '../edition/manifest'
import { paragraph, printed, textOf } from '../edition/testText'
import { packManifest } from './packManifest'

const work = () => ({ id: '7', type: 'book', title: 'Areopagitica' })

const manifestOf = (articles: number, length = 1): Manifest => ({
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025' },
  sections: [
    { heading: 'Empty', articles: [] },
    {
      heading: 'Essays',
      articles: Array.from({ length: articles }, (_, at) => ({
        id: String(at),
        text: {
          ...textOf(paragraph('p1', `Number ${at}. `.repeat(length))),
          references: { 7: work() },
        },
        contentHash: 'hash',
        notes: printed('Milton'),
        words: 2,
      })),
    },
  ],
})

const same = <T>(value: T): T => value

describe('packManifest', () => {
  it('is the same edition to whoever reads it', () => {
    const manifest = manifestOf(3)
    const packed = packManifest(manifest, same)
    expect(packed).toEqual(manifest)
    expect(hashManifest(packed)).toBe(hashManifest(manifest))
    expect(structuredClone(packed)).toEqual(manifest)
  })

  it('keeps the list of works where an edition prints one', () => {
    const manifest = manifestOf(2)
    const [, essays] = manifest.sections
    Object.assign(essays?.articles[1] ?? {}, {
      works: [{ id: '7', printed: [{ text: 'Milton' }] }],
    })
    const packed = packManifest(manifest, same)
    expect(packed).toEqual(manifest)
    expect(hashManifest(packed)).toBe(hashManifest(manifest))
    expect(structuredClone(packed)).toEqual(manifest)
  })

  it('gives the words of each article, however many were read between', () => {
    const manifest = manifestOf(40, 50_000)
    const packed = packManifest(manifest, same)
    for (const round of [1, 2]) {
      for (const [at, article] of (packed.sections[1]?.articles ?? []).entries()) {
        const [block] = article.text.body
        expect([round, JSON.stringify(block).slice(0, 200)]).toEqual([
          round,
          JSON.stringify(manifest.sections[1]?.articles[at]?.text.body[0]).slice(0, 200),
        ])
      }
    }
  })

  it('reads what it has just read without unpacking it again', () => {
    const [article] = packManifest(manifestOf(1), same).sections[1]?.articles ?? []
    expect(article?.text.body).toBe(article?.text.body)
  })

  it('asks for one object where articles have the same', () => {
    const known = new Map<string, unknown>()
    const share = <T>(value: T): T => {
      const key = JSON.stringify(value)
      if (!known.has(key)) known.set(key, value)
      return known.get(key) as T
    }
    const [one, two] = packManifest(manifestOf(2), share).sections[1]?.articles ?? []
    expect(one?.text.references['7']).toBeDefined()
    expect(one?.text.references['7']).toBe(two?.text.references['7'])
  })
})
