import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { lastAct } from '../../../tests/doors/lastAct'
import { queryRows } from '../../../tests/doors/queryRows'
import { reasonOf } from '../../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../../tests/factories/approveArticle'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makeIssue } from '../../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { getReadiness } from '../../queries/getReadiness'
import { listColleagues } from '../../queries/comments/listColleagues'
import { listComments } from '../../queries/comments/listComments'
import { signOffArticle } from '../signOffArticle'
import { submitArticle } from '../submitArticle'
import { addComment } from './addComment'
import { answerComment, reopenComment, resolveComment } from './changeComment'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const PARAGRAPHS = [
  'The compositor reads a line upside down.',
  'A line that is too long is broken; a line that is too short is spaced.',
]
const article = async () =>
  (await makeArticle(forme.payload, { by: people.writer, body: bodyOf(PARAGRAPHS) })).id
const as = (person?: Person): Promise<PayloadRequest> => requestOf(forme.payload, person)
const add = async (id: number, exact = 'upside down', person: Person | undefined = people.editor) =>
  addComment({ id, passage: { exact }, req: await as(person), text: 'Who says so?' })
const list = async (id: number) => listComments({ id, req: await as(people.editor) })
const rewrite = (id: number, paragraphs: string[]) =>
  forme.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: { body: bodyOf(paragraphs) },
    user: people.writer.user,
  })

describe('addComment', () => {
  it('keeps what was said, about which words, and finds them again', async () => {
    const id = await article()
    const thread = await add(id)
    expect(thread).toMatchObject({
      text: 'Who says so?',
      by: { id: people.editor.id, name: 'editor' },
      state: 'found',
      exact: 'upside down',
      passage: { part: 'block' },
      answers: [],
    })
    expect(thread).not.toHaveProperty('resolved')
    expect(await list(id)).toEqual([thread])
  })

  it('records it', async () => {
    const id = await article()
    const thread = await add(id)
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'comment.create',
      outcome: 'done',
      actor: people.editor.id,
      hashAfter: expect.stringMatching(/^[0-9a-f]{64}$/),
      details: { comment: thread.id },
    })
  })

  it('leaves the text as it is: no approval lapses', async () => {
    const id = await article()
    await approveArticle(forme.payload, people, id)
    await add(id)
    const { stage } = await forme.payload.findByID({ collection: 'articles', id, draft: true })
    expect(stage).toBe('approved')
  })

  it('follows its words, tells when they were edited, and is kept when they are gone', async () => {
    const id = await article()
    await add(id, 'A line that is too long is broken')
    await add(id, 'upside down')
    const [first, second] = PARAGRAPHS
    await rewrite(id, ['Something new before it.', `${first}`, `${second}`])
    expect((await list(id)).map(({ exact, state }) => [exact, state])).toEqual([
      ['upside down', 'found'],
      ['A line that is too long is broken', 'found'],
    ])
    await rewrite(id, [`${first}`, 'A line that is much too long is broken; another is spaced.'])
    expect((await list(id)).map(({ state }) => state)).toEqual(['found', 'changed'])
    await rewrite(id, ['Nothing of it is left.', 'And nothing of the other paragraph.'])
    const lost = await list(id)
    expect(lost.map(({ exact, passage, state }) => [exact, passage, state])).toEqual([
      ['A line that is too long is broken', undefined, 'lost'],
      ['upside down', undefined, 'lost'],
    ])
  })

  it.each([
    [undefined, 'notSignedIn 401'],
    ['writer', 'done'],
    ['otherWriter', 'notFound 404'],
    ['editor', 'done'],
    ['publisher', 'done'],
    ['admin', 'roleMissing 403'],
  ] as const)('by %s: %s', async (role, outcome) => {
    const id = await article()
    const req = await as(role && people[role])
    const act = addComment({ id, passage: { exact: 'spaced' }, req, text: 'Why?' })
    expect(await reasonOf(act)).toBe(outcome)
  })

  it.each([
    ['words that are not there', { exact: 'sideways' }, 'Why?', 'passageMissing 422'],
    ['words that stand there twice', { exact: 'A line'.slice(2) }, 'Why?', 'passageAmbiguous 422'],
    ['nothing said', { exact: 'spaced' }, ' ', 'wordsMissing 400'],
  ])('refuses %s', async (_name, passage, text, outcome) => {
    const id = await article()
    const act = addComment({ id, passage, req: await as(people.editor), text })
    expect(await reasonOf(act)).toBe(outcome)
    expect(await list(id)).toEqual([])
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'comment.create',
      outcome: 'refused',
      reason: outcome.split(' ')[0],
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const id = await article()
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(add(id)).rejects.toThrow(),
    )
    expect(await list(id)).toEqual([])
  })
})

