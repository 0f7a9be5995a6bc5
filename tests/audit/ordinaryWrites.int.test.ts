import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** What people do, and are refused, at Payload's own doors is in the audit as operations are. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

type Knock = Parameters<typeof callREST>[1]

/** Knocks, and answers the status and what the audit has since: without the hours. */
async function knock(call: Knock) {
  const last = await queryRows(forme.databaseURL, 'select max(id) as id from audit_entries')
  const { body, status } = await callREST(forme.payload, call)
  const entries = await queryRows(
    forme.databaseURL,
    `select event, outcome, reason, actor_name as actor, door, subject, details,
       hash_before as "hashBefore", hash_after as "hashAfter"
     from audit_entries where id > ${Number(last[0]?.['id'] ?? 0)} order by id`,
  )
  const doc = (body['doc'] ?? {}) as { id?: number; contentHash?: string; updatedAt?: string }
  return { status, doc, entries }
}

const article = (fields: object = {}) => ({
  title: 'On type',
  kind: 'article',
  language: 'en-GB',
  body: bodyOf(['The line was set twice.']),
  ...fields,
})

describe('what is done', () => {
  it('an article is begun, copied and deleted; its saves are its versions', async () => {
    const { writer, editor } = people
    const made = await knock({
      method: 'POST',
      path: '/articles?draft=true&depth=0',
      as: writer.jwt,
      body: article(),
    })
    const { id, contentHash } = made.doc
    const entry = { outcome: 'done', reason: null, door: 'rest', subject: `articles/${id}` }
    expect(made.entries).toMatchObject([
      { ...entry, event: 'article.create', actor: 'writer', hashAfter: contentHash },
    ])

    const path = `/articles/${id}`
    const title = { title: 'On type, again' }
    const saved = await knock({
      method: 'PATCH',
      path: `${path}?draft=true`,
      as: writer.jwt,
      body: title,
    })
    expect([saved.status, saved.entries]).toEqual([200, []])

    const copied = await knock({
      method: 'POST',
      path: `${path}/duplicate?draft=true&depth=0`,
      as: editor.jwt,
      body: {},
    })
    expect(copied.entries).toMatchObject([
      {
        event: 'article.duplicate',
        actor: 'editor',
        subject: `articles/${copied.doc.id}`,
        details: { of: String(id) },
      },
    ])

    const gone = await knock({ method: 'DELETE', path, as: editor.jwt })
    expect(gone.entries).toMatchObject([
      { ...entry, event: 'article.delete', actor: 'editor', details: { title: title.title } },
    ])
  })

  it('an earlier version is put in its place, of which text and for which', async () => {
    const { id, contentHash: first } = await makeArticle(forme.payload, { by: people.writer })
    const second = await forme.payload.update({
      collection: 'articles',
      id,
      data: { body: bodyOf(['A second text.']) },
      draft: true,
      user: people.writer.user,
    })
    const { docs } = await forme.payload.findVersions({
      collection: 'articles',
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    const { entries } = await knock({
      method: 'POST',
      path: `/articles/versions/${docs[0]?.id}?draft=true`,
      as: people.writer.jwt,
    })
    expect(entries).toMatchObject([
      {
        event: 'article.restore',
        subject: `articles/${id}`,
        hashBefore: second.contentHash,
        hashAfter: first,
      },
    ])
  })

  it('a record is changed in these fields; the same again is no act', async () => {
    const made = await knock({
      method: 'POST',
      path: '/issues?depth=0',
      as: people.publisher.jwt,
      body: { number: 71, label: 'Winter' },
    })
    const path = `/issues/${made.doc.id}?depth=0`
    const change = { method: 'PATCH', path, as: people.publisher.jwt } as const
    const { entries } = await knock({ ...change, body: { theme: 'Ink', label: 'Winter' } })
    expect(entries).toMatchObject([
      {
        event: 'issue.edit',
        actor: 'publisher',
        subject: `issues/${made.doc.id}`,
        details: { changed: ['theme'] },
      },
    ])
    const whole = await callREST(forme.payload, { path, as: people.publisher.jwt })
    const again = await knock({ ...change, body: whole.body })
    expect([again.status, again.entries]).toEqual([200, []])
  })

  it('a person is given another role: from what to what', async () => {
    const { id } = people.otherWriter
    const { entries } = await knock({
      method: 'PATCH',
      path: `/users/${id}?depth=0`,
      as: people.admin.jwt,
      body: { roles: ['writer', 'editor'] },
    })
    expect(entries).toMatchObject([
      {
        event: 'user.edit',
        actor: 'admin',
        subject: `users/${id}`,
        details: {
          changed: ['roles'],
          roles: { before: ['writer'], after: ['writer', 'editor'] },
        },
      },
    ])
  })

  it('the magazine is changed', async () => {
    const { entries } = await knock({
      method: 'POST',
      path: '/globals/magazine',
      as: people.admin.jwt,
      body: { tagline: 'Proofs and second looks' },
    })
    const subject = 'magazine/settings'
    expect(entries).toMatchObject([
      { event: 'magazine.edit', subject, details: { changed: ['tagline'] } },
    ])
  })
})

it('a rule of approval that is changed is told once, from what to what', async () => {
  const { entries } = await knock({
    method: 'POST',
    path: '/globals/magazine',
    as: people.admin.jwt,
    body: { fourEyes: false },
  })
  expect(entries).toMatchObject([
    {
      event: 'magazine.changeRules',
      details: { before: { fourEyes: true }, after: { fourEyes: false } },
    },
  ])
})

describe('what is refused', () => {
  it.each([
    ['a text put live', 'writer', 'PATCH', '', { _status: 'published' }, 403, 'liveWrite'],
    ['a role that may not', 'publisher', 'PATCH', '?draft=true', { title: 'X' }, 403, 'forbidden'],
    [
      'a save over a newer one',
      'writer',
      'PATCH',
      '?draft=true',
      { title: 'X', updatedAt: '2026-01-01T00:00:00.000Z' },
      409,
      'changedMeanwhile',
    ],
    ['a deletion', 'writer', 'DELETE', '', undefined, 403, 'forbidden'],
  ] as const)('%s, with its reason', async (_, who, method, query, body, status, reason) => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const path = `/articles/${id}${query}`
    const answer = await knock({ method, path, as: people[who].jwt, body })
    expect(answer.status).toBe(status)
    const event = method === 'DELETE' ? 'article.delete' : 'article.edit'
    const subject = `articles/${id}`
    expect(answer.entries).toMatchObject([
      { event, outcome: 'refused', reason, actor: who, door: 'rest', subject },
    ])
  })

  it('what has no number yet, and what is many', async () => {
    const { jwt: as } = people.writer
    const user = { name: 'X', email: 'x@forme.example', password: 'a long one', roles: ['editor'] }
    const create = await knock({ method: 'POST', path: '/users', as, body: user })
    expect(create.entries).toMatchObject([{ event: 'user.create', subject: 'users/new' }])
    const path = '/articles?where[id][exists]=true&draft=true'
    const many = await knock({ method: 'PATCH', path, as, body: { title: 'X' } })
    expect(many.entries).toMatchObject([
      { event: 'article.edit', subject: 'articles/several', reason: 'forbidden' },
    ])
  })

  it('nothing of who has not signed in, and nothing the desk tried by itself', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const body = { title: 'X', updatedAt: '2026-01-01T00:00:00.000Z' }
    const nobody = await knock({ method: 'PATCH', path: `/articles/${id}?draft=true`, body })
    expect([nobody.status, nobody.entries]).toEqual([403, []])
    const path = `/articles/${id}?draft=true&autosave=true`
    const itself = await knock({ method: 'PATCH', path, as: people.writer.jwt, body })
    expect([itself.status, itself.entries]).toEqual([409, []])
  })

  it('an act of an operation is there once', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const as = people.editor.jwt
    const { entries } = await knock({
      method: 'POST',
      path: `/articles/${id}/request-changes`,
      as,
      body: {},
    })
    expect(entries).toHaveLength(1)
  })
})
