import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getReadiness } from '../../src/queries/getReadiness'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { printDueIssues } from '../../src/jobs/printDueIssues'
import { runQueue } from '../../src/jobs/runQueue'
import { previewIssue } from '../../src/operations/previewIssue'
import { getIssuePublishing } from '../../src/queries/publishing/getIssuePublishing'
import { callREST } from '../doors/callREST'
import { lastAct } from '../doors/lastAct'
import { queryRows } from '../doors/queryRows'
import { whileInsertsFail } from '../doors/whileInsertsFail'
import { bodyOf } from '../factories/bodyOf'
import { approveArticle } from '../factories/approveArticle'
import { makePeople, type People } from '../factories/makePeople'
import { makeReadyIssue, printIssue } from '../factories/printIssue'
import { publishNow } from '../factories/publishNow'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const HOUR = 3_600_000
const inAnHour = () => new Date(Date.now() + HOUR).toISOString()
const post = (path: string, body: Record<string, unknown> = {}, as = people.publisher.jwt) =>
  callREST(forme.payload, { method: 'POST', path, as, body })
const preview = async (id: number) =>
  (await previewIssue({ id, req: await requestOf(forme.payload, people.publisher) })).manifestHash
const scheduleOf = async (id: number) =>
  (await forme.payload.findByID({ collection: 'issues', id, depth: 0 })).schedule
const write = (id: number, words: string) =>
  forme.payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf([words]) },
    draft: true,
    user: people.writer.user,
  })
const countEditions = async (id: number) =>
  (await queryRows(forme.databaseURL, `SELECT id FROM editions WHERE issue_id = ${id}`)).length

/** The hour comes: what is scheduled lies `seconds` back. */
const letPass = (id: number, seconds = 0) =>
  queryRows(
    forme.databaseURL,
    `UPDATE issues SET schedule_at = now() - interval '${seconds + 1} seconds' WHERE id = ${id}`,
  )
const work = () => printDueIssues(forme.payload)
/** The queue sends a handful at a time, and approvals have put messages in it too. */
async function sendAllMessages(): Promise<void> {
  const count = () => forme.payload.count({ collection: 'payload-jobs' })
  while ((await count()).totalDocs > 0) await runQueue(forme.payload)
}

async function makeScheduled(at = inAnHour()) {
  const ready = await makeReadyIssue(forme.payload, people)
  const { id } = ready.issue
  const manifestHash = await preview(id)
  const answer = await post(`/issues/${id}/schedule`, { manifestHash, at })
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return { ...ready, id, manifestHash }
}

describe('scheduling', () => {
  it('keeps the hash, the hour, the time zone and who asked for it', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const manifestHash = await preview(issue.id)
    const at = '2099-10-01T12:00:00+02:00'
    const answer = await post(`/issues/${issue.id}/schedule`, {
      manifestHash,
      at,
      timeZone: 'Europe/Vienna',
      note: 'For the fair.',
    })
    const schedule = { at: '2099-10-01T10:00:00.000Z', timeZone: 'Europe/Vienna', manifestHash }
    expect(answer.body).toEqual({ schedule })
    expect(await scheduleOf(issue.id)).toMatchObject({
      ...schedule,
      by: people.publisher.id,
      note: 'For the fair.',
    })
    expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
      event: 'issue.schedule',
      hashAfter: manifestHash,
      details: { at: schedule.at, timeZone: 'Europe/Vienna' },
    })
    await work()
    expect(await countEditions(issue.id)).toBe(0)
  })

  it('takes the time zone of the magazine unless another is named', async () => {
    const { id } = await makeScheduled()
    expect((await scheduleOf(id))?.timeZone).toBe('UTC')
  })

  it('is called off', async () => {
    const { id } = await makeScheduled()
    const at = (await scheduleOf(id))?.at
    const answer = await post(`/issues/${id}/unschedule`)
    expect(answer.body).toEqual({ unscheduled: { at } })
    expect((await scheduleOf(id))?.at ?? null).toBeNull()
    expect((await post(`/issues/${id}/unschedule`)).body.errors?.[0]?.reason).toBe('notScheduled')
  })

  it('is called off by whatever changes what readers have', async () => {
    const { id } = await makeScheduled()
    await publishNow(forme.payload, people, id)
    expect((await scheduleOf(id))?.at ?? null).toBeNull()
    expect(await lastAct(forme.payload, `issues/${id}`)).toMatchObject({
      event: 'issue.publish',
      details: { unscheduled: expect.any(String) },
    })
  })

  it.each([
    ['a time without an offset', { at: '2099-10-01T12:00:00' }, 'instantInvalid', 400],
    ['no time', { at: undefined }, 'invalid', 400],
    ['an hour that has passed', { at: '2020-01-01T00:00:00Z' }, 'instantPast', 422],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, 'timeZoneUnknown', 400],
    ['another manifest', { manifestHash: 'f'.repeat(64) }, 'manifestChanged', 409],
    [
      'corrections of a first edition',
      { corrections: [{ article: 1, kind: 'misprint', what: 'A date.' }] },
      'correctionUnneeded',
      422,
    ],
  ])('refuses %s', async (_what, rest, reason, status) => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const manifestHash = await preview(issue.id)
    const body = { manifestHash, at: inAnHour(), ...rest }
    const answer = await post(`/issues/${issue.id}/schedule`, body)
    expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([status, reason])
    expect((await scheduleOf(issue.id))?.at ?? null).toBeNull()
  })

  it('is for publishers, and cannot be written past the door', async () => {
    const { id, manifestHash } = await makeScheduled()
    for (const { jwt } of [people.editor, people.admin, people.writer]) {
      const body = { manifestHash, at: inAnHour() }
      expect((await post(`/issues/${id}/schedule`, body, jwt)).status).toBe(403)
      expect((await post(`/issues/${id}/unschedule`, {}, jwt)).status).toBe(403)
    }
    const before = await scheduleOf(id)
    await callREST(forme.payload, {
      method: 'PATCH',
      path: `/issues/${id}`,
      as: people.publisher.jwt,
      body: { schedule: { at: null, manifestHash: 'x' } },
    })
    expect(await scheduleOf(id)).toEqual(before)
  })
})

