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
import { requestChanges } from './requestChanges'
import { signOffArticle } from './signOffArticle'
import { submitArticle } from './submitArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const REASON = 'The second paragraph claims more than its source.'
const request = async (id: number, by?: Person, facts: { hash?: string; reason?: string } = {}) =>
  requestChanges({
    id,
    reason: facts.reason ?? REASON,
    req: await requestOf(forme.payload, by),
    ...(facts.hash === undefined ? {} : { contentHash: facts.hash }),
  })
const submitted = async () => {
  const { id } = await makeArticle(forme.payload, { by: people.writer })
  return { id, ...(await submit(id)) }
}
const submit = async (id: number) =>
  submitArticle({ id, req: await requestOf(forme.payload, people.writer) })

describe('requestChanges', () => {
  it('sends a text back with the reason', async () => {
    const { id, contentHash } = await submitted()
    expect(await request(id, people.editor)).toEqual({ stage: 'changesRequested' })
    const { docs } = await forme.payload.find({
      collection: 'turns',
      depth: 0,
      sort: '-id',
      where: { article: { equals: id } },
    })
    expect(docs[0]).toMatchObject({
      act: 'requestChanges',
      by: people.editor.id,
      note: REASON,
      contentHash,
    })
  })

  it('records it', async () => {
    const { id, contentHash } = await submitted()
    await request(id, people.editor)
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'article.requestChanges',
      outcome: 'done',
      actor: people.editor.id,
      hashAfter: contentHash,
      details: { note: REASON },
    })
  })

  it('ends the sign-offs of that text: submitted again unchanged, it needs new ones', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const { contentHash } = await approveArticle(forme.payload, people, id)
    await request(id, people.editor)
    expect(await submit(id)).toEqual({ stage: 'submitted', contentHash })
    for (const [kind, stage] of [
      ['edit', 'submitted'],
      ['quotations', 'approved'],
    ] as const) {
      const req = await requestOf(forme.payload, people.editor)
      expect(await signOffArticle({ id, kind, contentHash, req })).toMatchObject({ stage })
    }
  })

  describe('refuses', () => {
    it.each([
      [undefined, 'notSignedIn 401'],
      ['writer', 'roleMissing 403'],
      ['otherWriter', 'notFound 404'],
      ['publisher', 'roleMissing 403'],
      ['admin', 'roleMissing 403'],
    ] as const)('%s: %s', async (role, reason) => {
      const { id } = await submitted()
      expect(await reasonOf(request(id, role && people[role]))).toBe(reason)
    })

    it('without a reason', async () => {
      const { id } = await submitted()
      expect(await reasonOf(request(id, people.editor, { reason: ' \n' }))).toBe(
        'reasonMissing 400',
      )
    })

    it('a text that is not the one that was read', async () => {
      const { id, contentHash } = await submitted()
      const hash = contentHash.replace(/^./, (first) => (first === '0' ? '1' : '0'))
      expect(await reasonOf(request(id, people.editor, { hash }))).toBe('textChanged 409')
      expect(await reasonOf(request(id, people.editor, { hash: contentHash }))).toBe('done')
    })

    it('a text nobody has submitted', async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      expect(await reasonOf(request(id, people.editor))).toBe('notSubmitted 409')
      expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
        outcome: 'refused',
        reason: 'notSubmitted',
      })
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const { id } = await submitted()
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(request(id, people.editor)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })
})
