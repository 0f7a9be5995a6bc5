import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST, type RESTAnswer } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { bodyOf } from '../factories/bodyOf'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { makeReadyIssue, printIssue } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/**
 * Every door through which Payload lets a text go live, or be taken away from readers, is closed to
 * everybody; only the printing of an issue opens it. Two articles: one that readers have, one that
 * is approved and waits. Neither their live rows nor what is stored as current may change.
 */
let forme: TestPayload
let people: People
let live: { article: number; version: number }
let waiting: { article: number; version: number }
let before: unknown

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  live = await withVersion((await printIssue(forme.payload, people)).article)
  waiting = await withVersion((await makeReadyIssue(forme.payload, people)).article)
  before = await liveRows()
})
afterAll(() => forme.close())

async function withVersion(article: number) {
  const { docs } = await forme.payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: 1,
    sort: '-createdAt',
    where: { parent: { equals: article } },
  })
  return { article, version: Number(docs[0]?.id) }
}

const liveRows = () =>
  queryRows(
    forme.databaseURL,
    `SELECT a.id, a.title, a.slug, a._status, a.stage, a.content_hash, a.updated_at,
            (SELECT count(*)::int FROM _articles_v v
             WHERE v.parent_id = a.id AND v.version__status = 'published') AS published
     FROM articles a ORDER BY a.id`,
  )

const TEXT = { title: 'Put before readers', body: bodyOf(['By nobody’s leave.']) }
const PUBLISHED = { ...TEXT, _status: 'published' }

type Target = { article: number; version: number }
type Knock = { method: 'PATCH' | 'POST'; path: string; body?: Record<string, unknown> }

/** Doors over HTTP, by name. */
const REST_DOORS: Record<string, (target: Target) => Knock> = {
  'update without draft': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}`,
    body: TEXT,
  }),
  'update with draft=false': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=false`,
    body: TEXT,
  }),
  'update to published': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}`,
    body: PUBLISHED,
  }),
  'draft update that says published': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=true`,
    body: PUBLISHED,
  }),
  'autosave that says published': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=true&autosave=true`,
    body: PUBLISHED,
  }),
  unpublish: ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}`,
    body: { _status: 'draft' },
  }),
  'unpublish all locales': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=true&unpublishAllLocales=true`,
    body: { _status: 'draft' },
  }),
  'publish all locales': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=true&publishAllLocales=true`,
    body: TEXT,
  }),
  'publish one locale': ({ article }) => ({
    method: 'PATCH',
    path: `/articles/${article}?draft=true&publishSpecificLocale=en`,
    body: TEXT,
  }),
  'create published': () => ({ method: 'POST', path: '/articles', body: PUBLISHED }),
  'create without draft': () => ({ method: 'POST', path: '/articles', body: TEXT }),
  'create a draft that says published': () => ({
    method: 'POST',
    path: '/articles?draft=true',
    body: PUBLISHED,
  }),
  'create with all locales published': () => ({
    method: 'POST',
    path: '/articles?draft=true&publishAllLocales=true',
    body: TEXT,
  }),
  'duplicate as published': ({ article }) => ({
    method: 'POST',
    path: `/articles/${article}/duplicate?draft=false`,
    body: { _status: 'published' },
  }),
  'duplicate as a draft that says published': ({ article }) => ({
    method: 'POST',
    path: `/articles/${article}/duplicate?draft=true`,
    body: { _status: 'published' },
  }),
  'restore a version': ({ version }) => ({ method: 'POST', path: `/articles/versions/${version}` }),
  'restore a version with draft=false': ({ version }) => ({
    method: 'POST',
    path: `/articles/versions/${version}?draft=false`,
  }),
  'bulk publish': ({ article }) => ({
    method: 'PATCH',
    path: `/articles?where[id][equals]=${article}`,
    body: { _status: 'published' },
  }),
  'bulk draft that says published': ({ article }) => ({
    method: 'PATCH',
    path: `/articles?draft=true&where[id][equals]=${article}`,
    body: PUBLISHED,
  }),
  'schedule publishing': ({ article }) => ({
    method: 'POST',
    path: '/payload-jobs',
    body: {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: article } },
      waitUntil: '2027-01-01T00:00:00.000Z',
    },
  }),
  'run what is scheduled': () => ({ method: 'POST', path: '/payload-jobs/run' }),
}

/** What Payload answers where a collection has no such endpoint. */
const NO_SUCH_DOOR = 501

/** Where the door is not there at all, or is closed by Payload before it asks us. */
const OTHER_REASONS: Record<string, string | undefined> = {
  'bulk publish': 'forbidden',
  'bulk draft that says published': 'forbidden',
  'schedule publishing': 'none',
  'run what is scheduled': 'none',
}

const everybody = (): [string, Person | undefined][] => [
  ...Object.entries(people),
  ['nobody', undefined],
]

