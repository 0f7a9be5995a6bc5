import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { makeQuotation } from '../../tests/factories/makeQuotation'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { listMergeOffers } from './listMergeOffers'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const asEditor = () => requestOf(forme.payload, people.editor)
const offersFor = async (id: number) => {
  const found = await listMergeOffers({ id, req: await asEditor() })
  if (!found) throw new Error('The reference was not found')
  return found.offers
}
/** Two records of one work that no other test knows. */
const pair = async (title: string) => ({
  one: await makeReference(forme.payload, { title, publisher: 'Oak Press' }),
  other: await makeReference(forme.payload, { title, publisher: 'Oak Press', year: '1645' }),
})

describe('listMergeOffers', () => {
  it('says who uses the other, what differs, and which notes would print otherwise', async () => {
    const { one, other } = await pair('Of Education')
    const quotation = await makeQuotation(forme.payload, { reference: other.id })
    const article = await makeArticle(forme.payload, {
      by: people.writer,
      body: bodyOf(
        ['He wrote so.'],
        [
          { reference: other.id, locator: '4', quotation: quotation.id },
          { reference: one.id, locator: '5' },
        ],
      ),
    })
    const offers = await offersFor(one.id)
    expect(offers).toMatchObject([
      {
        other: { id: String(other.id) },
        differing: ['issued'],
        decision: { allowed: true },
        uses: { articles: 1, quotations: 1 },
        changes: [{ id: article.id, title: article.title }],
      },
    ])
    const notes = offers[0]?.changes[0]?.notes ?? []
    expect(notes.map(({ after, before }) => [before?.text, after?.text])).toEqual([
      [
        'J Milton, Of Education, Oak Press, 1645, pg 4',
        'J Milton, Of Education, Oak Press, 1644, pg 4',
      ],
      ['J Milton, Of Education, Oak Press, 1644, pg 5', 'ibid. pg 5'],
    ])
  })

  it('offers what cannot be merged too, with the reason', async () => {
    const title = 'A Brief History of Moscovia'
    const one = await makeReference(forme.payload, { title, DOI: '10.1000/1' })
    await makeReference(forme.payload, { title, year: '1645', DOI: '10.1000/2' })
    expect(await offersFor(one.id)).toMatchObject([
      { decision: { allowed: false, reason: 'differentIdentifier' }, changes: [] },
    ])
  })

  it('offers nothing that is another work, or was merged already', async () => {
    const { one, other } = await pair('The Reason of Church-Government')
    await makeReference(forme.payload, { title: 'Accedence Commenced Grammar' })
    expect((await offersFor(one.id)).map((offer) => offer.other.id)).toEqual([String(other.id)])
    const { status } = await callREST(forme.payload, {
      method: 'POST',
      path: `/references/${one.id}/merge`,
      as: people.editor.jwt,
      body: { from: other.id },
    })
    expect(status).toBe(200)
    expect(await offersFor(one.id)).toEqual([])
  })

  it('knows no reference that is not there', async () => {
    expect(await listMergeOffers({ id: 2 ** 30, req: await asEditor() })).toBeNull()
  })
})
