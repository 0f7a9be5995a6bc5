import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST, type RESTAnswer } from '../../../tests/doors/callREST'
import { lastAct } from '../../../tests/doors/lastAct'
import { queryRows } from '../../../tests/doors/queryRows'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import type { Scope } from '../../workflow/scopes'

const PASSWORD = 'lantern gravel oboe mitten'

let forme: TestPayload
let people: People
let editor: { jwt: string; id: number }
let article: number

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const person = { name: 'Keziah', email: 'keziah@example.org', roles: ['editor', 'publisher'] }
  const invited = await post('/users/invite', person, people.admin.jwt)
  const token = String(invited.body.link).split('/').at(-1)
  const came = await post('/users/reset-password', { password: PASSWORD, token })
  editor = { jwt: `JWT ${String(came.body.token)}`, id: Number(invited.body.id) }
  article = (await makeArticle(forme.payload, { by: people.writer })).id
})
afterAll(() => forme.close())

const post = (path: string, body: Record<string, unknown>, as?: string) =>
  callREST(forme.payload, { method: 'POST', path, body, as })

const reasonOf = ({ body, status }: RESTAnswer) => [status, body.errors?.[0]?.reason]

const ask = (path: string, as: string) => callREST(forme.payload, { path, as })

async function make(scopes: Scope[], name = 'A script') {
  const asked = { name, scopes, currentPassword: PASSWORD }
  const made = await post('/api-keys', asked, editor.jwt)
  expect(made.status).toBe(201)
  return { id: Number(made.body.id), as: `Bearer ${String(made.body.key)}`, body: made.body }
}

describe('a key', () => {
  it('is shown once; its hash is kept, which no door answers; who made it is in the audit', async () => {
    const { as, body, id } = await make(['write'])
    const key = as.replace('Bearer ', '')
    expect(body.scopes).toEqual(['read', 'write'])
    expect(key.startsWith(String(body.begins))).toBe(true)
    for (const who of [editor.jwt, people.admin.jwt]) {
      const { text } = await ask(`/api-keys/${id}?depth=2&showHiddenFields=true`, who)
      expect(text).toContain(String(body.begins))
      expect(text).not.toContain(key.slice(12))
      expect(text).not.toContain('"hash"')
    }
    const [row] = await queryRows(forme.databaseURL, `select * from api_keys where id = ${id}`)
    expect(JSON.stringify(row)).not.toContain(key.slice(12))
    expect(await lastAct(forme.payload, `api-keys/${id}`)).toMatchObject({
      event: 'apiKey.make',
      outcome: 'done',
      details: { scopes: ['read', 'write'] },
    })
  })

  it('is named in the audit by what is done and refused with it, also when it is gone', async () => {
    const { as, body, id } = await make(['write', 'approve'], 'Import at night')
    const called = `Import at night (${String(body.begins)})`
    const made = await post('/contributors', { name: 'A. Setter' }, as)
    const subject = `contributors/${(made.body.doc as { id: number }).id}`
    expect(await lastAct(forme.payload, subject)).toMatchObject({ apiKey: called, outcome: 'done' })
    await post(`/articles/${article}/request-changes`, {}, as)
    expect(await lastAct(forme.payload, `articles/${article}`)).toMatchObject({
      apiKey: called,
      outcome: 'refused',
    })
    const path = `/api-keys/${id}`
    await callREST(forme.payload, { method: 'DELETE', path, as: editor.jwt })
    const acts = await lastAct(forme.payload, subject)
    expect(acts).toMatchObject({ apiKey: called, actor: editor.id })
    expect(await lastAct(forme.payload, path.slice(1))).toMatchObject({ apiKey: null })
  })

  it('is its person, and says when it was used last', async () => {
    const { as, id } = await make([])
    expect((await ask(`/api-keys/${id}`, editor.jwt)).body.usedAt).toBeNull()
    expect((await ask('/users/me', as)).body.user).toMatchObject({ id: editor.id })
    expect((await ask(`/api-keys/${id}`, editor.jwt)).body.usedAt).toMatch(/^20\d\d-/)
  })

  it.each([
    ['write', 'PATCH', (): string => `/articles/${article}?draft=true`, { kicker: 'Type' }, 200],
    ['approve', 'POST', (): string => `/articles/${article}/sign-off`, {}, 400],
    ['publish', 'POST', (): string => '/issues', { number: 900, label: 'A' }, 201],
    ['publish', 'POST', (): string => '/issues/999999/publish', { manifestHash: 'x' }, 404],
    [
      'manage',
      'POST',
      (): string => '/users/invite',
      { name: 'x', email: 'x@example.org', roles: ['writer'] },
      403,
    ],
  ] as const)(
    'for “%s” does %s, and without it does not',
    async (scope, method, path, body, status) => {
      const others: Scope[] = (['write', 'approve', 'publish', 'manage'] as const).filter(
        (one) => one !== scope,
      )
      const without = await make(others)
      const sent = { method, path: path(), body }
      const no = await callREST(forme.payload, { ...sent, as: without.as })
      expect(reasonOf(no)).toEqual([403, 'scopeMissing'])
      const yes = await callREST(forme.payload, { ...sent, as: (await make([scope])).as })
      expect([yes.status, yes.body.errors?.[0]?.reason]).not.toContain('scopeMissing')
      expect(yes.status).toBe(status)
    },
  )

  it('reads with any scope, and makes, ends and renews nothing of how people come in', async () => {
    const { as, id } = await make(['write', 'approve', 'publish', 'manage'])
    expect((await ask('/articles?draft=true', as)).status).toBe(200)
    const asked = { name: 'More', scopes: ['read'], currentPassword: PASSWORD }
    expect((await post('/api-keys', asked, as)).status).toBe(403)
    for (const path of ['/users/refresh-token', '/users/logout', '/users/unlock']) {
      expect(reasonOf(await post(path, {}, as))).toEqual([403, 'scopeMissing'])
    }
    const ended = await callREST(forme.payload, { method: 'DELETE', path: `/api-keys/${id}`, as })
    expect(reasonOf(ended)).toEqual([403, 'scopeMissing'])
  })

  it('is none at the acts of the desk’s pages, which come past the doors', async () => {
    const { as } = await make(['write'])
    const headers = new Headers({ authorization: as })
    expect((await forme.payload.auth({ headers })).user).toMatchObject({ id: editor.id })
    headers.set('next-action', 'x')
    expect((await forme.payload.auth({ headers })).user).toBeNull()
  })
})

