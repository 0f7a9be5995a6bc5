import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makeReference } from '../../../tests/factories/makeReference'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { inTransaction } from '../../lib/database/inTransaction'
import { createQuotations } from './createQuotations'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** Everything stored of a record, in its row and in its versions, but ids and moments. */
async function storedOf(id: number) {
  const { payload } = forme
  const moments = { id: null, createdAt: null, updatedAt: null }
  const record = await payload.findByID({ collection: 'quotations', id, depth: 0 })
  const { docs } = await payload.findVersions({
    collection: 'quotations',
    depth: 0,
    where: { parent: { equals: id } },
  })
  return {
    record: { ...record, ...moments, articles: null },
    versions: docs.map(({ version, parent, ...rest }) => ({
      ...rest,
      ...moments,
      isOwn: parent === id,
      version: { ...version, ...moments, articles: null },
    })),
  }
}

describe('records made together', () => {
  it('are stored exactly as one that is saved by itself', async () => {
    const { payload } = forme
    const { id: reference } = await makeReference(payload)
    const text = 'a good book is the precious life-blood of a master spirit'
    const locator = { label: 'chapter', value: '4' } as const
    const alone = await payload.create({
      collection: 'quotations',
      data: { text, reference, label: locator.label, locator: locator.value, state: 'unverified' },
      req: await requestOf(payload, people.writer),
    })
    const req = await requestOf(payload, people.writer)
    const [first = 0, second = 0] = await inTransaction(req, () =>
      createQuotations(
        [
          { text, reference, locator },
          { text: 'as good almost kill a man', reference, locator: undefined },
        ],
        req,
      ),
    )
    expect(await storedOf(first)).toEqual(await storedOf(alone.id))
    expect((await storedOf(first)).versions).toHaveLength(1)
    expect((await storedOf(second)).record).toMatchObject({
      text: 'as good almost kill a man',
      label: 'page',
      locator: null,
      savedBy: people.writer.id,
    })
  })

  it('are none where none are asked for, and are gone with their transaction', async () => {
    const { payload } = forme
    const req = await requestOf(payload, people.editor)
    expect(await createQuotations([], req)).toEqual([])
    const { id: reference } = await makeReference(payload, { title: 'Of Education' })
    await expect(
      inTransaction(req, async () => {
        await createQuotations([{ text: 'words', reference, locator: undefined }], req)
        throw new Error('half-way')
      }),
    ).rejects.toThrow('half-way')
    const { totalDocs } = await payload.count({
      collection: 'quotations',
      where: { reference: { equals: reference } },
    })
    expect(totalDocs).toBe(0)
  })
})
