import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { printIssue } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/**
 * Whoever is not signed in sees pictures of current editions through this door and nothing else:
 * not by asking deeper, not by asking in other words, not at Payload's own addresses.
 */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  await printIssue(forme.payload, people)
  await makeArticle(forme.payload, { by: people.writer, title: 'Unannounced' })
  await makePicture(forme.payload, { alt: 'Unpublished picture' })
})
afterAll(() => forme.close())

const ask = (path: string) => callREST(forme.payload, { path })

const COLLECTIONS = [
  'articles',
  'issues',
  'contributors',
  'manuscripts',
  'references',
  'quotations',
  'turns',
  'sign-offs',
  'comments',
  'suggestions',
  'word-exports',
  'editions',
  'audit-entries',
  'users',
]

describe.each(COLLECTIONS)('%s', (slug) => {
  it.each([
    '',
    '?draft=true',
    '?depth=10',
    '?where[id][exists]=true',
    '?select[title]=true',
    '?sort=createdAt',
    '?trash=true',
    '/count',
    '/1',
    '/1?draft=true&depth=10',
    '/versions',
    '/versions/1',
    '/versions?where[version.title][like]=Un',
  ])('%s', async (path) => {
    const { status, text } = await ask(`/${slug}${path}`)
    expect([403, 404]).toContain(status)
    expect(text).not.toMatch(/Unannounced|example\.org|docs/)
  })
})

describe('Payload’s own addresses', () => {
  it.each([
    ['/globals/magazine', 403],
    ['/globals/magazine/versions', 404],
    ['/payload-preferences', 403],
    ['/payload-locked-documents', 403],
    ['/payload-kv', 403],
    ['/payload-migrations', 404],
    ['/payload-jobs', 404],
    ['/payload-jobs/run', 404],
    ['/payload-folders', 404],
    ['/payload-query-presets', 404],
    ['/graphql', 404],
    ['/graphql-playground', 404],
  ])('%s: %d', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  it('has no GraphQL for questions that are posted either', async () => {
    for (const as of [undefined, people.admin.jwt]) {
      const { status } = await callREST(forme.payload, {
        method: 'POST',
        path: '/graphql',
        as,
        body: { query: '{ Articles { docs { title } } }' },
      })
      expect(status).toBe(404)
    }
  })

  it('says of nobody who they are, and registers no first user twice', async () => {
    expect((await ask('/users/me')).body.user).toBeNull()
    expect((await ask('/payload-preferences/nav')).body.value).toBeNull()
    const { status } = await callREST(forme.payload, {
      method: 'POST',
      path: '/users/first-register',
      body: { name: 'Second', email: 'second@example.org', password: 'x'.repeat(20) },
    })
    expect(status).toBe(403)
  })

  it('tells nobody which addresses have an account', async () => {
    const forgot = (email: string) =>
      callREST(forme.payload, { method: 'POST', path: '/users/forgot-password', body: { email } })
    const login = (email: string) =>
      callREST(forme.payload, {
        method: 'POST',
        path: '/users/login',
        body: { email, password: 'wrong' },
      })
    const [known, unknown] = [people.admin.email, 'nobody@example.org']
    const messages = await Promise.all([login(known), login(unknown)])
    expect(messages[0]?.text).toBe(messages[1]?.text)
    expect((await forgot(unknown)).status).toBe((await forgot(known)).status)
  })
})

describe('pictures', () => {
  it.each([
    '',
    '/count',
    '?depth=10',
    '?where[alt][like]=Unpublished',
    '?where[or][0][alt][exists]=true&where[or][1][id][exists]=true',
    '?where[savedBy.email][like]=a',
    '?where[savedBy][exists]=true',
    '?sort=savedBy.email',
    '?sort=savedBy',
  ])('have records for staff only, printed or not: /media%s', async (question) => {
    const { status, text } = await ask(`/media${question}`)
    expect(status).toBe(403)
    expect(text).not.toMatch(/docs|totalDocs|Unpublished|The cover/)
  })
})
