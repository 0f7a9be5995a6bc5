import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeContributor } from '../../tests/factories/makeContributor'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { makePicture } from '../../tests/factories/makePicture'
import { makeReference } from '../../tests/factories/makeReference'
import { publishNow } from '../../tests/factories/publishNow'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import type { Article, Contributor, Issue } from '../payload-types'
import { searchArticles, type SearchQuestion } from './searchArticles'

let forme: TestPayload
let people: People
let ann: Contributor
let cover: number

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  ann = await makeContributor(forme.payload, 'Renée Almgren')
  cover = (await makePicture(forme.payload)).id
})
afterAll(() => forme.close())

/** Makes an issue of these articles, each approved, and prints it. */
async function print(...articles: Partial<Article>[]): Promise<{ issue: Issue; ids: number[] }> {
  const ids: number[] = []
  for (const fields of articles) {
    const { id } = await makeArticle(forme.payload, {
      by: people.writer,
      authors: [{ contributor: ann.id, role: 'author' }],
      ...fields,
    })
    await approveArticle(forme.payload, people, id)
    ids.push(id)
  }
  const issue = await makeIssue(forme.payload, { articles: ids, cover })
  await publishNow(forme.payload, people, issue.id)
  return { issue, ids }
}

const find = (query: string, more: Partial<SearchQuestion> = {}) =>
  searchArticles(forme.payload, { query, ...more })
const slugs = async (query: string, more: Partial<SearchQuestion> = {}) =>
  (await find(query, more)).hits.map(({ article }) => article)

