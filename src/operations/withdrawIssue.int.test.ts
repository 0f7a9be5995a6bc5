import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { callSite } from '../../tests/doors/callSite'
import { queryRows } from '../../tests/doors/queryRows'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../tests/factories/printIssue'
import { publishNow } from '../../tests/factories/publishNow'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { soon } from '../../tests/soon'
import { getLibrary } from '../queries/getLibrary'
import { searchArticles } from '../queries/searchArticles'
import { relationID } from '../richtext/relationID'
import { rollBackIssue } from './rollBackIssue'

let forme: TestPayload
let people: People

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const withdraw = (id: number, as: string | undefined, reason: unknown = 'Printed in error.') =>
  callREST(forme.payload, {
    method: 'POST',
    path: `/issues/${id}/withdraw`,
    as,
    body: { reason } as Record<string, unknown>,
  })

/** What anybody can get at of an issue's cover, and how many of its articles are found. */
async function look({ issue }: Printed) {
  const picture = await forme.payload.findByID({
    collection: 'media',
    id: Number(relationID(issue.cover)),
    depth: 0,
  })
  const cover = await callSite(`/pictures/${picture.files[String(picture.filename)]}`)
  const { total } = await searchArticles(forme.payload, {
    query: 'compositor',
    issue: String(issue.slug),
  })
  return { cover: cover.status, found: total }
}

describe('withdrawing an issue', () => {
  let printed: Printed
  beforeAll(async () => {
    printed = await printIssue(forme.payload, people)
  })

  it.each([
    ['nobody', () => undefined, 401, 'notSignedIn'],
    ['a writer', () => people.writer.jwt, 403, 'roleMissing'],
    ['an editor', () => people.editor.jwt, 403, 'roleMissing'],
    ['an admin', () => people.admin.jwt, 403, 'roleMissing'],
  ])('is refused to %s', async (_who, as, status, reason) => {
    const answer = await withdraw(printed.issue.id, as())
    expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([status, reason])
    expect(await look(printed)).toEqual({ cover: 200, found: 1 })
  })

  it.each([
    ['', 400, 'reasonMissing'],
    ['  ', 400, 'reasonMissing'],
    [7, 400, 'invalid'],
  ])('wants a reason, and %j is none', async (words, status, reason) => {
    const answer = await withdraw(printed.issue.id, people.publisher.jwt, words)
    expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([status, reason])
  })

  it('takes it from search, pictures and library, and keeps its editions and the reason', async () => {
    const { id } = printed.issue
    expect(await look(printed)).toEqual({ cover: 200, found: 1 })
    const answer = await withdraw(id, people.publisher.apiKey)
    expect([answer.status, answer.body]).toEqual([
      200,
      { reason: 'Printed in error.', withdrawnAt: expect.any(String) },
    ])
    await soon()
    expect(await look(printed)).toEqual({ cover: 404, found: 0 })
    const library = await getLibrary(forme.payload)
    expect(library.issues).toEqual([])
    expect(library.withdrawn).toMatchObject([
      { reason: 'Printed in error.', withdrawnAt: answer.body.withdrawnAt },
    ])
    expect(library.withdrawn[0]?.prints.map(({ manifestHash }) => manifestHash)).toEqual([
      printed.manifestHash,
    ])
    const [entry] = await queryRows(
      forme.databaseURL,
      `select outcome, actor_name, details from audit_entries
       where event = 'issue.withdraw' and subject = 'issues/${id}' order by id desc limit 1`,
    )
    expect(entry).toMatchObject({
      outcome: 'done',
      actor_name: 'publisher',
      details: { reason: 'Printed in error.' },
    })
  })

  it('cannot be done twice, nor to what was never printed', async () => {
    const again = await withdraw(printed.issue.id, people.publisher.jwt)
    expect([again.status, again.body.errors?.[0]?.reason]).toEqual([409, 'alreadyWithdrawn'])
    const { id } = await forme.payload.create({
      collection: 'issues',
      data: { number: 900, label: 'Never', contents: [] },
    })
    const never = await withdraw(id, people.publisher.jwt)
    expect([never.status, never.body.errors?.[0]?.reason]).toEqual([409, 'notPublished'])
  })

  it('is lifted by printing the issue again', async () => {
    await publishNow(forme.payload, people, printed.issue.id, 'The error has been found.')
    await soon()
    expect(await look(printed)).toEqual({ cover: 200, found: 1 })
    expect(
      await forme.payload.findByID({ collection: 'issues', id: printed.issue.id, depth: 0 }),
    ).toMatchObject({ withdrawnAt: null, withdrawalReason: null })
  })

  it('is lifted by going back to an edition', async () => {
    await withdraw(printed.issue.id, people.publisher.jwt)
    const [first] = await queryRows(
      forme.databaseURL,
      `select id from editions where issue_id = ${printed.issue.id} order by ordinal limit 1`,
    )
    const req = await requestOf(forme.payload, people.publisher)
    await rollBackIssue({
      id: printed.issue.id,
      edition: Number(first?.id),
      note: 'It was right after all.',
      req,
    })
    await soon()
    expect(await look(printed)).toEqual({ cover: 200, found: 1 })
    expect((await getLibrary(forme.payload)).withdrawn).toEqual([])
  })

  it('leaves open a picture that another issue shows', async () => {
    const other = await printIssue(forme.payload, people)
    const cover = Number(relationID(printed.issue.cover))
    await forme.payload.update({
      collection: 'issues',
      id: other.issue.id,
      data: { cover },
      overrideAccess: true,
    })
    await publishNow(forme.payload, people, other.issue.id, 'The cover was another.')
    await soon()
    // Its first cover stands in its first edition, which readers can open.
    expect((await look(other)).cover).toBe(200)
    await withdraw(printed.issue.id, people.publisher.jwt)
    await soon()
    expect((await look(printed)).cover).toBe(200)
    await withdraw(other.issue.id, people.publisher.jwt)
    await soon()
    expect((await look(printed)).cover).toBe(404)
    expect((await look(other)).cover).toBe(404)
  })

  it('cannot be done or undone by a form', async () => {
    const { id } = printed.issue
    const before = await forme.payload.findByID({ collection: 'issues', id, depth: 0 })
    await callREST(forme.payload, {
      method: 'PATCH',
      path: `/issues/${id}`,
      as: people.publisher.jwt,
      body: { withdrawnAt: null, withdrawalReason: null, label: 'Another label' },
    })
    expect(await forme.payload.findByID({ collection: 'issues', id, depth: 0 })).toMatchObject({
      label: 'Another label',
      withdrawnAt: before.withdrawnAt,
      withdrawalReason: 'Printed in error.',
    })
  })
})
