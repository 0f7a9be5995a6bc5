import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reasonOf } from '../../tests/doors/reasonOf'
import { approveArticle } from '../../tests/factories/approveArticle'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { getIssueContents } from './getIssueContents'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const look = async (id: number, by: Person = people.editor) =>
  getIssueContents({ id, req: await requestOf(forme.payload, by) })

async function makeContents() {
  const theirs = await makeArticle(forme.payload, {
    by: people.writer,
    assignee: people.editor.id,
    due: '2027-02-01',
  })
  const mine = await makeArticle(forme.payload, { by: people.otherWriter })
  const issue = await makeIssue(forme.payload, {
    contents: [
      { heading: 'Essays', articles: [mine.id, theirs.id] },
      { heading: 'Letters', articles: [] },
    ],
    publicationDate: '2027-03-01',
    textDeadline: '2027-01-15',
  })
  return { issue, mine, theirs }
}

describe('getIssueContents', () => {
  it.each(['editor', 'publisher', 'admin'] as const)(
    'gives the %s every article in order, with how far it is',
    async (role) => {
      const { issue, mine, theirs } = await makeContents()
      const found = await look(issue.id, people[role])
      expect(found).toMatchObject({
        number: issue.number,
        updatedAt: issue.updatedAt,
        publicationDate: '2027-03-01',
        textDeadline: '2027-01-15',
        sections: [
          { heading: 'Essays', articles: [mine.id, theirs.id] },
          { heading: 'Letters', articles: [] },
        ],
      })
      expect(found.articles[1]).toEqual({
        id: theirs.id,
        title: theirs.title,
        stage: 'drafting',
        signOffs: [
          { kind: 'edit', count: 1, held: 0, status: 'missing' },
          { kind: 'quotations', count: 1, held: 0, status: 'missing' },
        ],
        problems: 1, // it names no author
        words: theirs.words,
        notes: 0,
        assignee: { id: people.editor.id, name: 'editor' },
        due: '2027-02-01',
      })
    },
  )

  it('counts sign-offs that are held, and tells one that has lapsed', async () => {
    const { issue, theirs } = await makeContents()
    await approveArticle(forme.payload, people, theirs.id)
    const held = (await look(issue.id)).articles[1]
    expect(held).toMatchObject({ stage: 'approved', problems: 1 })
    expect(held?.signOffs.map((one) => [one.held, one.status])).toEqual([
      [1, 'held'],
      [1, 'held'],
    ])
    await forme.payload.update({
      collection: 'articles',
      id: theirs.id,
      data: { kicker: 'Once more' },
      draft: true,
      user: people.writer.user,
    })
    const lapsed = (await look(issue.id)).articles[1]
    expect(lapsed?.signOffs.map((one) => [one.held, one.status])).toEqual([
      [0, 'lapsed'],
      [0, 'lapsed'],
    ])
  })

  it('says nothing to a writer of what is not theirs, apart from its place', async () => {
    const { issue, mine, theirs } = await makeContents()
    const found = await look(issue.id, people.otherWriter)
    expect(found.sections[0]?.articles).toEqual([mine.id, theirs.id])
    expect(found.articles.map(({ id }) => id)).toEqual([mine.id])
    expect(JSON.stringify(found)).not.toContain(theirs.title)
  })

  it('refuses those who are not signed in, and what does not exist', async () => {
    const { issue } = await makeContents()
    const req = await requestOf(forme.payload)
    expect(await reasonOf(getIssueContents({ id: issue.id, req }))).toBe('notSignedIn 401')
    expect(await reasonOf(look(999_999))).toBe('notFound 404')
  })
})
