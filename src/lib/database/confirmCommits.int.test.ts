import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { openTestServer, type TestServer } from '../../../tests/openTestServer'
import { failStatement, type Fault, type Incident } from '../../../tests/publishing/failStatement'
import { quietly } from '../../../tests/publishing/quietly'
import { getSession } from './getSession'

/**
 * What Payload's own doors answer where COMMIT goes wrong: a save of an article, as the desk and
 * scripts make it. A server of this test's own, because it is ended as in a power cut.
 */
let server: TestServer
let forme: TestPayload
let people: People
let article: number
beforeAll(async () => {
  server = await openTestServer({})
  forme = await openTestPayload({ databaseURL: server.databaseURL, drop: () => server.close() })
  people = await makePeople(forme.payload)
  article = (await makeArticle(forme.payload, { by: people.editor })).id
})
afterAll(() => forme.close())

const save = (kicker: string, autosave = '') =>
  callREST(forme.payload, {
    method: 'PATCH',
    path: `/articles/${article}?draft=true${autosave}`,
    as: people.editor.jwt,
    body: { kicker },
  })
const readKicker = async () => {
  const stored = await forme.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    draft: true,
  })
  return stored.kicker
}

/** Saves while COMMIT goes wrong, after a save that goes well. */
async function saveWhile(fault: Fault | Incident, kicker: string, autosave = '') {
  expect(await save('before', autosave)).toMatchObject({ status: 200 })
  let answer: Partial<Awaited<ReturnType<typeof save>>> = {}
  await quietly(forme.payload, () =>
    failStatement(forme.payload, { fault, place: 'commit' }, async () => {
      answer = await save(kicker, autosave)
    }),
  )
  return [answer.status, answer.body?.errors?.[0]?.reason]
}

describe.each([
  ['a save', ''],
  ['an autosave', '&autosave=true'],
])('%s', (_, autosave) => {
  it('is answered with 503 where COMMIT is refused, and is not stored', async () => {
    const answer = await saveWhile('refused', 'refused', autosave)
    expect(answer).toEqual([503, 'notStored'])
    expect(await readKicker()).toBe('before')
  })

  it('is answered with 503 where the connection is gone before COMMIT', async () => {
    const answer = await saveWhile('lost', 'lost', autosave)
    expect(answer).toEqual([503, 'notStored'])
    expect(await readKicker()).toBe('before')
  })

  it('is answered with 200 where only the answer to COMMIT is lost, and is stored', async () => {
    const answer = await saveWhile('unanswered', 'unanswered', autosave)
    expect(answer).toEqual([200, undefined])
    expect(await readKicker()).toBe('unanswered')
  })
})

it('is not stored where PostgreSQL answers COMMIT with ROLLBACK', async () => {
  const req = await createLocalReq({}, forme.payload)
  await initTransaction(req)
  const session = await getSession(req)
  await session.execute(sql`create table half (id int)`)
  await session.execute(sql`select 1/0`).catch(() => 'somebody goes on in spite of it')
  await expect(commitTransaction(req)).rejects.toMatchObject({ reason: 'notStored' })
})

it('nobody is told to sign in because the database is not there', async () => {
  const doors = [
    ['GET', `/articles/${article}?draft=true`],
    ['PATCH', `/articles/${article}?draft=true`],
    ['GET', '/users/me'],
    ['POST', `/articles/${article}/submit`],
  ] as const
  await quietly(forme.payload, async () => {
    await server.crash()
    for (const as of [people.editor.jwt, people.editor.apiKey]) {
      for (const [method, path] of doors) {
        const body = method === 'GET' ? undefined : { kicker: 'unasked' }
        const answer = await callREST(forme.payload, { method, path, as, body })
        expect([method, path, answer.status, answer.body.errors?.[0]?.reason]).toEqual([
          method,
          path,
          503,
          'databaseUnreachable',
        ])
      }
    }
    await server.restart()
  })
  expect(await readKicker()).not.toBe('unasked')
})

it('is found out on other connections when the database comes back in time', async () => {
  let back = Promise.resolve()
  const answer = await saveWhile(async () => {
    await server.crash()
    back = new Promise((resolve) => setTimeout(resolve, 200)).then(() => server.restart())
  }, 'crashed')
  await back
  expect(answer).toEqual([503, 'notStored'])
  expect(await readKicker()).toBe('before')
})

it('is told by a message when it could not be known in time', { timeout: 60_000 }, async () => {
  const answer = await saveWhile(async () => {
    await server.crash()
  }, 'unknown')
  expect(answer).toEqual([503, 'outcomeUnknown'])
  await quietly(forme.payload, async () => {
    await server.restart()
    const listMessages = async () => {
      const { docs } = await forme.payload.find({
        collection: 'payload-jobs',
        overrideAccess: true,
      })
      return docs.map(({ input }) => input)
    }
    await expect.poll(listMessages, { timeout: 15_000, interval: 300 }).toEqual([
      expect.objectContaining({
        to: people.editor.user.email,
        subject: 'What you saved was not saved',
      }),
    ])
  })
  expect(await readKicker()).toBe('before')
})
