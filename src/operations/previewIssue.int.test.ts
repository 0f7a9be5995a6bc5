import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makeReadyIssue } from '../../tests/factories/printIssue'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { getPreview } from '../queries/getPreview'
import { previewIssue } from './previewIssue'
import { scheduleIssue } from './scheduleIssue'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const preview = async (id: number, by: Person | undefined = people.publisher) =>
  previewIssue({ id, req: await requestOf(forme.payload, by) })

describe('previewIssue', () => {
  it('answers the hash of the issue as it is, the same for everybody, until it changes', async () => {
    const { issue, article } = await makeReadyIssue(forme.payload, people)
    const first = await preview(issue.id)
    expect(first.manifestHash).toMatch(/^[0-9a-f]{64}$/)
    expect(first.url).toBe(`/preview/${issue.id}/${first.manifestHash}`)
    expect(await preview(issue.id, people.editor)).toEqual(first)

    await forme.payload.update({
      collection: 'articles',
      id: article,
      data: { body: bodyOf(['Other words.']) },
      draft: true,
      user: people.writer.user,
    })
    expect((await preview(issue.id)).manifestHash).not.toBe(first.manifestHash)
  })

  it('shows the date it would be published on: that of today, or of its schedule', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const { manifestHash } = await preview(issue.id)
    const read = async () =>
      getPreview({
        id: issue.id,
        manifestHash,
        req: await requestOf(forme.payload, people.publisher),
      })
    const before = new Date().toISOString()
    expect((await read()).publishedAt >= before).toBe(true)
    const at = '2099-12-24T08:00:00.000Z'
    const req = await requestOf(forme.payload, people.publisher)
    await scheduleIssue({ id: issue.id, manifestHash, at, req })
    expect((await read()).publishedAt).toBe(at)
  })

  it('can be done with an issue that is not ready', async () => {
    const issue = await makeIssue(forme.payload)
    expect((await preview(issue.id)).manifestHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('records which manifest was seen by whom, and prints nothing', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const before = await listRows(forme.databaseURL)
    const { manifestHash } = await preview(issue.id)
    expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
      event: 'issue.preview',
      outcome: 'done',
      actor: people.publisher.id,
      hashAfter: manifestHash,
    })
    const { audit_entries: audit, ...after } = await listRows(forme.databaseURL)
    expect({ ...before, audit_entries: audit }).toEqual({ ...after, audit_entries: audit })
  })

  it.each([
    ['writer', 'roleMissing 403'],
    ['admin', 'roleMissing 403'],
  ] as const)('refuses the %s: %s', async (role, reason) => {
    const issue = await makeIssue(forme.payload)
    expect(await reasonOf(preview(issue.id, people[role]))).toBe(reason)
    expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
      event: 'issue.preview',
      outcome: 'refused',
      reason: 'roleMissing',
    })
  })

  it('refuses somebody who is not signed in, and an issue there is not', async () => {
    const issue = await makeIssue(forme.payload)
    const req = await requestOf(forme.payload)
    expect(await reasonOf(previewIssue({ id: issue.id, req }))).toBe('notSignedIn 401')
    expect(await reasonOf(preview(999_999))).toBe('notFound 404')
  })

  it('leaves nothing behind when its last step fails', async () => {
    const issue = await makeIssue(forme.payload)
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(preview(issue.id)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })
})
