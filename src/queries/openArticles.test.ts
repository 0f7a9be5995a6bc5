import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ArticleHead, headOf } from '../edition/heads'
import { listPrinted } from '../edition/listPrinted'
import type { Manifest } from '../edition/manifest'
import { paragraph, printed, textOf } from '../edition/testText'
import { createWords } from './openArticles'
import type { StoredPrint } from './readableEdition'

const PER_PRINT = 5
const PRINTS = 4

/** Words that do not compress to nothing. */
const noise = (seed: number) =>
  Array.from({ length: 200 }, (_, at) => ((at * 7919 + seed * 104_729) % 65_521).toString(36)).join(
    ' ',
  )

const manifests = Array.from({ length: PRINTS }, (_, print): Manifest => ({
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: print, slug: String(print), label: 'Autumn 2025' },
  sections: [
    {
      heading: 'Essays',
      articles: Array.from({ length: PER_PRINT }, (_, at) => ({
        id: String(print * PER_PRINT + at),
        text: textOf(paragraph('p1', noise(print * PER_PRINT + at))),
        contentHash: `${print}-${at}`,
        notes: printed('Milton'),
        words: 200,
      })),
    },
  ],
}))
const prints = manifests.map((manifest, id): StoredPrint => ({
  id,
  ordinal: 1,
  kind: 'first',
  publishedAt: '2025-10-01T08:00:00.000Z',
  manifestHash: String(id),
  manifest: headOf(manifest),
}))
const articlesOf = (print: number) => manifests.slice(print, print + 1).flatMap(listPrinted)
const headsOf = (print: number) =>
  prints.slice(print, print + 1).flatMap(({ manifest }) => listPrinted(manifest))

let questions = 0
let isGone = false
beforeEach(() => {
  questions = 0
  isGone = false
})

/** A database that has these prints: what it is asked for stands among the parts of the question. */
const payload = {
  db: {
    drizzle: {
      execute: ({ queryChunks }: { queryChunks: unknown[] }) => {
        questions += 1
        if (isGone) return Promise.reject(new Error('no database'))
        const edition = queryChunks.find((part) => typeof part === 'number') ?? -1
        const ids = queryChunks.flatMap((part) =>
          Array.isArray((part as { value?: unknown }).value) &&
          queryChunks.indexOf(part) > queryChunks.indexOf(edition)
            ? (part as { value: string[] }).value
            : [],
        )
        const rows = articlesOf(edition).filter(({ id }) => ids.includes(id))
        return Promise.resolve({
          rows: rows
            .map((article) => ({ id: article.id, json: JSON.stringify(article) }))
            .reverse(),
        })
      },
    },
  },
} as unknown as Payload

describe('createWords', () => {
  it('gives articles whole, in the order in which they are asked for', async () => {
    const { open } = createWords(1e6)
    const heads = headsOf(1).toReversed()
    expect(await open(payload, 1, heads)).toEqual(articlesOf(1).toReversed())
    expect(questions).toBe(1)
  })

  it('asks for what it has not got, and for nothing else', async () => {
    const { open } = createWords(1e6)
    await open(payload, 1, headsOf(1).slice(0, 3))
    await open(payload, 1, headsOf(1).slice(0, 2))
    expect(questions).toBe(1)
    await open(payload, 1, headsOf(1))
    await open(payload, 1, headsOf(1))
    expect(questions).toBe(2)
  })

  it('never holds more than it may, and gives the same whatever it has let go', async () => {
    const size = 3000
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(PRINTS - 1), fc.subarray([0, 1, 2, 3, 4])), { maxLength: 12 }),
        fc.boolean(),
        async (asked, isAhead) => {
          const words = createWords(size)
          if (isAhead) await words.fetchAhead(payload, prints)
          for (const [print, places] of asked) {
            const opened = await words.open(
              payload,
              print,
              headsOf(print).filter((_, at) => places.includes(at)),
            )
            expect(opened).toEqual(places.map((at) => articlesOf(print)[at]))
            expect(words.held()).toBeLessThanOrEqual(size)
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('has what fits before it is asked for, the first prints first', async () => {
    const words = createWords(6000)
    await words.fetchAhead(payload, prints)
    expect(words.held()).toBeGreaterThan(3000)
    const fetched = questions
    await words.open(payload, 0, headsOf(0))
    expect(questions).toBe(fetched)
    await words.open(payload, 3, headsOf(3))
    expect(questions).toBe(fetched + 1)
  })

  it('goes on without a database with what it has, and says so where it has not', async () => {
    const { open } = createWords(1e6)
    await open(payload, 2, headsOf(2))
    isGone = true
    expect(await open(payload, 2, headsOf(2))).toHaveLength(PER_PRINT)
    await expect(open(payload, 3, headsOf(3))).rejects.toThrow('no database')
  })

  it('refuses an article that its edition has not got', async () => {
    const [head] = headsOf(0)
    const other = { ...(head as ArticleHead), id: '999', name: 'f'.repeat(64) }
    await expect(createWords(1e6).open(payload, 0, [other])).rejects.toThrow('no article 999')
  })
})
