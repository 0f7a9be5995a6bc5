/**
 * Every door there is, ours and Payload's, with what nobody in their senses sends: an answer below 500,
 * and in words where it is a no. A new door is in the list by itself.
 */
import type { Endpoint, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeArticle } from '../factories/makeArticle'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { callREST } from './callREST'

let forme: TestPayload
let people: People
let ids: Record<string, number>

beforeAll(async () => {
  forme = await openTestPayload()
  const { payload } = forme
  people = await makePeople(payload)
  ids = {
    articles: (await makeArticle(payload, { by: people.editor })).id,
    issues: (await makeIssue(payload)).id,
    references: (await makeReference(payload)).id,
  }
})
afterAll(() => forme.close())

type Door = { method: Endpoint['method']; room: string; path: string }
type Sent = {
  as: string
  path: string
  method: Door['method']
  body?: string | undefined
  headers?: Record<string, string>
}

const LONG = 'a'.repeat(6000)
const DEEP = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)
const ODD_IDS = ['%00', LONG, '__proto__', '99999999999999999999', '-1', '1.5', 'x%2F..%2Fy']

/** What doors read from a body, each with the same thing in it. */
const FIELDS =
  `title slug name label number note reason kind contentHash base blocks head notes article articles ids
  shown state email password token roles manifestHash corrections at timeZone edition into from to text
  passage style standfirst assignee due version before beginsSitting session sections contents body
  language createdAt updatedAt authors hero alt files settings value key user document data line doi
  query format reference citations _status id answer mentions issue report url events secret`.split(
    /\s+/,
  )
const everywhere = (value: unknown) =>
  JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, value])))
const ODD_BODIES = [
  '5',
  'null',
  '[]',
  '{',
  DEEP,
  ...[{ a: 1 }, [[]], ['a', 1, null], 'a\0b', LONG, -1e308, true, null, '', [{ id: {} }]].map(
    everywhere,
  ),
]
const ODD_QUERIES = [
  'where=x&sort=__proto__&limit=x&page=x&depth=x&from=x&ids=x',
  'where[a][b][c]=1&select[a][b]=x&populate=x&joins=x&draft=x',
  'where[or][][and][][id][in][]=%00&sort[]=x&sort[]=y&depth=1e9',
  'where[id][equals]=%00&from=%00&ids=%00&format=%00&query=%00&issue=%00',
  `sort=%00&limit=-1&page=0&locale=%00&fallback-locale=x&ids=${LONG}`,
  `where[title][like]=${'-%20'.repeat(100)}&where[id][not_in]=a,b,c&data=x&depth=-5`,
  `where${'[and][0]'.repeat(60)}[id][equals]=1`,
  'constructor=1&__proto__[x]=1&where[__proto__][equals]=1&where[constructor][exists]=x',
]

/** Not the door by which the person who asks would leave. */
const LEFT_OUT = /\/logout$/

function listDoors({ config }: Payload): Door[] {
  const rooms: { endpoints: readonly Endpoint[] | false | undefined; room: string }[] = [
    { endpoints: config.endpoints, room: '' },
    ...config.collections.map(({ endpoints, slug }) => ({ endpoints, room: `/${slug}` })),
    ...config.globals.map(({ endpoints, slug }) => ({ endpoints, room: `/globals/${slug}` })),
  ]
  return rooms.flatMap(({ endpoints, room }) =>
    (endpoints || [])
      .map(({ method, path }) => ({ method, path, room }))
      .filter(({ path }) => !LEFT_OUT.test(path)),
  )
}

/** The address of a door, with the same odd name in every place that has one. */
const addressOf = ({ path, room }: Door, name: string) =>
  `${room}${path === '/' ? '' : path}`
    .replace(/\/:\w+\?/g, `/${name}`)
    .replace(/:\w+/g, name)
    .replace(/\*\w*|\{[^}]*\}/g, name)

/** One that is there, where nobody would delete it. */
const idAt = ({ method, room }: Door) =>
  String((method === 'delete' ? undefined : ids[room.slice(1)]) ?? 999_999)