describe('at the hour', () => {
  it('prints what was scheduled, once, in the name of who scheduled it', async () => {
    const { id, manifestHash } = await makeScheduled()
    await letPass(id)
    await Promise.all([work(), work()])
    await work()
    expect(await countEditions(id)).toBe(1)
    const entries = await forme.payload.find({
      collection: 'audit-entries',
      depth: 0,
      where: {
        and: [{ subject: { equals: `issues/${id}` } }, { event: { equals: 'issue.publish' } }],
      },
    })
    const done = entries.docs.filter(({ outcome }) => outcome === 'done')
    expect(done).toMatchObject([
      {
        actor: people.publisher.id,
        door: 'job',
        hashAfter: manifestHash,
        details: { lateBy: expect.any(Number), scheduledFor: expect.any(String) },
      },
    ])
    expect((await scheduleOf(id))?.at ?? null).toBeNull()
  })

  it('prints a correction with its note and what it tells of each article', async () => {
    const { issue, article } = await printIssue(forme.payload, people)
    await write(article, 'The misprint is gone.')
    await approveArticle(forme.payload, people, article)
    const corrections = [{ article, kind: 'misprint', what: 'A letter stood on its head.' }]
    const body = { manifestHash: await preview(issue.id), at: inAnHour(), note: 'A misprint.' }
    const silent = await post(`/issues/${issue.id}/schedule`, body)
    expect(silent.body.errors?.[0]).toMatchObject({
      reason: 'correctionMissing',
      articles: [{ article: String(article) }],
    })
    expect((await post(`/issues/${issue.id}/schedule`, { ...body, corrections })).status).toBe(200)
    await letPass(issue.id)
    await work()
    const { docs } = await forme.payload.find({
      collection: 'editions',
      depth: 0,
      limit: 1,
      sort: '-id',
      where: { issue: { equals: issue.id } },
    })
    expect(docs[0]).toMatchObject({
      ordinal: 2,
      note: 'A misprint.',
      corrections: [{ article: String(article), kind: 'misprint' }],
    })
  })

  it('says how late it is when no server ran', async () => {
    const { id } = await makeScheduled()
    await letPass(id, 7200)
    const info = vi.spyOn(forme.payload.logger, 'info')
    await work()
    const told = info.mock.calls.map(([said]) => said as unknown as Record<string, unknown>)
    info.mockRestore()
    expect(told.find(({ issue }) => issue === id)).toMatchObject({
      msg: 'An issue was published at its hour, 120 minutes late.',
    })
    const entry = await lastAct(forme.payload, `issues/${id}`)
    expect((entry?.details as { lateBy: number }).lateBy).toBeGreaterThanOrEqual(7200)
  })

  it.each<[string, string, (made: { id: number; article: number }) => Promise<unknown>]>([
    [
      'the text was changed',
      'manifestChanged',
      ({ article }) => write(article, 'Slipped in after the preview.'),
    ],
    [
      'an approval lapsed without a change',
      'notReady',
      ({ article }) =>
        callREST(forme.payload, {
          method: 'POST',
          path: `/articles/${article}/request-changes`,
          as: people.otherEditor.jwt,
          body: { reason: 'A second thought.' },
        }),
    ],
  ])('does not print when %s, and tells the publisher', async (_what, reason, change) => {
    const made = await makeScheduled()
    const { id } = made
    await change(made)
    await letPass(id)
    const warn = vi.spyOn(forme.payload.logger, 'warn').mockImplementation(() => {})
    await work()
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ issue: id, reason }))
    warn.mockRestore()
    expect(await countEditions(id)).toBe(0)
    expect((await scheduleOf(id))?.at ?? null).toBeNull()
    expect(await lastAct(forme.payload, `issues/${id}`)).toMatchObject({
      event: 'issue.unschedule',
      door: 'job',
      actor: people.publisher.id,
      details: { refused: { reason } },
    })
    const readiness = await callREST(forme.payload, {
      path: `/issues/${id}/readiness`,
      as: people.publisher.jwt,
    })
    expect(readiness.body.notPrinted).toMatchObject({ reason })
    const req = await requestOf(forme.payload, people.publisher)
    const publishing = await getIssuePublishing({ id, previewed: null, req })
    expect(publishing).toMatchObject({ schedule: null, notPrinted: { reason } })
    await sendAllMessages()
    const outbox = path.join(forme.dataFolder, 'outbox')
    const mails = readdirSync(outbox).map((file) => readFileSync(path.join(outbox, file), 'utf8'))
    const mail = mails.find((one) => one.includes(`/admin/collections/issues/${id}`))
    expect(mail).toContain(people.publisher.email)
    expect(mail).toContain('A scheduled issue was not published')
  })

  it('does not print for somebody who is no publisher any more', async () => {
    const { id } = await makeScheduled()
    const roles = (role: 'publisher' | 'editor') =>
      forme.payload.update({
        collection: 'users',
        id: people.publisher.id,
        data: { roles: [role] },
      })
    await letPass(id)
    await roles('editor')
    const warn = vi.spyOn(forme.payload.logger, 'warn').mockImplementation(() => {})
    try {
      await work()
    } finally {
      await roles('publisher')
      warn.mockRestore()
    }
    expect(await countEditions(id)).toBe(0)
    expect(await lastAct(forme.payload, `issues/${id}`)).toMatchObject({
      details: { refused: { reason: 'roleMissing' } },
    })
  })

  it('never prints what was called off at the same moment', async () => {
    for (let trial = 0; trial < 10; trial += 1) {
      const { id } = await makeScheduled()
      await letPass(id)
      const [answer] = await Promise.all([post(`/issues/${id}/unschedule`), work()])
      expect(await countEditions(id)).toBe(answer.status === 200 ? 0 : 1)
    }
  })

  it('gives up after three faults and one more try, and says so', async () => {
    const { id } = await makeScheduled()
    await letPass(id)
    const error = vi.spyOn(forme.payload.logger, 'error').mockImplementation(() => {})
    const warn = vi.spyOn(forme.payload.logger, 'warn').mockImplementation(() => {})
    const clock = vi.spyOn(Date, 'now')
    try {
      await whileInsertsFail(forme.databaseURL, 'editions', async () => {
        for (const minutes of [0, 1, 3]) {
          clock.mockReturnValue(performance.timeOrigin + performance.now() + minutes * 60_000)
          await expect(work()).rejects.toThrow('could not be published')
        }
        clock.mockReturnValue(performance.timeOrigin + performance.now() + 6 * 60_000)
        await work()
      })
    } finally {
      for (const spy of [clock, error, warn]) spy.mockRestore()
    }
    expect((await scheduleOf(id))?.at).toBeFalsy()
    expect(await lastAct(forme.payload, `issues/${id}`)).toMatchObject({
      details: { refused: { reason: 'failed' } },
    })
    const req = await requestOf(forme.payload, people.publisher)
    expect((await getReadiness({ id, req })).notPrinted?.reason).toBe('failed')
  })

  it('keeps the schedule through a fault, and prints the other issues', async () => {
    const { id } = await makeScheduled()
    await letPass(id)
    await whileInsertsFail(forme.databaseURL, 'editions', () =>
      expect(work()).rejects.toThrow('An issue could not be published.'),
    )
    expect(await countEditions(id)).toBe(0)
    expect((await scheduleOf(id))?.at).toBeTruthy()
    const { id: other } = await makeScheduled()
    await letPass(other)
    await work()
    expect(await countEditions(other)).toBe(1)
    await post(`/issues/${id}/unschedule`)
  })
})