describe('a colleague who is named', () => {
  const named = async (comment: number) => {
    const sought = { collection: 'comments', id: comment, depth: 0 } as const
    return (await forme.payload.findByID(sought)).mentions ?? []
  }
  const letters = async (to: Person) => {
    const { docs } = await forme.payload.find({ collection: 'payload-jobs', pagination: false })
    return docs.filter(({ input }) => {
      const { subject, to: address } = input as { subject: string; to: string }
      return subject === 'A comment names you' && address === to.user.email
    }).length
  }

  it('is written down and told; whoever may not read the text is neither', async () => {
    const id = await article()
    const req = await as(people.editor)
    const text = '@publisher, @otherWriter and @writer: who says so?'
    const before = await letters(people.publisher)
    const thread = await addComment({ id, passage: { exact: 'spaced' }, req, text })
    expect((await named(thread.id)).toSorted()).toEqual(
      [people.publisher.id, people.writer.id].toSorted(),
    )
    expect(await letters(people.publisher)).toBe(before + 1)
    expect(await letters(people.otherWriter)).toBe(0)
    const answer = { id: thread.id, req: await as(people.publisher), text: 'Ask @Editor.' }
    const { answers } = await answerComment(answer)
    expect(await named(Number(answers[0]?.id))).toEqual([people.editor.id])
  })

  it('is one of those who may read it, and only they are told who that is', async () => {
    const id = await article()
    const answer = await listColleagues({ id, req: await as(people.writer) })
    const names = answer.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['editor', 'publisher', 'writer']))
    expect(names).not.toContain('otherWriter')
    const asked = listColleagues({ id, req: await as(people.otherWriter) })
    expect(await reasonOf(asked)).toBe('notFound 404')
  })
})

describe('a thread', () => {
  it('is answered, settled and opened again, each time by somebody', async () => {
    const id = await article()
    const { id: comment } = await add(id)
    const answered = await answerComment({
      id: comment,
      req: await as(people.writer),
      text: 'Every handbook.',
    })
    const [answer] = answered.answers
    expect(answer).toMatchObject({ text: 'Every handbook.', by: { name: 'writer' } })
    const again = await answerComment({
      id: Number(answer?.id),
      req: await as(people.editor),
      text: 'Name one.',
    })
    expect(again.answers.map(({ text }) => text)).toEqual(['Every handbook.', 'Name one.'])
    const resolved = await resolveComment({ id: comment, req: await as(people.publisher) })
    expect(resolved.resolved).toMatchObject({ by: { name: 'publisher' } })
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'comment.resolve',
      details: { comment },
    })
    const reopened = await reopenComment({ id: comment, req: await as(people.writer) })
    expect(reopened).not.toHaveProperty('resolved')
    expect(reopened.answers).toHaveLength(2)
  })

  it('refuses what does not fit where it stands', async () => {
    const id = await article()
    const { id: comment } = await add(id)
    const editor = () => as(people.editor)
    expect(await reasonOf(reopenComment({ id: comment, req: await editor() }))).toBe(
      'notResolved 409',
    )
    await resolveComment({ id: comment, req: await editor() })
    expect(await reasonOf(resolveComment({ id: comment, req: await editor() }))).toBe(
      'alreadyResolved 409',
    )
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'comment.resolve',
      outcome: 'refused',
      reason: 'alreadyResolved',
    })
    const late = answerComment({ id: comment, req: await editor(), text: 'Late.' })
    expect(await reasonOf(late)).toBe('alreadyResolved 409')
  })

  it.each([
    [undefined, 'notSignedIn 401'],
    ['otherWriter', 'notFound 404'],
    ['admin', 'roleMissing 403'],
  ] as const)('is closed to %s: %s', async (role, outcome) => {
    const { id } = await add(await article())
    const person = role && people[role]
    expect(await reasonOf(answerComment({ id, req: await as(person), text: 'I' }))).toBe(outcome)
    expect(await reasonOf(resolveComment({ id, req: await as(person) }))).toBe(outcome)
    expect(await reasonOf(reopenComment({ id, req: await as(person) }))).toBe(outcome)
  })
})

