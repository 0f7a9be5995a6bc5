import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { listReferenceDecisions } from '../queries/listReferenceDecisions'
import { distinguishReferences } from './distinguishReferences'
import { mergeReferences } from './mergeReferences'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const distinguish = async (id: number, others: number[], by: Person | undefined = people.editor) =>
  distinguishReferences({ id, others, req: await requestOf(forme.payload, by) })
const decisionsOf = async (...ids: number[]) =>
  listReferenceDecisions({ ids, req: await requestOf(forme.payload, people.writer) })
const three = async () => {
  const made = []
  for (const year of ['1644', '1645', '1646'])
    made.push(await makeReference(forme.payload, { year }))
  const [one, two, last] = made.map(({ id }) => id)
  return { one: Number(one), two: Number(two), three: Number(last) }
}

describe('distinguishReferences', () => {
  it('records who said it, and changes no reference', async () => {
    const { one, three: last, two } = await three()
    expect(await distinguish(one, [two, last])).toEqual({ reference: one, others: [two, last] })
    expect(await lastAct(forme.payload, `references/${one}`)).toMatchObject({
      event: 'reference.distinguish',
      outcome: 'done',
      actor: people.editor.id,
      details: { reference: one, others: [two, last] },
    })
    expect(await forme.payload.findByID({ collection: 'references', id: one })).toMatchObject({
      mergedInto: null,
      year: '1644',
    })
  })

  it('refuses who may not merge, what is not there, itself, and what was merged', async () => {
    const { one, three: last, two } = await three()
    const nobody = distinguishReferences({
      id: one,
      others: [two],
      req: await requestOf(forme.payload),
    })
    expect(await reasonOf(nobody)).toBe('notSignedIn 401')
    expect(await reasonOf(distinguish(one, [two], people.writer))).toBe('roleMissing 403')
    expect(await reasonOf(distinguish(one, [2 ** 30]))).toBe('notFound 404')
    expect(await reasonOf(distinguish(one, [two, one]))).toBe('sameReference 422')
    await mergeReferences({
      id: two,
      from: last,
      req: await requestOf(forme.payload, people.editor),
    })
    expect(await reasonOf(distinguish(one, [two, last]))).toBe('alreadyMerged 409')
    expect(await decisionsOf(one)).toEqual([])
  })

  it('and leaves nothing behind when it fails', async () => {
    const { one, two } = await three()
    await whileInsertsFail(forme.databaseURL, 'audit_entries', async () => {
      await expect(distinguish(one, [two])).rejects.toThrow()
    })
    expect(await decisionsOf(one)).toEqual([])
  })
})

describe('what was decided', () => {
  it('is told of each reference, with the name of the person', async () => {
    const { one, three: last, two } = await three()
    await distinguish(one, [two])
    const req = await requestOf(forme.payload, people.editor)
    await mergeReferences({ id: two, from: last, req })
    const by = people.editor.user.name
    expect(await decisionsOf(last, one, two)).toEqual([
      { reference: last, decision: 'merged', into: two, by, at: expect.any(String) },
      { reference: one, decision: 'distinct', by, at: expect.any(String) },
    ])
    await mergeReferences({ id: two, from: one, req })
    expect(await decisionsOf(one)).toMatchObject([{ decision: 'merged', into: two }])
  })

  it('is told at the door to who is signed in', async () => {
    const { one, two } = await three()
    const post = (as: string | undefined, body: Record<string, unknown>) =>
      callREST(forme.payload, { method: 'POST', path: `/references/${one}/distinguish`, as, body })
    expect(await post(undefined, { others: [two] })).toMatchObject({ status: 401 })
    expect(await post(people.writer.jwt, { others: [two] })).toMatchObject({ status: 403 })
    expect(await post(people.editor.jwt, {})).toMatchObject({ status: 400 })
    expect(await post(people.editor.jwt, { others: [two] })).toMatchObject({ status: 200 })

    const get = (as: string | undefined, of: number | string) =>
      callREST(forme.payload, { path: `/references/decisions?of=${of}`, as })
    expect(await get(undefined, one)).toMatchObject({ status: 401 })
    expect(await get(people.writer.jwt, 'x')).toMatchObject({ status: 400 })
    expect(await get(people.writer.jwt, one)).toMatchObject({
      status: 200,
      body: { decisions: [{ reference: one, decision: 'distinct' }] },
    })
  })
})
