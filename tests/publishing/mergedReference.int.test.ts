import { afterAll, beforeAll, expect, it } from 'vitest'
import { mergeReferences } from '../../src/operations/mergeReferences'
import { callSite } from '../doors/callSite'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makePeople, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { makeReadyIssue } from '../factories/printIssue'
import { publishNow } from '../factories/publishNow'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** Readers are a quarter of a second behind at most. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))
const visit = async (id: number) => {
  const { headers, status } = await callSite(`/references/${id}`)
  return [status, headers.get('location')]
}

it('the page of a work that was merged leads to the other, once that is printed so', async () => {
  const { payload } = forme
  const { issue } = await makeReadyIssue(payload, people)
  const into = await makeReference(payload, { publisher: 'Oak Press' })
  const from = await makeReference(payload, { publisher: 'Elm Press' })
  const contributor = await makeContributor(payload, 'Ann Example')
  const article = await makeArticle(payload, {
    by: people.writer,
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf(['So he wrote.'], [{ reference: from.id, locator: '4' }]),
  })
  await approveArticle(payload, people, article.id)
  const contents = (issue.contents ?? []).map(({ heading, articles }) => ({
    heading,
    articles: [...(articles ?? []), article.id],
  }))
  await payload.update({ collection: 'issues', id: issue.id, data: { contents } })
  await publishNow(payload, people, issue.id)
  await settle()
  expect(await visit(from.id)).toEqual([200, null])
  expect(await visit(into.id)).toEqual([404, null])

  const req = await requestOf(payload, people.editor)
  await mergeReferences({ id: into.id, from: from.id, req })
  await settle()
  expect(await visit(from.id)).toEqual([200, null])
  expect(await visit(into.id)).toEqual([404, null])

  await approveArticle(payload, people, article.id)
  await publishNow(payload, people, issue.id, 'A work was named wrongly.')
  await settle()
  expect(await visit(into.id)).toEqual([200, null])
  expect(await visit(from.id)).toEqual([301, `/references/${into.id}`])
})