describe.each(Object.entries(REST_DOORS))('over HTTP: %s', (name, door) => {
  it('is closed to everybody, and nothing goes live', async () => {
    const opened: [string, RESTAnswer][] = []
    for (const [who, person] of everybody()) {
      for (const target of [live, waiting]) {
        for (const as of person ? [person.jwt, person.apiKey] : [undefined]) {
          const answer = await callREST(forme.payload, { ...door(target), as })
          if (![400, 403, 404, NO_SUCH_DOOR].includes(answer.status)) opened.push([who, answer])
        }
      }
    }
    expect(opened).toEqual([])
    expect(await liveRows()).toEqual(before)
  })

  it('says to those who may write texts why', async () => {
    const { body } = await callREST(forme.payload, { ...door(live), as: people.editor.jwt })
    expect(body.errors?.[0]?.reason ?? 'none').toBe(OTHER_REASONS[name] ?? 'liveWrite')
  })
})

type Call = { overrideAccess: boolean; user?: Person['user'] }

/** The same doors as a script of ours would knock at them. */
const LOCAL_DOORS: Record<string, (target: Target, call: Call) => Promise<unknown>> = {
  update: ({ article: id }, call) =>
    forme.payload.update({ collection: 'articles', id, data: TEXT, ...call }),
  'update to published': ({ article: id }, call) =>
    forme.payload.update({
      collection: 'articles',
      id,
      data: { ...TEXT, _status: 'published' },
      ...call,
    }),
  'draft update that says published': ({ article: id }, call) =>
    forme.payload.update({
      collection: 'articles',
      id,
      data: { ...TEXT, _status: 'published' },
      draft: true,
      ...call,
    }),
  'publish all locales': ({ article: id }, call) =>
    forme.payload.update({
      collection: 'articles',
      id,
      data: TEXT,
      draft: true,
      publishAllLocales: true,
      ...call,
    }),
  unpublish: ({ article: id }, call) =>
    forme.payload.update({ collection: 'articles', id, data: { _status: 'draft' }, ...call }),
  'bulk publish': ({ article }, call) =>
    forme.payload.update({
      collection: 'articles',
      where: { id: { equals: article } },
      data: { _status: 'published' },
      ...call,
    }),
  create: (_, call) =>
    forme.payload.create({
      collection: 'articles',
      data: { ...TEXT, kind: 'article', language: 'en-GB', stage: 'approved' },
      ...call,
    }),
  'create published': (_, call) =>
    forme.payload.create({
      collection: 'articles',
      data: {
        ...TEXT,
        kind: 'article',
        language: 'en-GB',
        stage: 'approved',
        _status: 'published',
      },
      draft: true,
      ...call,
    }),
  duplicate: ({ article: id }, call) =>
    forme.payload.duplicate({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      draft: false,
      ...call,
    }),
  'restore a version': ({ version: id }, call) =>
    forme.payload.restoreVersion({ collection: 'articles', id: String(id), ...call }),
}

describe.each(Object.entries(LOCAL_DOORS))('by script: %s', (_, door) => {
  it('is closed to everybody, with access on and off, and nothing goes live', async () => {
    const opened: string[] = []
    for (const [name, person] of everybody()) {
      for (const overrideAccess of [false, true]) {
        for (const target of [live, waiting]) {
          const call = { overrideAccess, ...(person ? { user: person.user } : {}) }
          const refused = await door(target, call).then(
            () => undefined,
            (error: unknown) => error,
          )
          if (!isRefusal(refused)) opened.push(`${name}, overrideAccess ${overrideAccess}`)
        }
      }
    }
    expect(opened).toEqual([])
    expect(await liveRows()).toEqual(before)
  })
})

function isRefusal(error: unknown): boolean {
  const status = (error as { status?: number } | undefined)?.status
  return status === 403 || status === 404
}

describe('what Payload would offer besides', () => {
  it('is not there: no scheduled publishing, no doors to the queue, no GraphQL', () => {
    const { collections, config } = forme.payload
    expect(config.graphQL.disable).toBe(true)
    expect(config.jobs.tasks?.map(({ slug }) => slug)).toEqual(['sendMessage', 'deliverWebhook'])
    expect(collections['payload-jobs'].config.endpoints).toEqual([])
    const { versions } = collections.articles.config
    expect(versions?.drafts).not.toHaveProperty('schedulePublish')
  })
})

describe('a draft', () => {
  it('may be written over a text that readers have, and they keep theirs', async () => {
    const { status, body } = await callREST(forme.payload, {
      method: 'PATCH',
      path: `/articles/${live.article}?draft=true`,
      as: people.writer.jwt,
      body: TEXT,
    })
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ title: TEXT.title, _status: 'draft', stage: 'drafting' })
    expect(await liveRows()).toEqual(before)
  })
})