describe('searchArticles', () => {
  let second: Issue

  beforeAll(async () => {
    const milton = await makeReference(forme.payload)
    await print(
      {
        title: 'The composing stick',
        slug: 'stick',
        standfirst: 'Held in the left hand.',
        body: bodyOf(
          ['A compositor sets seven lines and then lifts them into the galley.'],
          [{ reference: milton.id, locator: '4' }],
        ),
      },
      {
        title: 'Galley proofs',
        slug: 'galley',
        kind: 'review',
        body: bodyOf(['What is pulled first is read first, in any café near the press.']),
      },
    )
    const german = await makeContributor(forme.payload, 'Konrad Beispiel')
    second = (
      await print({
        title: 'Über Bücher',
        slug: 'buecher',
        language: 'de',
        authors: [{ contributor: german.id, role: 'translator' }],
        body: bodyOf(['Die Setzer lesen die Häuser der Buchstaben.']),
      })
    ).issue
  })

  it('finds titles before texts, and word forms of the language', async () => {
    expect(await slugs('galley')).toEqual(['galley', 'stick'])
    expect(await slugs('compositors setting')).toEqual(['stick'])
    expect(await slugs('Haus')).toEqual(['buecher'])
  })

  it('finds authors, standfirsts and notes as printed', async () => {
    expect((await slugs('Almgren')).sort()).toEqual(['galley', 'stick'])
    expect(await slugs('"left hand"')).toEqual(['stick'])
    expect(await slugs('Areopagitica')).toEqual(['stick'])
  })

  it('does not care about accents', async () => {
    expect(await slugs('cafe')).toEqual(['galley'])
    expect(await slugs('renee')).toHaveLength(2)
    expect(await slugs('Bücher')).toEqual(['buecher'])
    expect(await slugs('bucher')).toEqual(['buecher'])
  })

  it('asks indexes and never reads all texts, in every language there is', async () => {
    const { drizzle } = forme.payload.db
    const scans = await drizzle.transaction(async (session) => {
      const found = await session.execute(sql`
        select count(*)::integer as matches from find_search_texts('galley OR Haus OR Almgren')`)
      const { rows } = await session.execute(sql`
        select seq_scan::integer as all_read, idx_scan::integer as asked
        from pg_stat_xact_user_tables where relname = 'search_texts'`)
      return { ...found.rows[0], ...rows[0] }
    })
    expect(scans).toMatchObject({ matches: 3, all_read: 0 })
    expect(scans.asked).toBeGreaterThan(0)
  })

  it('marks what was found, accents and all', async () => {
    const [hit] = (await find('cafe')).hits
    expect(hit?.extract.filter((run) => run.hit)).toEqual([{ text: 'café', hit: true }])
    expect(hit?.extract.map(({ text }) => text).join('')).toContain('read first, in any café near')
  })

  it('narrows by issue, kind and contributor', async () => {
    expect(await slugs('first OR Haus')).toHaveLength(2)
    expect(await slugs('first OR Haus', { issue: String(second.slug) })).toEqual(['buecher'])
    expect(await slugs('first OR Haus', { kind: 'review' })).toEqual(['galley'])
    expect(await slugs('first OR Haus', { contributor: 'konrad-beispiel' })).toEqual(['buecher'])
    expect(await slugs('galley', { issue: 'nowhere' })).toEqual([])
  })

  it.each([
    '',
    '   ',
    'the and of',
    '"',
    '-',
    '-'.repeat(100),
    '- '.repeat(100),
    '((((',
    "'; drop table search_texts; --",
    '%_\\',
    ':* & ! | <->',
    'a\u0000b\u0002c',
    '\ud800',
    'x'.repeat(100_000),
    'or '.repeat(10_000),
  ])('takes any question without harm (%#)', async (query) => {
    const { hits, total } = await find(query)
    expect(total).toBe(hits.length)
  })

  it('gives the last page where a later one is asked for, and the first for nonsense', async () => {
    for (const page of [2, 1_000_000, 0, -5]) {
      expect(await find('galley', { page })).toMatchObject({ total: 2, page: 1, pages: 1 })
    }
    expect(await find('nothing-at-all', { page: 3 })).toEqual({
      hits: [],
      total: 0,
      page: 1,
      pages: 0,
    })
  })

  it('finds what readers have now: not the draft, not the print before', async () => {
    const { issue, ids } = await print({
      title: 'On quoins',
      slug: 'quoins',
      body: bodyOf(['Wooden wedges hold the type.']),
    })
    const [id = 0] = ids
    await forme.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: bodyOf(['Expanding steel holds the type.']) },
      user: people.writer.user,
    })
    expect([await slugs('wedges'), await slugs('steel')]).toEqual([['quoins'], []])
    await approveArticle(forme.payload, people, id)
    await publishNow(forme.payload, people, issue.id, 'The material was wrong.')
    expect([await slugs('wedges'), await slugs('steel')]).toEqual([[], ['quoins']])
    const { docs } = await forme.payload.find({
      collection: 'editions',
      where: { and: [{ issue: { equals: issue.id } }, { ordinal: { equals: 1 } }] },
    })
    await callREST(forme.payload, {
      method: 'POST',
      path: `/issues/${issue.id}/roll-back`,
      as: people.publisher.jwt,
      body: { edition: docs[0]?.id, note: 'It was right.' },
    })
    expect([await slugs('wedges'), await slugs('steel')]).toEqual([['quoins'], []])
  })

  it('turns pages in a fixed order', async () => {
    await print(
      ...Array.from({ length: 12 }, (_, index) => ({
        title: `Ligature ${index + 1}`,
        slug: `ligature-${index + 1}`,
      })),
    )
    const pages = [await find('ligature'), await find('ligature', { page: 2 })]
    expect(pages.map(({ hits, ...rest }) => ({ ...rest, hits: hits.length }))).toEqual([
      { hits: 10, total: 12, page: 1, pages: 2 },
      { hits: 2, total: 12, page: 2, pages: 2 },
    ])
    const found = pages.flatMap(({ hits }) => hits.map(({ article }) => article))
    expect(found).toEqual(Array.from({ length: 12 }, (_, index) => `ligature-${index + 1}`))
  })
})