describe('open comments', () => {
  it('keep a text from being signed off and an issue from being printed, the lost ones too', async () => {
    const id = await article()
    const issue = await makeIssue(forme.payload, { articles: [id] })
    const kinds = async () => {
      const { obstacles } = await getReadiness({ id: issue.id, req: await as(people.publisher) })
      return obstacles.map(({ kind }) => kind)
    }
    const { id: comment } = await add(id)
    await rewrite(id, ['Nothing of it is left.', 'And nothing of the other paragraph.'])
    expect((await list(id))[0]?.state).toBe('lost')
    expect(await kinds()).toContain('openComments')
    const { contentHash } = await submitArticle({ id, req: await as(people.writer) })
    const signOff = async () =>
      signOffArticle({ id, kind: 'edit', contentHash, req: await as(people.otherEditor) })
    expect(await reasonOf(signOff())).toBe('openComments 422')
    await answerComment({ id: comment, req: await as(people.writer), text: 'I cut it.' })
    expect(await reasonOf(signOff())).toBe('openComments 422')
    await resolveComment({ id: comment, req: await as(people.editor) })
    expect(await kinds()).not.toContain('openComments')
    expect(await reasonOf(signOff())).toBe('done')
  })

  it('and a sign-off at the same moment: never an approved text with a comment given before', async () => {
    for (let trial = 0; trial < 10; trial += 1) {
      const id = await article()
      const { contentHash } = await submitArticle({ id, req: await as(people.writer) })
      const [commented, signed] = await Promise.all([
        reasonOf(add(id)),
        as(people.otherEditor).then((req) =>
          reasonOf(signOffArticle({ id, kind: 'edit', contentHash, req })),
        ),
      ])
      expect(commented).toBe('done')
      const rows = await queryRows(
        forme.databaseURL,
        `select event from audit_entries where subject = 'articles/${id}' and outcome = 'done'
           and event in ('comment.create', 'article.signOff') order by id`,
      )
      const order = rows.map(({ event }) => event)
      expect([signed, order]).toEqual(
        signed === 'done'
          ? ['done', ['article.signOff', 'comment.create']]
          : ['openComments 422', ['comment.create']],
      )
    }
  })
})

describe('the doors', () => {
  const post = (path: string, body: Record<string, unknown>, person?: Person) =>
    callREST(forme.payload, { method: 'POST', path, body, as: person?.jwt })

  it('add, list, answer, resolve and reopen', async () => {
    const id = await article()
    const made = await post(
      `/articles/${id}/comments`,
      { text: 'Which line?', quote: { exact: 'a line', prefix: 'reads ' } },
      people.editor,
    )
    expect([made.status, made.body.exact, made.body.state]).toEqual([201, 'a line', 'found'])
    const thread = Number(made.body.id)
    await post(`/comments/${thread}/answer`, { text: 'Any.' }, people.writer)
    const resolved = await post(`/comments/${thread}/resolve`, {}, people.editor)
    expect(resolved.body).toMatchObject({ resolved: { by: { name: 'editor' } } })
    const reopened = await post(`/comments/${thread}/reopen`, {}, people.editor)
    expect(reopened.status).toBe(200)
    const listed = await callREST(forme.payload, {
      path: `/articles/${id}/comments`,
      as: people.writer.jwt,
    })
    expect(listed.body.threads).toEqual([reopened.body])
    expect(listed.text).not.toContain('@example.org')
  })

  it.each([
    ['no words commented on', { text: 'x' }, 400],
    ['words that are no text', { text: 'x', quote: { exact: 7 } }, 400],
    ['a place that is no number', { text: 'x', quote: { exact: 'a' }, start: '7' }, 400],
    ['words that are not there', { text: 'x', quote: { exact: 'sideways' } }, 422],
  ])('refuse %s', async (_name, body, status) => {
    const answer = await post(`/articles/${await article()}/comments`, body, people.editor)
    expect(answer.status).toBe(status)
  })

  it('tell strangers and other writers nothing', async () => {
    const id = await article()
    const { id: comment } = await add(id)
    for (const [person, status] of [
      [undefined, 401],
      [people.otherWriter, 404],
    ] as const) {
      const path = `/articles/${id}/comments`
      const seen = await callREST(forme.payload, { path, as: person?.jwt })
      expect([seen.status, seen.text.includes('Who says')]).toEqual([status, false])
      for (const act of ['answer', 'resolve', 'reopen']) {
        const answer = await post(`/comments/${comment}/${act}`, { text: 'x' }, person)
        expect([act, answer.status]).toEqual([act, status])
      }
    }
  })
})
