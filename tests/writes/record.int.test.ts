import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { listRows } from '../doors/listRows'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { printIssue } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** Turns, sign-offs, editions and audit entries are only ever added to, by nobody but operations. */
const RECORD = ['turns', 'sign-offs', 'editions', 'audit-entries'] as const

let forme: TestPayload
let people: People
let before: (Record<string, unknown> & { audit: unknown[] }) | undefined
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  await printIssue(forme.payload, people)
  before = await listRecord()
})
afterAll(() => forme.close())

/** The record; of the audit what was there before, because what is refused here adds to it. */
async function listRecord(): Promise<NonNullable<typeof before>> {
  const { audit_entries: audit, ...rows } = await listRows(forme.databaseURL)
  const entries = audit as { outcome: string }[]
  const known = before?.audit.length ?? entries.length
  expect(entries.slice(known).filter(({ outcome }) => outcome !== 'refused')).toEqual([])
  return { ...rows, audit: entries.slice(0, known) }
}

describe.each(RECORD)('%s', (collection) => {
  const table = collection.replace('-', '_')
  const knocks = (id: number) =>
    [
      ['POST', `/${collection}`, 403],
      ['PATCH', `/${collection}/${id}`, 403],
      ['PATCH', `/${collection}?where[id][equals]=${id}`, 403],
      ['DELETE', `/${collection}/${id}`, 403],
      ['DELETE', `/${collection}?where[id][equals]=${id}`, 403],
      ['POST', `/${collection}/${id}/duplicate`, 404],
    ] as const

  it('cannot be added to, changed or deleted by anybody through any door', async () => {
    const [row] = await queryRows(forme.databaseURL, `SELECT min(id)::int AS id FROM ${table}`)
    const id = Number(row?.id)
    for (const [method, path, refused] of knocks(id)) {
      for (const person of [...Object.values(people), undefined]) {
        const { status } = await callREST(forme.payload, {
          method,
          path,
          as: person?.jwt,
          ...(method === 'DELETE' ? {} : { body: { note: 'Altered', kind: 'edit' } }),
        })
        expect([method, path, status]).toEqual([method, path, refused])
      }
    }
    for (const { user } of Object.values(people)) {
      const call = { collection, overrideAccess: false, user } as const
      await expect(forme.payload.update({ ...call, id, data: {} })).rejects.toThrow(
        'Your role does not let you do this',
      )
      await expect(forme.payload.delete({ ...call, id })).rejects.toThrow(
        'Your role does not let you do this',
      )
    }
    expect(await listRecord()).toEqual(before)
  })

  it.each([
    `UPDATE ${table} SET updated_at = now()`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ])('is kept by the database itself: %s', async (statement) => {
    await expect(queryRows(forme.databaseURL, statement)).rejects.toThrow(
      /Rows of \w+ are never changed or deleted/,
    )
    expect(await listRecord()).toEqual(before)
  })

  it('is kept from Forme itself, with access off', async () => {
    const [row] = await queryRows(forme.databaseURL, `SELECT min(id)::int AS id FROM ${table}`)
    await expect(forme.payload.delete({ collection, id: Number(row?.id) })).rejects.toThrow()
    await expect(
      forme.payload.update({ collection, id: Number(row?.id), data: {} }),
    ).rejects.toThrow()
    expect(await listRecord()).toEqual(before)
  })
})
