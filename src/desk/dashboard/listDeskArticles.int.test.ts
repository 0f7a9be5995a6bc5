import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { submitArticle } from '../../operations/submitArticle'
import { listDeskArticles } from './listDeskArticles'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

async function makeSubmitted(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await submitArticle({ id, req: await requestOf(forme.payload, people.writer) })
  }
}

async function countQuestions(): Promise<{ articles: number; questions: number }> {
  const req = await requestOf(forme.payload, people.editor)
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  const { articles } = await listDeskArticles(req)
  const questions = asked.mock.calls.length
  asked.mockRestore()
  expect(articles.every(({ maySignOff, submittedBy }) => maySignOff && submittedBy)).toBe(true)
  return { articles: articles.length, questions }
}

it('asks as much for thirty articles as for three', async () => {
  await makeSubmitted(3)
  const few = await countQuestions()
  await makeSubmitted(27)
  const many = await countQuestions()
  expect([few.articles, many.articles]).toEqual([3, 30])
  expect(few.questions).toBeGreaterThan(0)
  expect(many.questions).toBe(few.questions)
})

it('names what the person can see, and what they changed last', async () => {
  const own = await makeArticle(forme.payload, { by: people.writer, title: 'Of quoins' })
  const other = await makeArticle(forme.payload, { by: people.otherWriter, title: 'Of chases' })
  const { articles, latest } = await listDeskArticles(await requestOf(forme.payload, people.writer))
  expect(articles.map(({ id }) => id)).toContain(own.id)
  expect(articles.map(({ id }) => id)).not.toContain(other.id)
  expect(latest[0]).toEqual({ id: own.id, title: 'Of quoins' })
})
