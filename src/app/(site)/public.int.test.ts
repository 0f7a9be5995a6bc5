import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { callSite } from '../../../tests/doors/callSite'
import { approveArticle } from '../../../tests/factories/approveArticle'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makeContributor } from '../../../tests/factories/makeContributor'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makeReference } from '../../../tests/factories/makeReference'
import { makeReadyIssue } from '../../../tests/factories/printIssue'
import { publishNow } from '../../../tests/factories/publishNow'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import type { PrintedArticle } from '../../edition/manifest'
import type { OpenEdition, OpenEntry } from '../../site/outputs/open/openEdition'
import type { OpenIssues } from '../../site/outputs/open/openIssues'

let forme: TestPayload
let people: People
let issue: { id: number; slug: string }
let article: number

/** Readers are a quarter of a second behind at most. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))
const post = async (path: string, body: Record<string, unknown> = {}) => {
  const as = people.publisher.jwt
  const answer = await callREST(forme.payload, { method: 'POST', path, as, body })
  expect(answer.status).toBe(200)
  await settle()
}
const ask = async <T>(path: string, headers: Record<string, string> = {}) => {
  const answer = await callSite(`/api/public/${path}`, headers)
  return { ...answer, json: (answer.text === '' ? null : JSON.parse(answer.text)) as T }
}
const askIssue = async () => {
  const { json } = await ask<OpenIssues>('issues')
  const found = json.issues[0]
  if (!found) throw new Error('No issue is listed.')
  return found
}
const askEntry = async (id: number) => {
  const { current } = await askIssue()
  const { json } = await ask<OpenEdition>(`editions/${current}`)
  const entries = json.sections.flatMap(({ articles }) => articles)
  const found = entries.find((entry): entry is OpenEntry => 'id' in entry && entry.id === `${id}`)
  if (!found) throw new Error(`The edition has no article ${id}.`)
  return found
}

beforeAll(async () => {
  forme = await openTestPayload()
  const { payload } = forme
  people = await makePeople(payload)
  const ready = await makeReadyIssue(payload, people)
  const contributor = await makeContributor(payload)
  const work = await makeReference(payload, { title: 'On the Sale of Type' })
  const made = await makeArticle(payload, {
    by: people.writer,
    title: 'Zürich und “Ärger”',
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf(['Words with a note.'], [{ reference: work.id, locator: '4' }]),
  })
  article = made.id
  await approveArticle(payload, people, made.id)
  await payload.update({
    collection: 'issues',
    id: ready.issue.id,
    data: { contents: [{ heading: 'Essays', articles: [ready.article, made.id] }] },
  })
  await publishNow(payload, people, ready.issue.id)
  issue = { id: ready.issue.id, slug: String(ready.issue.slug) }
  await settle()
})
afterAll(() => forme.close())

describe('what other programs read', () => {
  it('lists the issues, with their editions by hash', async () => {
    const { headers, json, status } = await ask<OpenIssues>('issues')
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(headers.get('cache-control')).toContain('max-age=0')
    expect(json.issues[0]).toMatchObject({
      slug: issue.slug,
      url: `http://localhost:3000/issues/${issue.slug}`,
      editions: [{ hash: json.issues[0]?.current, ordinal: 1, kind: 'first' }],
      retractions: [],
      withdrawn: [],
    })
  })

  it('gives an edition under its hash, for good', async () => {
    const { current } = await askIssue()
    const { headers, json, status } = await ask<OpenEdition>(`editions/${current}`)
    expect([status, headers.get('etag')]).toEqual([200, `"${current}"`])
    expect(headers.get('cache-control')).toMatch(/max-age=31536000, immutable, s-maxage=1/)
    const [, entry] = json.sections[0]?.articles ?? []
    expect(entry).toMatchObject({ id: `${article}`, title: 'Zürich und “Ärger”' })
    expect(entry).not.toHaveProperty('body')
  })

  it('gives an article under the hash of what is sent, with its notes as printed and as data', async () => {
    const { hash } = await askEntry(article)
    const { bytes, headers, json, status } = await ask<PrintedArticle>(`articles/${hash}`)
    expect([status, headers.get('etag')]).toEqual([200, `"${hash}"`])
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    const [note] = json.notes
    expect(note?.printed.map(({ text }) => text).join('')).toContain('On the Sale of Type')
    expect(json.text.notes[0]?.citations).toEqual([
      { reference: expect.any(String), locator: { label: 'page', value: '4' } },
    ])
    expect(Object.values(json.text.references)[0]).toMatchObject({ title: 'On the Sale of Type' })
    const known = await ask(`articles/${hash}`, { 'if-none-match': `"${hash}"` })
    expect([known.status, known.text]).toEqual([304, ''])
  })

  it('lets pages of other origins ask with any header', async () => {
    const { OPTIONS } = await import('./api/public/issues/route')
    const { headers, status } = OPTIONS()
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe('*')
  })

  it.each(['editions/nothing', `articles/${'0'.repeat(64)}`])('knows no %s', async (path) => {
    const { headers, json, status } = await ask<{ errors: { reason: string }[] }>(path)
    expect([status, json.errors[0]?.reason]).toEqual([404, 'notFound'])
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('what was withdrawn', () => {
  it('is gone, with the reason, and comes back as it was', async () => {
    const { current } = await askIssue()
    const { hash } = await askEntry(article)
    await post(`/articles/${article}/withdraw`, { reason: 'By request of the author.' })
    const gone = await ask<{ errors: unknown[] }>(`articles/${hash}`)
    expect(gone.status).toBe(410)
    expect(gone.json.errors[0]).toMatchObject({
      reason: 'withdrawn',
      because: 'By request of the author.',
      title: 'Zürich und “Ärger”',
    })
    expect(gone.headers.get('cache-control')).not.toContain('immutable')
    const edition = await ask<OpenEdition>(`editions/${current}`)
    expect(edition.headers.get('etag')).not.toBe(`"${current}"`)
    expect(edition.text).not.toContain(hash)
    expect(edition.json.sections[0]?.articles[1]).toMatchObject({
      withdrawn: true,
      reason: 'By request of the author.',
    })
    expect((await askIssue()).withdrawn).toMatchObject([{ article: `${article}` }])
    await post(`/articles/${article}/reinstate`)
    expect((await ask(`articles/${hash}`)).status).toBe(200)
    expect((await ask(`editions/${current}`)).headers.get('etag')).toBe(`"${current}"`)
  })

  it('takes every edition and article of an issue with it', async () => {
    const { current } = await askIssue()
    const { hash } = await askEntry(article)
    await post(`/issues/${issue.id}/withdraw`, { reason: 'A legal order.' })
    for (const path of [`editions/${current}`, `articles/${hash}`]) {
      const { json, status } = await ask<{ errors: { because: string }[] }>(path)
      expect([status, json.errors[0]?.because]).toEqual([410, 'A legal order.'])
    }
    const { json } = await ask<OpenIssues>('issues')
    expect(json).toMatchObject({ issues: [], withdrawn: [{ reason: 'A legal order.' }] })
  })
})
