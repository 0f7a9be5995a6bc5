import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../tests/factories/approveArticle'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { submitArticle } from './submitArticle'
import { takeBackArticle } from './takeBackArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const takeBack = async (id: number, by?: Person) =>
  takeBackArticle({ id, req: await requestOf(forme.payload, by) })
const submitted = async () => {
  const { id } = await makeArticle(forme.payload, { by: people.writer })
  const req = await requestOf(forme.payload, people.writer)
  return { id, ...(await submitArticle({ id, req })) }
}

describe('takeBackArticle', () => {
  it.each(['writer', 'editor'] as const)('gives the text back to the %s', async (role) => {
    const { id } = await submitted()
    expect(await takeBack(id, people[role])).toEqual({ stage: 'drafting' })
    expect(
      await forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true }),
    ).toMatchObject({ stage: 'drafting' })
  })

  it('records it', async () => {
    const { id, contentHash } = await submitted()
    await takeBack(id, people.writer)
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'article.takeBack',
      outcome: 'done',
      actor: people.writer.id,
      hashAfter: contentHash,
    })
  })

  describe('refuses', () => {
    it.each([
      [undefined, 'notSignedIn 401'],
      ['otherWriter', 'notFound 404'],
      ['publisher', 'roleMissing 403'],
      ['admin', 'roleMissing 403'],
    ] as const)('%s: %s', async (role, reason) => {
      const { id } = await submitted()
      expect(await reasonOf(takeBack(id, role && people[role]))).toBe(reason)
    })

    it('a text nobody has submitted', async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      expect(await reasonOf(takeBack(id, people.writer))).toBe('notSubmitted 409')
    })

    it('a text that is approved', async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      await approveArticle(forme.payload, people, id)
      expect(await reasonOf(takeBack(id, people.writer))).toBe('alreadyApproved 409')
      expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
        event: 'article.takeBack',
        outcome: 'refused',
        reason: 'alreadyApproved',
      })
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const { id } = await submitted()
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(takeBack(id, people.writer)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })
})
