import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitArticle } from '../../src/operations/submitArticle'
import { takeBackArticle } from '../../src/operations/takeBackArticle'
import { callREST } from '../doors/callREST'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** A submitted text is for reading only on the desk, whoever has it open and whatever they press. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const save = (id: number, words: string) =>
  forme.payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf([words]) },
    draft: true,
    user: people.writer.user,
  })

const latest = (id: number) =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

async function submitted() {
  const { id } = await makeArticle(forme.payload, { by: people.writer })
  const { docs } = await forme.payload.findVersions({
    collection: 'articles',
    depth: 0,
    where: { parent: { equals: id } },
  })
  await save(id, 'A second text.')
  const req = await requestOf(forme.payload, people.writer)
  const { contentHash } = await submitArticle({ id, req })
  return { contentHash, id, version: String(docs[0]?.id) }
}

const restore = (version: string, by?: Person) =>
  callREST(forme.payload, {
    method: 'POST',
    path: `/articles/versions/${version}?draft=true`,
    as: by?.jwt,
  })

describe('an earlier version of a submitted text', () => {
  it.each(['writer', 'editor', 'otherEditor'] as const)(
    'is not put in its place by the %s',
    async (role) => {
      const { contentHash, id, version } = await submitted()
      const { body, status } = await restore(version, people[role])
      expect([status, body.errors?.[0]?.reason]).toEqual([409, 'submittedText'])
      expect(await latest(id)).toMatchObject({ stage: 'submitted', contentHash })
    },
  )

  it.each([
    ['nobody who signed in', () => undefined],
    ['a writer it is not for', () => people.otherWriter],
  ])('says no word of its stage to %s', async (_, who) => {
    const { contentHash, id, version } = await submitted()
    const { body, status } = await restore(version, who())
    expect([status, body.errors?.[0]?.reason]).toEqual([403, 'forbidden'])
    expect(await latest(id)).toMatchObject({ stage: 'submitted', contentHash })
  })

  it('is put in its place once the text was taken back', async () => {
    const { contentHash, id, version } = await submitted()
    await takeBackArticle({ id, req: await requestOf(forme.payload, people.writer) })
    expect((await restore(version, people.writer)).status).toBe(200)
    expect((await latest(id)).contentHash).not.toBe(contentHash)
  })
})

it('a submitted text that a script changes is no longer the submitted one', async () => {
  const { contentHash, id } = await submitted()
  const { status } = await callREST(forme.payload, {
    method: 'PATCH',
    path: `/articles/${id}?draft=true`,
    as: people.writer.apiKey,
    body: { standfirst: 'By a script.' },
  })
  expect(status).toBe(200)
  const after = await latest(id)
  expect(after.stage).toBe('drafting')
  expect(after.contentHash).not.toBe(contentHash)
})
