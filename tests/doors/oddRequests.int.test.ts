import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { callREST } from './callREST'

let forme: TestPayload
let people: People
let article: number

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  article = (await makeArticle(forme.payload, { by: people.editor })).id
})
afterAll(() => forme.close())

const ask = (path: string, method: 'GET' | 'PATCH' | 'POST' = 'GET', body?: string) =>
  callREST(forme.payload, { method, path, as: people.editor.jwt, body })

describe('a door that is none is 404', () => {
  it.each([
    '/contributors/versions',
    '/contributors/versions/1',
    '/media/versions',
    '/users/versions',
    '/globals/magazine/versions',
    '/constructor',
    '/__proto__',
    '/payload-jobs',
    '/payload-jobs/run',
  ])('%s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('and versions are read where there are some', async () => {
    expect((await ask('/articles/versions')).status).toBe(200)
  })
})

it('a form whose particulars are no JSON is refused in words', async () => {
  const body = new FormData()
  body.set('_payload', '{')
  const as = people.editor.jwt
  const { body: said, status } = await callREST(forme.payload, {
    method: 'POST',
    path: '/articles',
    as,
    body,
  })
  expect([status, said.errors?.[0]?.message]).toEqual([
    400,
    'The field “_payload” of a form has to be JSON.',
  ])
})

const DEEP = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)
const refused = { status: 400, reason: expect.any(String), message: expect.stringMatching(/\w{3}/) }

describe('a question that is none is refused in words', () => {
  it.each([
    'where=x',
    'where[nosuch][equals]=1',
    'where[title][nosuch]=1',
    'where[title]=x',
    'where[title][like][]=1',
    'where[title][near]=1,2',
    'where[title][all]=x',
    'where[or]=x',
    'where[title][equals]=%00',
    'where[id][equals]=99999999999999999999',
    'page=-1',
    'page=1e99',
    'limit=1e99',
  ])('%s', async (query) => {
    const { body, status } = await ask(`/articles?${query}`)
    expect({ status, ...body.errors?.[0] }).toMatchObject(refused)
  })

  it('and one that is one is answered', async () => {
    const query =
      'where[or][0][title][contains]=a&where[or][1][id][in]=1,2&where[kind][exists]=true'
    expect((await ask(`/articles?${query}`)).status).toBe(200)
  })
})

describe('a body that is none is refused in words', () => {
  it.each([
    ['a number', '5'],
    ['null', 'null'],
    ['nested without end', DEEP],
    ['an object where text belongs', '{"name":{"a":1}}'],
    ['NUL in a text', JSON.stringify({ name: 'a\0b' })],
    ['a date that is none', '{"name":"Name","createdAt":"x"}'],
  ])('%s', async (_, sent) => {
    const { body, status } = await ask('/contributors', 'POST', sent)
    expect({ status, ...body.errors?.[0] }).toMatchObject(refused)
  })

  it.each([
    ['NUL', JSON.stringify({ title: 'a\0b' })],
    ['NUL in a language', JSON.stringify({ language: 'en\0' })],
    ['a date that is none', '{"due":"soon"}'],
    ['an object for text', '{"kind":{"a":1}}'],
    ['text for a list', '{"authors":"x"}'],
    ['text for a row', '{"authors":["x"]}'],
    ['words for an id', '{"hero":"x"}'],
  ])('%s in an autosave', async (_, sent) => {
    const { body, status } = await ask(
      `/articles/${article}?draft=true&autosave=true`,
      'PATCH',
      sent,
    )
    expect({ status, ...body.errors?.[0] }).toMatchObject(refused)
  })
})

describe('a form that is none is refused in words', () => {
  const part = 'content-disposition: form-data; name="file"; filename='
  it.each([
    [
      'a name with NUL in it',
      `--x\r\n${part}"a\0b.png"\r\ncontent-type: image/png\r\n\r\n1\r\n--x--\r\n`,
    ],
    ['one that is cut off', `--x\r\n${part}"a.png"\r\ncontent-type: image/png\r\n\r\n1`],
  ])('%s', async (_, sent) => {
    const { body, status } = await callREST(forme.payload, {
      method: 'POST',
      path: '/media',
      as: people.editor.jwt,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: sent,
    })
    expect({ status, ...body.errors?.[0] }).toMatchObject(refused)
  })
})
