import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { makePicture } from '../../tests/factories/makePicture'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { listPictureUse } from './listPictureUse'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

it('names the texts a person may read, issues, and the editions that show the file', async () => {
  const { payload } = forme
  const picture = await makePicture(payload)
  const issue = await makeIssue(payload, { number: 71, label: 'Spring', cover: picture.id })
  await makeArticle(payload, { by: people.writer, title: 'Own', hero: picture.id })
  await makeArticle(payload, { by: people.otherWriter, title: 'Other', hero: picture.id })
  const [file] = Object.values(picture.files as Record<string, string>)
  for (const [ordinal, name] of [file, file, 'another'].entries()) {
    await payload.create({
      collection: 'editions',
      data: {
        issue: issue.id,
        ordinal: ordinal + 1,
        kind: 'first',
        manifest: {},
        head:
          ordinal === 0
            ? { pictures: [name] }
            : { sections: [{ articles: [{ pictures: [name] }] }] },
        manifestHash: String(ordinal),
        by: people.publisher.user.id,
        at: '2026-01-01T00:00:00.000Z',
      },
    })
  }
  const useOf = async (person: keyof People) =>
    listPictureUse({ id: picture.id, req: await requestOf(payload, people[person]) })
  const cover = { as: 'cover', collection: 'issues', id: issue.id, title: 'Issue 71 · Spring' }
  expect(await useOf('writer')).toMatchObject({
    uses: [{ as: 'lead picture', title: 'Own' }, cover],
    editions: [1, 2].map((ordinal) => ({ issue: issue.id, name: 'Issue 71 · Spring', ordinal })),
  })
  expect((await useOf('editor')).uses).toHaveLength(3)
})
