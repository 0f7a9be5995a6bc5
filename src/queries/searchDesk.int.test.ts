import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { searchDesk } from './searchDesk'

let forme: TestPayload
let people: People
let [own, other] = [0, 0]
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const body = bodyOf(['A forme is locked in its chase.', 'The coin was 100% silver.'])
  own = (await makeArticle(forme.payload, { by: people.writer, title: 'On quoins', body })).id
  other = (await makeArticle(forme.payload, { by: people.otherWriter, title: 'Chases', body })).id
  await makeReference(forme.payload, { title: 'Of Education', year: '1644' })
  await makeIssue(forme.payload, { number: 812, label: 'Winter 2031' })
})
afterAll(() => forme.close())

const find = async (query: string, person: keyof People = 'editor') => {
  const hits = await searchDesk({ query, req: await requestOf(forme.payload, people[person]) })
  return hits.map(({ collection, id, title }) => (collection === 'articles' ? id : title))
}

describe('searchDesk', () => {
  it.each([
    ['words of a text, in any case and within a word', 'LOCK chas', () => [other, own]],
    ['a title before words of a text', 'chases', () => [other]],
    ['a sign that means something to the database', '100%', () => [other, own]],
    ['signs alone', '_', () => []],
    ['a reference by name and year', 'milt 1644', () => ['Of Education']],
    ['an issue by its name', '812 winter', () => ['Issue 812 · Winter 2031']],
    ['an act with the newest issue', 'prev', () => ['Preview and publish']],
    ['an act with an issue that is named', 'check 812', () => ['Check the quotations']],
    ['no act with an issue that is not there', 'check 813', () => []],
    ['names of the form in which a text is stored', 'paragraph version', () => []],
    ['nothing', '   ', () => []],
  ])('finds %s', async (_, query, found) => {
    expect(await find(query)).toEqual(found())
  })

  it('shows the words where they stand', async () => {
    const req = await requestOf(forme.payload, people.editor)
    const [hit] = await searchDesk({ query: 'silver', req })
    expect(hit?.detail).toContain('its chase. The coin was 100% silver')
  })

  it('finds a work by who wrote it, also where one is picked', async () => {
    const { docs } = await forme.payload.find({
      collection: 'references',
      where: { name: { like: 'ilto educ 164' } },
    })
    expect(docs.map(({ name }) => name)).toEqual(['Milton, Of Education (1644)'])
    const [work] = docs
    const author = [{ literal: 'Hartlib Circle' }]
    await forme.payload.update({ collection: 'references', id: work?.id ?? 0, data: { author } })
    expect(await find('rtlib')).toEqual(['Of Education'])
  })

  it('follows what is written, and forgets what is deleted', async () => {
    const gone = await makeArticle(forme.payload, { by: people.editor, title: 'Swash' })
    const body = bodyOf(['Now it is about ligatures.'])
    await forme.payload.update({
      collection: 'articles',
      id: gone.id,
      data: { body },
      draft: true,
      user: people.editor.user,
    })
    expect(await find('ligatur')).toEqual([gone.id])
    await forme.payload.delete({ collection: 'articles', id: gone.id, user: people.editor.user })
    expect(await find('ligatur')).toEqual([])
  })

  it('finds only what the person may open', async () => {
    expect(await find('locked', 'writer')).toEqual([own])
  })

  it('answers nobody at its door', async () => {
    const asked = callREST(forme.payload, { path: '/desk-search?q=forme' })
    expect((await asked).status).toBe(401)
  })
})