describe('refuses', () => {
  it.each([
    ['no password', { name: 'x', scopes: [] }, 400, 'invalid'],
    ['a wrong one', { name: 'x', scopes: [], currentPassword: 'no' }, 403, 'currentPassword'],
    ['an unknown scope', { name: 'x', scopes: ['all'], currentPassword: PASSWORD }, 400, 'invalid'],
  ])('%s', async (_, body, ...no) => {
    expect(reasonOf(await post('/api-keys', body, editor.jwt))).toEqual(no)
    expect(
      reasonOf(await post('/api-keys', { name: 'x', scopes: [], currentPassword: 'x' })),
    ).toEqual([401, 'notSignedIn'])
  })

  it('keys of others, to see or to end, but for admins', async () => {
    const { id } = await make([])
    expect((await ask(`/api-keys/${id}`, people.writer.jwt)).status).toBe(404)
    expect((await ask('/api-keys?depth=0', people.writer.jwt)).text).not.toContain(
      `"user":${editor.id}`,
    )
    const end = (as: string) =>
      callREST(forme.payload, { method: 'DELETE', path: `/api-keys/${id}`, as })
    expect((await end(people.writer.jwt)).status).toBe(403)
    expect((await end(people.admin.jwt)).status).toBe(200)
  })
})

it('ends when it is deleted, at once', async () => {
  const { as, id } = await make([])
  const end = { method: 'DELETE', path: `/api-keys/${id}`, as: editor.jwt } as const
  expect((await callREST(forme.payload, end)).status).toBe(200)
  expect((await ask('/users/me', as)).body.user).toBeNull()
})
