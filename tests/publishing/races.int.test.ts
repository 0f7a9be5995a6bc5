import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../src/edition/contentHash'
import { listPrinted } from '../../src/edition/listPrinted'
import type { Manifest } from '../../src/edition/manifest'
import type { Edition } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { callSite } from '../doors/callSite'
import { queryRows } from '../doors/queryRows'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makePeople, makePerson, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { TRIALS } from '../trials'
import { makeVolume, rewriteVolume, type Volume } from './makeVolume'
import { preparePrint } from './preparePrint'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

async function listEditions(issue: number): Promise<Edition[]> {
  const { docs } = await forme.payload.find({
    collection: 'editions',
    depth: 0,
    pagination: false,
    sort: 'ordinal',
    where: { issue: { equals: issue } },
  })
  return docs
}

/** Every text that was ever printed has both sign-offs, of exactly that text. */
async function expectApproved(editions: Edition[]): Promise<void> {
  const signed = await queryRows(
    forme.databaseURL,
    `SELECT content_hash AS hash FROM sign_offs GROUP BY content_hash HAVING count(DISTINCT kind) = 2`,
  )
  const approved = new Set(signed.map(({ hash }) => String(hash)))
  for (const { manifest } of editions) {
    for (const article of listPrinted(manifest as unknown as Manifest)) {
      expect(contentHash(article.text)).toBe(article.contentHash)
      expect(approved).toContain(article.contentHash)
    }
  }
}

const save = (id: number, words: string) =>
  callREST(forme.payload, {
    method: 'PATCH',
    path: `/articles/${id}?draft=true`,
    as: people.writer.jwt,
    body: { standfirst: words },
  })

describe('two publishers at once', () => {
  it('make one edition, whoever is first', async () => {
    const other = await makePerson(forme.payload, { name: 'Second', roles: ['publisher'] })
    for (let trial = 0; trial < 5; trial += 1) {
      const { issue } = await makeVolume(forme.payload, people, { count: 2, word: `two${trial}` })
      const print = await preparePrint(forme.payload, people, issue.id)
      expect(await Promise.all([print(), print(other), print(), print(other)])).toEqual(
        Array(4).fill('done'),
      )
      expect(await listEditions(issue.id)).toHaveLength(1)
    }
  })
})

describe('time and again', () => {
  let volume: Volume
  let reference: number
  beforeAll(async () => {
    reference = (await makeReference(forme.payload)).id
    volume = await makeVolume(forme.payload, people, { count: 1, word: 'race' })
    const [id = 0] = volume.articles
    await forme.payload.update({
      collection: 'articles',
      id,
      data: { body: bodyOf(['A text that cites.'], [{ reference, locator: '1' }]) },
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, id)
    await publishNow(forme.payload, people, volume.issue.id)
  })

  it.each<[string, (id: number, trial: number) => Promise<number>]>([
    ['an edit', async (id, trial) => (await save(id, `Slipped in, trial ${trial}.`)).status],
    [
      'a correction of a work it cites, by which its approval lapses',
      async (_id, trial) =>
        (
          await callREST(forme.payload, {
            method: 'PATCH',
            path: `/references/${reference}`,
            as: people.editor.jwt,
            body: { year: String(1700 + trial) },
          })
        ).status,
    ],
  ])('printing against %s: what is printed was approved', async (_what, change) => {
    const [id = 0] = volume.articles
    for (let trial = 0; trial < TRIALS; trial += 1) {
      expect((await save(id, `Trial ${trial} of ${_what.slice(0, 9)}`)).status).toBe(200)
      await approveArticle(forme.payload, people, id)
      const print = await preparePrint(forme.payload, people, volume.issue.id)
      const before = (await listEditions(volume.issue.id)).length
      const acts = [() => print(), async () => String(await change(id, trial))]
      const order = trial % 2 === 0 ? [0, 1] : [1, 0]
      const outcomes: string[] = ['', '']
      await Promise.all(
        order.map(async (place) => {
          outcomes[place] = (await acts[place]?.()) ?? ''
        }),
      )
      const editions = await listEditions(volume.issue.id)
      expect(outcomes[1]).toBe('200')
      expect(editions.length - before).toBe(outcomes[0] === 'done' ? 1 : 0)
      if (outcomes[0] !== 'done') {
        expect(outcomes[0]).toMatch(/no longer the one you previewed|not ready/)
      }
      await expectApproved(editions.slice(-1))
      const [newest] = await queryRows(
        forme.databaseURL,
        `SELECT version_stage AS stage FROM _articles_v WHERE parent_id = ${id} AND latest`,
      )
      expect(newest?.stage).not.toBe('approved')
    }
  })
})

describe('a return to an earlier edition', () => {
  it('gives readers what they had, byte for byte', async () => {
    const volume = await makeVolume(forme.payload, people, { count: 2, word: 'elder' })
    const { id, slug } = volume.issue
    const first = await publishNow(forme.payload, people, id)
    const slugs = await Promise.all(
      volume.articles.map(
        async (article) =>
          (await forme.payload.findByID({ collection: 'articles', id: article, depth: 0 })).slug,
      ),
    )
    const look = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      const seen: string[] = []
      for (const article of slugs) {
        const path = `/issues/${slug}/${article}`
        const page = (await callSite(path)).text
        const from = page.indexOf('<div class="text">')
        const to = page.indexOf('</div>', from)
        expect(from).toBeGreaterThan(0)
        seen.push(page.slice(from, to))
        for (const file of ['article.txt', 'article.md', 'references.bib', 'cite.csl.json']) {
          const { bytes, status } = await callSite(`${path}/${file}`)
          expect([file, status]).toEqual([file, 200])
          if (file !== 'cite.csl.json') seen.push(bytes.toString('base64'))
        }
      }
      return seen
    }
    const before = await look()
    await rewriteVolume(forme.payload, people, volume, 'younger')
    // The addresses follow the titles, and so do readers of the old ones.
    await publishNow(forme.payload, people, id, 'Another word.')
    const answer = await callREST(forme.payload, {
      method: 'POST',
      path: `/issues/${id}/roll-back`,
      as: people.publisher.jwt,
      body: { edition: first.edition.id, note: 'As before.' },
    })
    expect(answer.status).toBe(200)
    expect(await look()).toEqual(before)
    const [one, , three] = await listEditions(id)
    expect(three?.manifestHash).toBe(one?.manifestHash)
    expect(three?.manifest).toEqual(one?.manifest)
  })
})
