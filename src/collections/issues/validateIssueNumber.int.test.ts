import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { makeIssue } from '../../../tests/factories/makeIssue'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const create = (number: unknown) =>
  callREST(forme.payload, {
    method: 'POST',
    path: '/issues',
    as: people.editor.jwt,
    body: { number, label: 'Spring 2031' },
  })

const said = (body: { errors?: unknown[] }) => JSON.stringify(body.errors)

it('names an issue that has the number already', async () => {
  const { number } = await makeIssue(forme.payload)
  const { body, status } = await create(number)
  expect(status).toBe(400)
  expect(said(body)).toContain(`There is an issue ${number} already.`)
})

it.each([0, -1, 1.5, 'seven', null])('refuses %j', async (number) => {
  const { body, status } = await create(number)
  expect(status).toBe(400)
  expect(said(body)).toContain('An issue has a whole number, 1 or more.')
})

it('lets an issue keep its number, and have one that is free', async () => {
  const { id, number } = await makeIssue(forme.payload)
  for (const [wanted, label] of [
    [number, 'Summer 2031'],
    [number + 5000, 'Summer 2031'],
  ] as const) {
    const { status } = await callREST(forme.payload, {
      method: 'PATCH',
      path: `/issues/${id}`,
      as: people.editor.jwt,
      body: { number: wanted, label },
    })
    expect(status).toBe(200)
  }
})

it('gives one of two who ask for the same number at once the issue, and the other a refusal', async () => {
  const { number } = await makeIssue(forme.payload)
  const answers = await Promise.all([create(number + 7000), create(number + 7000)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400])
})
