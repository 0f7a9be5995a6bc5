import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { bodyOf } from '../factories/bodyOf'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, makePerson, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { printIssue } from '../factories/printIssue'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { addComment } from '../../src/operations/comments/addComment'
import { addSuggestions } from '../../src/operations/suggestions/addSuggestions'
import { exportArticle } from '../../src/operations/word/exportArticle'
import { TABLES } from './tables'

/** Every cell of tables.ts, through the REST door and by script with access on. */
const ROLES = ['nobody', 'writer', 'otherWriter', 'editor', 'publisher', 'admin'] as const

let forme: TestPayload
let people: People
/** For each collection an existing row; of articles the writer's own. */
const rows: Partial<Record<CollectionSlug, number>> = {}

beforeAll(async () => {
  forme = await openTestPayload()
  const { payload } = forme
  people = await makePeople(payload)
  const printed = await printIssue(payload, people)
  rows.issues = (await makeIssue(payload)).id
  rows.articles = printed.article
  rows.contributors = (await makeContributor(payload)).id
  rows.media = (await makePicture(payload)).id
  rows.references = (await makeReference(payload)).id
  rows.quotations = (await makeQuotation(payload, { reference: rows.references })).id
  rows.users = (await makePerson(payload, { name: 'colleague', roles: ['writer'] })).id
  for (const collection of ['turns', 'sign-offs', 'editions', 'audit-entries'] as const) {
    const { docs } = await payload.find({ collection, depth: 0, limit: 1, sort: '-id' })
    rows[collection] = Number(docs[0]?.id)
  }
  rows.comments = (
    await addComment({
      id: printed.article,
      passage: { exact: 'upside down' },
      req: await requestOf(payload, people.editor),
      text: 'Who says so?',
    })
  ).id
  const top = { type: 'words', block: '', from: 0, to: 0, insert: [] } as const
  const suggested = await addSuggestions({
    brought: [{ change: top, base: null, authorName: 'A. Reader' }],
    id: printed.article,
    req: await requestOf(payload, people.editor),
  })
  rows.suggestions = suggested.added[0] ?? 0
  await exportArticle({ id: printed.article, req: await requestOf(payload, people.editor) })
  const exported = await payload.find({ collection: 'word-exports', depth: 0, limit: 1 })
  rows['word-exports'] = Number(exported.docs[0]?.id)
  const data = Buffer.from('evidence')
  rows.manuscripts = (
    await payload.create({
      collection: 'manuscripts',
      data: {
        sha256: '0'.repeat(64),
        article: printed.article,
        importedBy: people.writer.id,
        report: {},
      },
      file: { data, mimetype: 'text/plain', name: 'evidence.txt', size: data.length },
    })
  ).id
})
afterAll(() => forme.close())

let made = 0
/** Enough to make a new row, by anybody who may. */
function newRow(collection: CollectionSlug): Record<string, unknown> {
  made += 1
  const rowsOf: Partial<Record<CollectionSlug, Record<string, unknown>>> = {
    articles: { title: `New ${made}`, body: bodyOf(['Words.']) },
    contributors: { name: `New ${made}` },
    issues: { number: 1000 + made, label: 'New' },
    quotations: { text: 'Words', reference: rows.references },
    references: { type: 'book', title: `New ${made}` },
    users: {
      name: 'New',
      email: `new${made}@example.org`,
      password: 'lantern gravel oboe mitten',
      roles: ['writer'],
    },
  }
  return rowsOf[collection] ?? { note: 'New' }
}

describe.each(TABLES)('$collection', ({ collection, verbs }) => {
  const slug = collection as CollectionSlug
  const draft = slug === 'articles' ? '?draft=true' : ''

  it.each(verbs)('$verb', async ({ verb, ...cells }) => {
    for (const role of ROLES) {
      const person = role === 'nobody' ? undefined : people[role]
      for (const door of ['rest', 'local'] as const) {
        const answer = await (door === 'rest'
          ? knock(verb, person?.jwt)
          : callScript(verb, person?.user))
        expect([role, door, answer]).toEqual([role, door, cells[role]])
      }
    }
  })

  async function knock(verb: string, as: string | undefined): Promise<string> {
    const id = rows[slug]
    const knocks = {
      create: ['POST', `/${slug}${draft}`, newRow(slug)],
      read: ['GET', `/${slug}/${id}${draft}`],
      list: ['GET', `/${slug}${draft}`],
      readVersions: ['GET', `/${slug}/versions?where[parent][equals]=${id}`],
      update: ['PATCH', `/${slug}/${id}${draft}`, {}],
      delete: ['DELETE', `/${slug}/2147483647`],
      unlock: ['POST', `/${slug}/unlock`, { email: 'colleague@example.org' }],
    } as const
    const [method, path, body] = knocks[verb as keyof typeof knocks]
    const answer = await callREST(forme.payload, { method, path, as, ...(body ? { body } : {}) })
    if (verb === 'delete') return answer.status === 404 ? 'yes' : `${answer.status}`
    if (answer.status === 403 || answer.status === 404) return '-'
    if (answer.status >= 400) return `${answer.status} ${answer.text}`
    return verb === 'list' || verb === 'readVersions' ? seen(answer.body.totalDocs) : 'yes'
  }

  async function callScript(verb: string, user: People['admin']['user'] | undefined) {
    const { payload } = forme
    const id = Number(rows[slug])
    const call = { collection: slug, overrideAccess: false, depth: 0, ...(user ? { user } : {}) }
    const drafts = slug === 'articles' ? { draft: true } : {}
    const acts: Record<string, () => Promise<unknown>> = {
      create: () => payload.create({ ...call, ...drafts, data: newRow(slug) as never }),
      read: () => payload.findByID({ ...call, ...drafts, id }),
      list: async () => (await payload.find({ ...call, ...drafts })).totalDocs,
      readVersions: async () =>
        (await payload.findVersions({ ...call, where: { parent: { equals: id } } })).totalDocs,
      update: () => payload.update({ ...call, ...drafts, id, data: {} as never }),
      delete: () => payload.delete({ ...call, id: 2_147_483_647 }),
      unlock: () =>
        payload.unlock({
          collection: 'users',
          data: { email: 'colleague@example.org', password: '' },
          overrideAccess: false,
          ...(user ? { user } : {}),
        }),
    }
    try {
      const answer = await acts[verb]?.()
      return typeof answer === 'number' ? seen(answer) : 'yes'
    } catch (error) {
      const { status } = error as { status?: number }
      if (verb === 'delete') return status === 404 ? 'yes' : `${status}`
      if (status === 403 || status === 404) return '-'
      throw error
    }
  }
})

const seen = (count: unknown): string => (Number(count) > 0 ? 'yes' : '-')

describe('the magazine', () => {
  it('is read by staff and changed by admins', async () => {
    for (const role of ROLES) {
      const as = role === 'nobody' ? undefined : people[role].jwt
      const path = '/globals/magazine'
      const read = await callREST(forme.payload, { path, as })
      const change = await callREST(forme.payload, { method: 'POST', path, as, body: {} })
      expect([role, read.status, change.status]).toEqual([
        role,
        role === 'nobody' ? 403 : 200,
        role === 'admin' ? 200 : 403,
      ])
    }
  })
})