/** What is not answered below 500, or refused without a word. */
async function findFailures(sent: Sent[]): Promise<string[]> {
  const failures: string[] = []
  for (const { as, body, headers, method, path } of sent) {
    const { status, text } = await callREST(forme.payload, {
      as,
      body,
      ...(headers && { headers }),
      method: method.toUpperCase() as 'GET',
      path,
    })
    const isSaid = status < 400 || /"message":"[^"]{3}/.test(text)
    if (status < 500 && isSaid) continue
    const what = `${method} ${path.slice(0, 100)} ${body?.slice(0, 60) ?? ''}`
    failures.push(`${status} ${what}: ${text.slice(0, 100)}`)
  }
  return failures
}

/** Some of the list for each place, in turn, so that each is met by many. */
const some = <T>(all: readonly T[], place: number, count: number): T[] =>
  Array.from({ length: count }, (_, at) => all[(place * count + at) % all.length]).filter(
    (one) => one !== undefined,
  )

describe('at every door', () => {
  it('an odd name in the address is answered in words', async () => {
    const sent = listDoors(forme.payload)
      .filter(({ path }) => path.includes(':'))
      .flatMap((door, place): Sent[] =>
        some(ODD_IDS, place, 1).map((name) => ({
          as: people.admin.jwt,
          body: door.method === 'get' ? undefined : '{}',
          method: door.method,
          path: addressOf(door, name),
        })),
      )
    expect(sent.length).toBeGreaterThan(100)
    expect(await findFailures(sent)).toEqual([])
  })

  it('an odd question is answered in words', async () => {
    const sent = listDoors(forme.payload)
      .filter(({ method, path }) => method !== 'post' && !path.endsWith('/room'))
      .flatMap((door, place): Sent[] =>
        some(ODD_QUERIES, place, 1).map((query) => ({
          as: people.editor.jwt,
          method: door.method,
          path: `${addressOf(door, idAt(door))}?${query}`,
          ...(door.method === 'patch' && { body: '{}' }),
        })),
      )
    expect(sent.length).toBeGreaterThan(100)
    expect(await findFailures(sent)).toEqual([])
  })

  it('an odd body is answered in words', async () => {
    const sent = listDoors(forme.payload)
      .filter(({ method }) => method === 'post' || method === 'patch' || method === 'put')
      .flatMap((door, place): Sent[] => {
        const path = addressOf(door, idAt(door)) + (door.room === '/articles' ? '?draft=true' : '')
        const as = place % 2 === 0 ? people.admin.jwt : people.editor.jwt
        return some(ODD_BODIES, place, 3).map((body) => ({ as, body, method: door.method, path }))
      })
    expect(sent.length).toBeGreaterThan(100)
    expect(await findFailures(sent)).toEqual([])
  })

  it('an odd header is answered in words', async () => {
    const odd = { method: 'get', path: '/articles?limit=1' } as const
    const sent = ODD_HEADERS.map((headers): Sent => ({ ...odd, as: people.editor.jwt, headers }))
    expect(await findFailures(sent)).toEqual([])
  })
})

it('no field of the desk is drawn with an editor that comes from elsewhere', () => {
  const { collections, globals } = forme.payload.config
  const all = [...collections.filter(({ admin }) => !admin.hidden), ...globals]
  const found = all.flatMap(({ flattenedFields, slug }) => listCode(flattenedFields, slug))
  expect(found).toEqual([])
})

/** Payload loads the editor of code and JSON from a public server. */
function listCode(fields: readonly FlattenedField[], place: string): string[] {
  return fields.flatMap((field): string[] => {
    const here = `${place}.${field.name}`
    if (field.type === 'code' || field.type === 'json') {
      const { components, disabled, hidden } = field.admin ?? {}
      return components?.Field || disabled || hidden || field.hidden ? [] : [here]
    }
    return 'flattenedFields' in field ? listCode(field.flattenedFields, here) : []
  })
}

const ODD_HEADERS: Record<string, string>[] = [
  { cookie: 'payload-token=%; payload-lng=__proto__; %=%;;=' },
  { cookie: `payload-token=${LONG}.${LONG}.${LONG}` },
  { 'accept-language': '__proto__;q=x,*;q=-1,constructor' },
  { authorization: 'JWT a.b.c' },
  { authorization: `Bearer forme_${LONG}` },
  { authorization: 'constructor API-Key x' },
  { authorization: '' },
  { 'content-type': 'multipart/form-data' },
]
