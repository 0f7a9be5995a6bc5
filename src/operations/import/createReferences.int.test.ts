import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { inTransaction } from '../../lib/database/inTransaction'
import { cslToReference } from '../../lib/csl'
import { createReferences } from './createReferences'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** Everything stored of a record, in its row and in its versions, but ids and moments. */
async function storedOf(id: number) {
  const record = await forme.payload.findByID({ collection: 'references', id, depth: 0 })
  const { docs } = await forme.payload.findVersions({
    collection: 'references',
    depth: 0,
    where: { parent: { equals: id } },
  })
  const versions = docs.map(({ parent, version }) => [parent === id, withoutMoments(version)])
  return { record: withoutMoments(record), versions }
}

const withoutMoments = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) =>
      ['id', 'createdAt', 'updatedAt'].includes(name) ? undefined : part,
    ),
  )

const WORKS = [
  {
    id: '',
    type: 'chapter',
    title: 'A Letter',
    'container-title': 'The Letters',
    author: [{ family: 'Marx', given: 'K' }, { literal: 'A Committee' }],
    editor: [{ family: 'King', given: 'M L', suffix: 'Jr.' }],
    recipient: [{ family: 'Engels' }],
    issued: { 'date-parts': [[1858, 4, 2]] },
    URL: 'https://example.org/letter',
    archive: 'IISG',
    note: 'for the desk',
  },
  { id: '', type: 'book', title: 'Война и мир', ISBN: '978-0-14-044568-8' },
]

describe('references made together', () => {
  it('are stored exactly as those that are saved by themselves', async () => {
    const { payload } = forme
    const references = WORKS.map((work, at) => ({
      fields: cslToReference(work).fields,
      managerIDs: at === 0 ? ['key:marx1858'] : [],
    }))
    const alone = []
    for (const { fields, managerIDs } of references)
      alone.push(
        await payload.create({
          collection: 'references',
          data: { ...fields, ...(managerIDs.length > 0 && { managerIDs }) },
          overrideAccess: true,
          req: await requestOf(payload, people.editor),
        }),
      )
    const req = await requestOf(payload, people.editor)
    const together = await inTransaction(req, () => createReferences(references, req))
    expect(together).toHaveLength(2)
    for (const [at, { id }] of alone.entries()) {
      const stored = await storedOf(together[at] ?? 0)
      expect(stored).toEqual(await storedOf(id))
      expect(stored.versions).toHaveLength(1)
    }
  })

  it('are none where none are asked for, and are refused as one is', async () => {
    const req = await requestOf(forme.payload, people.editor)
    expect(await createReferences([], req)).toEqual([])
    const { fields } = cslToReference({ id: '', type: 'book', title: 'A Book' })
    for (const wrong of [
      { year: 'long ago' },
      { URL: 'javascript:x' },
      { type: 'song' as 'book' },
    ]) {
      await expect(
        createReferences([{ fields: { ...fields, ...wrong } }], req),
      ).rejects.toMatchObject({ name: 'ValidationError' })
    }
  })
})
