import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { queryRows } from '../../tests/doors/queryRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { assignArticle } from './assignArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const assign = async (
  id: number,
  assignee: number | null,
  due: string | null,
  by: Person | undefined = people.editor,
) => assignArticle({ id, assignee, due, req: await requestOf(forme.payload, by) })
const make = () => makeArticle(forme.payload, { by: people.editor })

describe('assignArticle', () => {
  it.each(['editor', 'publisher'] as const)('lets the %s give an article away', async (role) => {
    const { id, contentHash } = await make()
    const { otherWriter } = people
    expect(await assign(id, otherWriter.id, '2027-02-01', people[role])).toEqual({
      assignee: otherWriter.id,
      due: '2027-02-01',
    })
    for (const path of [`/articles/${id}?draft=true&depth=0`, `/articles/${id}?depth=0`]) {
      const { status, body } = await callREST(forme.payload, { path, as: otherWriter.jwt })
      expect(status).toBe(200)
      expect(body).toMatchObject({ assignee: otherWriter.id, due: '2027-02-01T00:00:00.000Z' })
    }
    const list = await callREST(forme.payload, { path: '/articles', as: otherWriter.jwt })
    expect(list.body.docs).toContainEqual(expect.objectContaining({ id, contentHash }))
  })

  it('takes it from whoever had it: no more reading, no more writing on the text of then', async () => {
    const { id } = await makeArticle(forme.payload, {
      by: people.editor,
      assignee: people.writer.id,
    })
    const knock = (method: 'GET' | 'PATCH') =>
      callREST(forme.payload, {
        method,
        path: `/articles/${id}?draft=true`,
        as: people.writer.jwt,
        ...(method === 'PATCH' ? { body: { kicker: 'mine' } } : {}),
      })
    expect((await knock('GET')).status).toBe(200)
    expect((await knock('PATCH')).status).toBe(200)
    await assign(id, people.otherWriter.id, null)
    expect((await knock('GET')).status).toBe(403)
    expect((await knock('PATCH')).status).toBe(403)
    const list = await callREST(forme.payload, { path: '/articles', as: people.writer.jwt })
    expect(list.body.docs).not.toContainEqual(expect.objectContaining({ id }))
  })

  it('takes the assignment and the day away', async () => {
    const { id } = await make()
    await assign(id, people.writer.id, '2027-02-01')
    await assign(id, null, null)
    expect(
      await queryRows(forme.databaseURL, `SELECT assignee_id, due FROM articles WHERE id = ${id}`),
    ).toEqual([{ assignee_id: null, due: null }])
  })

  it('changes no text and keeps the stage', async () => {
    const { id, contentHash } = await make()
    await assign(id, people.writer.id, null, people.publisher)
    expect(
      await forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true }),
    ).toMatchObject({ contentHash, stage: 'drafting', changedBy: [people.editor.id] })
  })

  it('records it, and does nothing where nothing changes', async () => {
    const { id } = await make()
    await assign(id, people.writer.id, '2027-02-01')
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'article.assign',
      outcome: 'done',
      actor: people.editor.id,
      details: { assignee: people.writer.id, due: '2027-02-01' },
    })
    const before = await listRows(forme.databaseURL)
    await assign(id, people.writer.id, '2027-02-01')
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })

  describe('refuses', () => {
    it.each([
      ['writer', 'notFound 404'],
      ['admin', 'roleMissing 403'],
    ] as const)('the %s', async (role, reason) => {
      const { id } = await make()
      expect(await reasonOf(assign(id, people.otherWriter.id, null, people[role]))).toBe(reason)
    })

    it('a writer who wants to pass on their own article', async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      const act = assign(id, people.otherWriter.id, null, people.writer)
      expect(await reasonOf(act)).toBe('roleMissing 403')
    })

    it('somebody who is not signed in', async () => {
      const { id } = await make()
      const req = await requestOf(forme.payload)
      const act = assignArticle({ id, assignee: null, due: null, req })
      expect(await reasonOf(act)).toBe('notSignedIn 401')
    })

    it.each([999_999, 99_999_999_999])('a person there is not: %d', async (assignee) => {
      const { id } = await make()
      const { body, status } = await callREST(forme.payload, {
        method: 'POST',
        path: `/articles/${id}/assign`,
        as: people.editor.jwt,
        body: { assignee },
      })
      expect([status, body.errors?.[0]?.reason]).toEqual([404, 'notFound'])
    })

    it('a person who may not write', async () => {
      const { id } = await make()
      expect(await reasonOf(assign(id, people.publisher.id, null))).toBe('assigneeCannotWrite 422')
    })

    it('a day the calendar does not have', async () => {
      const { id } = await make()
      expect(await reasonOf(assign(id, null, '2027-02-30'))).toBe('dateInvalid 400')
      expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
        outcome: 'refused',
        reason: 'dateInvalid',
      })
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const { id } = await make()
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(assign(id, people.writer.id, null)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })
})
