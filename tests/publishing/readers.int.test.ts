import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { callSite } from '../doors/callSite'
import { makePeople, type People } from '../factories/makePeople'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { soon } from '../soon'
import { failStatement } from './failStatement'
import { makeVolume, rewriteVolume, type Volume } from './makeVolume'
import { openReader } from './openReader'
import { preparePrint } from './preparePrint'
import { quietly } from './quietly'

let forme: TestPayload
let people: People
let volume: Volume
let paths: { issue: string; articles: string[] }
const COUNT = 4

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  volume = await makeVolume(forme.payload, people, { count: COUNT, word: 'elder' })
  await publishNow(forme.payload, people, volume.issue.id)
  const issue = `/issues/${volume.issue.slug}`
  const slugs = await Promise.all(
    volume.articles.map(async (id) =>
      String((await forme.payload.findByID({ collection: 'articles', id, depth: 0 })).slug),
    ),
  )
  paths = { issue, articles: slugs.map((slug) => `${issue}/${slug}`) }
})
afterAll(() => forme.close())

/** How often the two words stand in a text; a word counts once for each article that says it. */
function countWords(text: string): { elder: number; younger: number } {
  const count = (word: string) =>
    new Set([...text.matchAll(new RegExp(`Part (\\d) ${word}`, 'g'))].map((match) => match[1])).size
  return { elder: count('elder'), younger: count('younger') }
}

/** What one reader sees in one place: every article in one of its two states, or a mix. */
type Sight = { place: string; elder: number; younger: number }

async function lookEverywhere(): Promise<Sight[]> {
  const sights: Sight[] = []
  for (const place of [paths.issue, '/', '/issues', '/feed.xml', '/feed.json']) {
    sights.push({ place, ...countWords((await callSite(place)).text) })
  }
  const book = unzipSync((await callSite(`${paths.issue}/issue.epub`)).bytes)
  const chapters = Object.entries(book).filter(([name]) => name.includes('/article-'))
  const decoder = new TextDecoder()
  const text = chapters.map(([, content]) => decoder.decode(content)).join('\n')
  sights.push({ place: 'book', ...countWords(text) })
  const search = await callSite('/search?q=part')
  sights.push({ place: 'search', ...countWords(search.text) })
  const list = await callREST(forme.payload, {
    path: `/articles?limit=0&select[title]=true&where[id][in]=${volume.articles.join()}`,
    as: people.editor.jwt,
  })
  sights.push({ place: 'REST', ...countWords(list.text) })
  return sights
}

/**
 * Search asks the database and then what is in print: of articles whose addresses change between the
 * two it may find none, but never some.
 */
const isWhole = ({ elder, place, younger }: Sight) =>
  (elder === COUNT && younger === 0) ||
  (elder === 0 && younger === COUNT) ||
  (place === 'search' && elder + younger === 0)

describe('readers who look all the time', () => {
  it('see the old issue or the new one, through faults and through the printing', async () => {
    await rewriteVolume(forme.payload, people, volume, 'younger')
    const print = await preparePrint(forme.payload, people, volume.issue.id)
    const sights: Sight[] = []
    let isOver = false
    const look = async () => {
      while (!isOver) sights.push(...(await lookEverywhere()))
    }
    sights.push(...(await lookEverywhere()))
    const readers = [look(), look()]
    await quietly(forme.payload, async () => {
      for (const place of [5, 20, 35, 50, 65]) {
        for (const fault of ['refused', 'lost'] as const) {
          await failStatement(forme.payload, { fault, place }, async () => {
            expect(await print()).not.toBe('done')
          })
        }
      }
    })
    expect(await print()).toBe('done')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    isOver = true
    await Promise.all(readers)
    expect(sights.filter((sight) => !isWhole(sight))).toEqual([])
    expect(sights.some(({ elder }) => elder === COUNT)).toBe(true)
    const last = await lookEverywhere()
    expect(last.filter(({ younger }) => younger !== COUNT)).toEqual([])
  })
})

describe('three processes on one database', () => {
  it('agree two seconds after an issue was printed, rolled back and withdrawn', async () => {
    const readers = await Promise.all([1, 2, 3].map(() => openReader()))
    const look = () =>
      Promise.all(
        readers.map(async (reader) => {
          const pages = await Promise.all([paths.issue, ...paths.articles].map(reader.ask))
          return pages.map(({ hash, status }) => `${status} ${hash}`)
        }),
      )
    try {
      const seen: string[] = []
      const agree = async () => {
        await soon()
        const [first, ...others] = await look()
        for (const other of others) expect(other).toEqual(first)
        expect(seen).not.toContain(String(first))
        seen.push(String(first))
      }
      await agree()
      await rewriteVolume(forme.payload, people, volume, 'youngest')
      const print = await preparePrint(forme.payload, people, volume.issue.id)
      expect(await print()).toBe('done')
      await agree()
      const { docs } = await forme.payload.find({
        collection: 'editions',
        depth: 0,
        limit: 1,
        sort: 'ordinal',
        where: { issue: { equals: volume.issue.id } },
      })
      const act = (path: string, body: Record<string, unknown>) =>
        callREST(forme.payload, { method: 'POST', path, as: people.publisher.jwt, body })
      const issue = `/issues/${volume.issue.id}`
      expect(
        (await act(`${issue}/roll-back`, { edition: docs[0]?.id, note: 'Back.' })).status,
      ).toBe(200)
      await agree()
      expect((await act(`${issue}/withdraw`, { reason: 'Gone.' })).status).toBe(200)
      await agree()
    } finally {
      for (const reader of readers) reader.close()
    }
  })
})
