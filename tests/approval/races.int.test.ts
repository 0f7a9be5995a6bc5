import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { TRIALS } from '../trials'

/**
 * Many trials of each race, five at a time, through the REST door. Whoever wins, no text may be
 * approved that a second person has not read as it is.
 */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const post = (id: number, act: string, as: string, body: Record<string, unknown> = {}) =>
  callREST(forme.payload, { method: 'POST', path: `/articles/${id}/${act}`, as, body })
const latest = (id: number): Promise<Article> =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

async function makeSubmitted(fields: Partial<Article> = {}) {
  const { id, contentHash } = await makeArticle(forme.payload, { by: people.writer, ...fields })
  expect((await post(id, 'submit', people.writer.jwt)).status).toBe(200)
  return { id, contentHash: String(contentHash) }
}

async function inTrials(trial: (place: number) => Promise<void>): Promise<void> {
  for (let round = 0; round < TRIALS / 5; round += 1) {
    await Promise.all(Array.from({ length: 5 }, (_, place) => trial(round * 5 + place)))
  }
}

const countOf = async (table: 'sign_offs' | 'turns', id: number) =>
  (
    await queryRows(
      forme.databaseURL,
      `SELECT count(*)::int AS count FROM ${table} WHERE article_id = ${id}`,
    )
  )[0]?.count

describe('time and again', () => {
  it('two sign-offs of one kind at once: one is given', async () => {
    await inTrials(async () => {
      const { id, contentHash } = await makeSubmitted()
      const answers = await Promise.all(
        [people.editor, people.otherEditor].map(({ jwt }) =>
          post(id, 'sign-off', jwt, { kind: 'edit', contentHash }),
        ),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await countOf('sign_offs', id)).toBe(1)
      expect((await latest(id)).stage).toBe('submitted')
    })
  })

  it('two sign-offs of both kinds at once: the text is approved, once', async () => {
    await inTrials(async () => {
      const { id, contentHash } = await makeSubmitted()
      const answers = await Promise.all([
        post(id, 'sign-off', people.editor.jwt, { kind: 'edit', contentHash }),
        post(id, 'sign-off', people.otherEditor.jwt, { kind: 'quotations', contentHash }),
      ])
      expect(answers.map(({ body }) => body.stage).toSorted()).toEqual(['approved', 'submitted'])
      expect((await latest(id)).stage).toBe('approved')
    })
  })

  it('the last sign-off against an edit: never is the new text approved', async () => {
    await inTrials(async (trial) => {
      const { id, contentHash } = await makeSubmitted()
      await post(id, 'sign-off', people.editor.jwt, { kind: 'edit', contentHash })
      const sign = () =>
        post(id, 'sign-off', people.editor.jwt, { kind: 'quotations', contentHash })
      const edit = () =>
        callREST(forme.payload, {
          method: 'PATCH',
          path: `/articles/${id}?draft=true`,
          as: people.writer.jwt,
          body: { body: bodyOf([`Slipped in, trial ${trial}.`]) },
        })
      const [first, second] = trial % 2 === 0 ? [sign, edit] : [edit, sign]
      const answers = await Promise.all([first(), second()])
      const signed = answers[trial % 2 === 0 ? 0 : 1]
      expect(answers[trial % 2 === 0 ? 1 : 0].status).toBe(200)
      expect([200, 409]).toContain(signed.status)
      const after = await latest(id)
      expect(after.contentHash).not.toBe(contentHash)
      expect(after).toMatchObject({ stage: 'drafting', changedBy: expect.any(Array) })
      expect(after.changedBy).toContain(people.writer.id)
    })
  })

  it('the last sign-off against a correction of a reference: never is the new text approved', async () => {
    await inTrials(async () => {
      const { id: reference } = await makeReference(forme.payload)
      const { id, contentHash } = await makeSubmitted({
        body: bodyOf(['Milton.'], [{ reference }]),
      })
      await post(id, 'sign-off', people.editor.jwt, { kind: 'edit', contentHash })
      const [signed, corrected] = await Promise.all([
        post(id, 'sign-off', people.editor.jwt, { kind: 'quotations', contentHash }),
        callREST(forme.payload, {
          method: 'PATCH',
          path: `/references/${reference}`,
          as: people.otherEditor.jwt,
          body: { year: '1645' },
        }),
      ])
      expect(corrected.status).toBe(200)
      expect([200, 409]).toContain(signed.status)
      const after = await latest(id)
      expect(after.contentHash).not.toBe(contentHash)
      expect(after.stage).toBe('drafting')
      expect(after.changedBy).toContain(people.otherEditor.id)
    })
  })

  it('an edit against a correction of a reference: both count as having changed the text', async () => {
    await inTrials(async (trial) => {
      const { id: reference } = await makeReference(forme.payload)
      const notes = [{ reference }]
      const { id } = await makeArticle(forme.payload, {
        by: people.writer,
        body: bodyOf(['Milton.'], notes),
      })
      const answers = await Promise.all([
        callREST(forme.payload, {
          method: 'PATCH',
          path: `/articles/${id}?draft=true`,
          as: people.editor.jwt,
          body: { body: bodyOf([`Milton, trial ${trial}.`], notes) },
        }),
        callREST(forme.payload, {
          method: 'PATCH',
          path: `/references/${reference}`,
          as: people.otherEditor.jwt,
          body: { year: '1645' },
        }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { contentHash, changedBy } = await latest(id)
      expect(new Set(changedBy as number[])).toEqual(
        new Set([people.writer.id, people.editor.id, people.otherEditor.id]),
      )
      const submitted = await post(id, 'submit', people.writer.jwt)
      expect(submitted.body.contentHash).toBe(contentHash)
    })
  })

  it('two submissions at once: one is taken', async () => {
    await inTrials(async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      const answers = await Promise.all([
        post(id, 'submit', people.writer.jwt),
        post(id, 'submit', people.writer.apiKey),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await countOf('turns', id)).toBe(1)
    })
  })
})
