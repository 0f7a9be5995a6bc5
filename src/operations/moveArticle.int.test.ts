import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { moveArticle } from './moveArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

type Where = { issue: number; section: string; place?: number }
const move = async (id: number, where: Where, by: Person | undefined = people.editor) =>
  moveArticle({ id, ...where, req: await requestOf(forme.payload, by) })
const make = async () => (await makeArticle(forme.payload, { by: people.editor })).id
const contentsOf = async (id: number) => {
  const { contents } = await forme.payload.findByID({ collection: 'issues', id, depth: 0 })
  return (contents ?? []).map(({ articles, heading }) => [heading, articles])
}

describe('moveArticle', () => {
  it.each(['editor', 'publisher'] as const)('lets the %s move it to an issue', async (role) => {
    const [one, two, three] = [await make(), await make(), await make()]
    const from = await makeIssue(forme.payload, { articles: [one, two] })
    const to = await makeIssue(forme.payload, { articles: [three] })
    const where = { issue: to.id, section: 'Essays', place: 1 }
    expect(await move(one, where, people[role])).toEqual({
      from: { issue: from.id, section: 'Essays', place: 1 },
      to: where,
    })
    expect(await contentsOf(from.id)).toEqual([['Essays', [two]]])
    expect(await contentsOf(to.id)).toEqual([['Essays', [one, three]]])
    expect(await lastAct(forme.payload, `articles/${one}`)).toMatchObject({
      event: 'article.move',
      outcome: 'done',
      actor: people[role].id,
      details: { from: { issue: from.id }, to: where },
    })
  })

  it('places one that stood nowhere, in a section made for it', async () => {
    const [one, two] = [await make(), await make()]
    const { id } = await makeIssue(forme.payload, { articles: [one] })
    expect(await move(two, { issue: id, section: 'Letters' })).toEqual({
      from: null,
      to: { issue: id, section: 'Letters', place: 1 },
    })
    expect(await contentsOf(id)).toEqual([
      ['Essays', [one]],
      ['Letters', [two]],
    ])
  })

  it('moves it inside its issue, and writes nothing where it stands already', async () => {
    const [one, two] = [await make(), await make()]
    const { id } = await makeIssue(forme.payload, { articles: [one, two] })
    await move(two, { issue: id, section: 'Essays', place: 1 })
    expect(await contentsOf(id)).toEqual([['Essays', [two, one]]])
    const before = await listRows(forme.databaseURL)
    await move(two, { issue: id, section: 'Essays', place: 1 })
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })

  it('outdates what others have open of either issue', async () => {
    const [one, two] = [await make(), await make()]
    const from = await makeIssue(forme.payload, { articles: [one] })
    const to = await makeIssue(forme.payload, { articles: [two] })
    await move(one, { issue: to.id, section: 'Essays' })
    for (const { contents, id, updatedAt } of [from, to]) {
      const { body, status } = await callREST(forme.payload, {
        method: 'PATCH',
        path: `/issues/${id}`,
        as: people.editor.jwt,
        body: { contents, updatedAt },
      })
      expect([status, body.errors?.[0]?.reason]).toEqual([409, 'changedMeanwhile'])
    }
  })

  it('keeps it in one issue when two take it at the same moment', async () => {
    const one = await make()
    const issues = [await makeIssue(forme.payload), await makeIssue(forme.payload)]
    const answers = await Promise.all(
      issues.map(({ id }) => reasonOf(move(one, { issue: id, section: 'Essays' }))),
    )
    expect(answers).toContain('done')
    for (const answer of answers) {
      expect(['done', 'contentsChanged 409', 'articleInOtherIssue 422']).toContain(answer)
    }
    const places = await Promise.all(issues.map(({ id }) => contentsOf(id)))
    // Whoever came second found it there and was refused, or took it from there.
    expect(
      places
        .flat()
        .map(([, articles]) => articles)
        .flat(),
    ).toEqual([one])
  })

  describe('refuses', () => {
    it.each<[keyof People, string]>([
      ['writer', 'notFound 404'],
      ['admin', 'roleMissing 403'],
    ])('the %s: %s', async (role, answer) => {
      const one = await make()
      const { id } = await makeIssue(forme.payload)
      const act = move(one, { issue: id, section: 'Essays' }, people[role])
      expect(await reasonOf(act)).toBe(answer)
      expect(await contentsOf(id)).toEqual([])
      expect(await lastAct(forme.payload, `articles/${one}`)).toMatchObject({
        event: 'article.move',
        outcome: 'refused',
        actor: people[role].id,
      })
    })

    it('what does not exist, and whoever is not signed in', async () => {
      const one = await make()
      const { id } = await makeIssue(forme.payload)
      const section = 'Essays'
      expect(await reasonOf(move(999_999, { issue: id, section }))).toBe('notFound 404')
      expect(await reasonOf(move(one, { issue: 999_999, section }))).toBe('notFound 404')
      const req = await requestOf(forme.payload)
      expect(await reasonOf(moveArticle({ id: one, issue: id, section, req }))).toBe(
        'notSignedIn 401',
      )
    })

    it.each<[Record<string, unknown>, number, string]>([
      [{}, 400, 'invalid'],
      [{ issue: 'one' }, 400, 'invalid'],
      [{ issue: 1, section: ' ' }, 400, 'sectionMissing'],
      [{ issue: 1, section: 'Essays', place: 0 }, 400, 'placeInvalid'],
      [{ issue: 1, section: 'Essays', place: 'first' }, 400, 'invalid'],
    ])('%o at the door', async (body, status, reason) => {
      const one = await make()
      const { id } = await makeIssue(forme.payload)
      const answer = await callREST(forme.payload, {
        method: 'POST',
        path: `/articles/${one}/move`,
        as: people.editor.jwt,
        body: { ...body, ...(body.issue === 1 ? { issue: id } : {}) },
      })
      expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([status, reason])
    })
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const one = await make()
    await makeIssue(forme.payload, { articles: [one] })
    const to = await makeIssue(forme.payload)
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', async () => {
      await expect(move(one, { issue: to.id, section: 'Essays' })).rejects.toThrow()
    })
    expect(await listRows(forme.databaseURL)).toEqual(before)
  })
})
