import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makeIssue } from '../../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { issueName } from '../../workflow/issueName'
import { listIssueChoices } from './listIssueChoices'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const choicesOf = ({ user }: Person, issue?: number) =>
  listIssueChoices({ payload: forme.payload, user, ...(issue === undefined ? {} : { issue }) })

describe('listIssueChoices', () => {
  it('gives issues with sections and the articles the person can open, and those in none', async () => {
    const own = await makeArticle(forme.payload, { by: people.writer, title: 'Of quoins' })
    const other = await makeArticle(forme.payload, { by: people.otherWriter, title: 'Of chases' })
    const loose = await makeArticle(forme.payload, { by: people.writer, title: 'Of reglets' })
    const issue = await makeIssue(forme.payload, {
      contents: [
        { heading: 'Essays', articles: [other.id, own.id] },
        { heading: 'Letters', articles: [] },
      ],
    })
    const shown = { id: issue.id, name: issueName(issue) }
    const sections = ['Essays', 'Letters']
    const [quoins, chases, reglets] = [own, other, loose].map(({ id, title }) => ({ id, title }))
    const none = { id: null, name: 'In no issue yet', sections: [], articles: [reglets] }
    expect(await choicesOf(people.editor)).toEqual([
      { ...shown, sections, articles: [chases, quoins] },
      none,
    ])
    expect(await choicesOf(people.editor, issue.id)).toEqual([
      { ...shown, sections, articles: [chases, quoins] },
    ])
    expect(await choicesOf(people.writer)).toEqual([
      { ...shown, sections, articles: [quoins] },
      none,
    ])
  })

  it('leaves out a text that waits for its review: it is not written over meanwhile', async () => {
    const waiting = await makeArticle(forme.payload, { by: people.writer, title: 'Of furniture' })
    const { status } = await callREST(forme.payload, {
      method: 'POST',
      path: `/articles/${waiting.id}/submit`,
      as: people.writer.jwt,
      body: {},
    })
    expect(status).toBe(200)
    const named = (await choicesOf(people.editor)).flatMap(({ articles }) => articles)
    expect(named.map(({ id }) => id)).not.toContain(waiting.id)
  })
})
