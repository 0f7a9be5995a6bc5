import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { requestChanges } from '../../src/operations/requestChanges'
import { submitArticle } from '../../src/operations/submitArticle'

/** The audit as a file: who gets it, and that it holds what is recorded. */
let forme: TestPayload
let people: People
let article: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  article = (await makeArticle(forme.payload, { by: people.writer })).id
  await submitArticle({ id: article, req: await requestOf(forme.payload, people.writer) })
  await requestChanges({
    id: article,
    reason: '=1+1, "quoted"\nand a second line',
    req: await requestOf(forme.payload, people.editor),
  })
})
afterAll(() => forme.close())

const ask = (query = '', as: string | undefined = people.publisher.jwt) =>
  callREST(forme.payload, { path: `/audit-entries/export.csv${query}`, as })

it('holds every entry with all that is known of it, oldest first', async () => {
  const { status, text } = await ask()
  const lines = text.split('\r\n')
  expect(status).toBe(200)
  expect(lines[0]).toBe(
    'id,at,event,outcome,reason,actor,actorName,apiKey,door,subject,hashBefore,hashAfter,details',
  )
  expect(lines[1]).toMatch(
    new RegExp(
      `^\\d+,\\d{4}-[^,]+Z,article\\.submit,done,,${people.writer.id},writer,,local,articles/${article},([0-9a-f]{64}),\\1,$`,
    ),
  )
  expect(lines[2]).toContain('"{""note"":""=1+1, \\""quoted\\""\\nand a second line""}"')
  expect(lines.slice(3)).toEqual([''])
})

it('holds refusals, with the text they were about', async () => {
  const path = `/articles/${article}/request-changes`
  await callREST(forme.payload, { method: 'POST', path, as: people.editor.jwt, body: {} })
  const { text } = await ask()
  expect(text.split('\r\n').at(-2)).toMatch(
    /,article\.requestChanges,refused,reasonMissing,\d+,editor,,rest,articles\/\d+,[0-9a-f]{64},,$/,
  )
})

it('is read on past one page', async () => {
  await queryRows(
    forme.databaseURL,
    `insert into audit_entries (at, event, outcome, door, subject)
     select '2020-02-03T12:00:00Z', 'issue.publish', 'done', 'local', 'issues/' || n
     from generate_series(1, 1203) n`,
  )
  const { text } = await ask('?from=2020-02-03&to=2020-02-03')
  const subjects = text.split('\r\n').slice(1, -1)
  expect(subjects).toHaveLength(1203)
  expect(new Set(subjects.map((line) => line.split(',')[9])).size).toBe(1203)
})

describe('can be asked for', () => {
  it.each([
    ['?subject=issues/7', 1],
    ['?from=2020-02-04&to=2020-02-05', 0],
    ['?to=2020-02-03&subject=issues/1203', 1],
    ['?subject=issues/none', 0],
  ])('%s: %d', async (query, count) => {
    const { text } = await ask(query)
    expect(text.split('\r\n').slice(1, -1)).toHaveLength(count)
  })

  it.each(['?from=yesterday', '?to=2020-02-30'])('not for %s', async (query) => {
    const { body, status } = await ask(query)
    expect([status, body.errors?.[0]?.reason]).toEqual([400, 'dateInvalid'])
  })
})

it.each([
  ['nobody', 401],
  ['writer', 403],
  ['editor', 403],
  ['publisher', 200],
  ['admin', 200],
] as const)('%s: %d', async (role, status) => {
  const as = role === 'nobody' ? undefined : people[role].jwt
  const answer = await callREST(forme.payload, { path: '/audit-entries/export.csv', as })
  expect(answer.status).toBe(status)
  expect(answer.text.includes('article.submit')).toBe(status === 200)
})
