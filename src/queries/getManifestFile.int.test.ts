import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../tests/factories/printIssue'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'

let forme: TestPayload
let people: People
let printed: Printed
let edition: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
  const { docs } = await forme.payload.find({
    collection: 'editions',
    where: { issue: { equals: printed.issue.id } },
  })
  edition = docs[0]?.id ?? 0
})
afterAll(() => forme.close())

const fetchFile = (id: number, as?: string) =>
  callREST(forme.payload, { path: `/editions/${id}/manifest.json`, as })

describe('the manifest of an edition as a file', () => {
  it.each(['writer', 'editor', 'publisher', 'admin'] as const)(
    'has bytes whose SHA-256 is the hash of the edition, for the %s',
    async (role) => {
      const { status, text } = await fetchFile(edition, people[role].jwt)
      expect(status).toBe(200)
      expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(printed.manifestHash)
    },
  )

  it('is refused to those who are not signed in, and where there is no edition', async () => {
    expect((await fetchFile(edition)).body.errors?.[0]?.reason).toBe('notSignedIn')
    const missing = await fetchFile(999_999, people.admin.jwt)
    expect([missing.status, missing.body.errors?.[0]?.reason]).toEqual([404, 'notFound'])
  })
})
