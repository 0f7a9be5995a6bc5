import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reasonOf } from '../doors/reasonOf'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { makeReadyIssue, printIssue } from '../factories/printIssue'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { holdDraft } from '../../src/operations/holdDraft'
import { publishIssue } from '../../src/operations/publishIssue'
import { scheduleIssue } from '../../src/operations/scheduleIssue'
import { withdrawArticle } from '../../src/operations/withdrawArticle'
import { withdrawIssue } from '../../src/operations/withdrawIssue'
import { getIssuePublishing } from '../../src/queries/publishing/getIssuePublishing'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const reqOf = (by: Person = people.publisher) => requestOf(forme.payload, by)
const look = async (id: number, by?: Person, previewed: string | null = null) =>
  getIssuePublishing({ id, previewed, req: await reqOf(by) })
const write = (id: number, words: string) =>
  forme.payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf([words]) },
    draft: true,
    user: people.writer.user,
  })

describe('getIssuePublishing', () => {
  it('shows an issue that is ready, and opens what the publisher may do', async () => {
    const { article, issue } = await makeReadyIssue(forme.payload, people)
    const { manifestHash } = await look(issue.id)
    const publishing = await look(issue.id, people.publisher, manifestHash)
    expect(publishing).toMatchObject({
      acts: {
        preview: { isOpen: true },
        publish: { isOpen: true },
        schedule: { isOpen: true },
        rollBack: { isOpen: false },
        withdraw: { isOpen: false, why: 'This is not published.' },
      },
      obstacles: [],
      current: null,
      difference: null,
      editions: [],
      schedule: null,
      timeZone: 'UTC',
    })
    expect(publishing.titles).toEqual([{ article: String(article), title: expect.any(String) }])
  })

  it.each<[keyof People, boolean]>([
    ['writer', false],
    ['editor', true],
    ['admin', false],
  ])('leaves the %s with previewing at most', async (role, mayPreview) => {
    const { issue } = await printIssue(forme.payload, people)
    const { acts, articleWithdrawal } = await look(issue.id, people[role])
    expect(acts.preview.isOpen).toBe(mayPreview)
    for (const act of [acts.publish, acts.schedule, acts.rollBack, acts.withdraw]) {
      expect(act).toMatchObject({ isOpen: false })
    }
    expect(articleWithdrawal).toEqual({ isOpen: false, why: 'Only a publisher may do this.' })
  })

  it('tells what a correction changes, and afterwards what readers were told', async () => {
    const { article, issue } = await printIssue(forme.payload, people)
    await write(article, 'The misprint is gone.')
    await approveArticle(forme.payload, people, article)
    const before = await look(issue.id)
    expect(before.changed).toMatchObject([{ article: String(article) }])
    expect(before.difference?.articles).toMatchObject([{ change: 'changed', moved: false }])

    const correction = { article: String(article), kind: 'misprint', what: 'A letter.' } as const
    await publishIssue({
      id: issue.id,
      corrections: [correction],
      manifestHash: before.manifestHash,
      note: 'A letter was mended.',
      req: await reqOf(),
    })
    const after = await look(issue.id)
    expect(after.difference?.isEqual).toBe(true)
    expect(after.editions).toMatchObject([
      {
        ordinal: 2,
        kind: 'correction',
        by: 'publisher',
        note: 'A letter was mended.',
        corrections: [{ kind: 'misprint', what: 'A letter.', title: expect.any(String) }],
      },
      { ordinal: 1, kind: 'first', note: null, corrections: [] },
    ])
    expect(after.current?.ordinal).toBe(2)
  })

  it('says nothing to a writer of what is not theirs, apart from how much it is', async () => {
    const { article, issue } = await printIssue(forme.payload, people)
    const { title } = await forme.payload.update({
      collection: 'articles',
      id: article,
      data: { title: 'A title nobody has seen', authors: [] },
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, article)
    const publishing = await look(issue.id, people.otherWriter)
    expect(JSON.stringify(publishing)).not.toContain(title)
    expect(publishing).toMatchObject({
      changed: [],
      closedArticles: 1,
      closedObstacles: 1, // it names no author
      difference: null,
      obstacles: [],
      titles: [],
    })
    expect(JSON.stringify(await look(issue.id, people.writer))).toContain(title)
  })

  it('lists drafts that wait, and one that was set aside', async () => {
    const { article, issue } = await printIssue(forme.payload, people)
    await write(article, 'A long rewrite.')
    const [waits] = (await look(issue.id, people.editor)).waiting
    expect(waits).toMatchObject({ isHeld: false, stage: 'drafting', act: { isOpen: true } })
    await holdDraft({ id: article, req: await reqOf(people.editor) })
    const [aside] = (await look(issue.id, people.editor)).waiting
    expect(aside).toMatchObject({ article: String(article), isHeld: true, act: { isOpen: true } })
    const [seen] = (await look(issue.id, people.publisher)).waiting
    expect(seen?.act).toMatchObject({ isOpen: false })
  })

  it('says when it is scheduled, by whom, in which time zone', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const { manifestHash } = await look(issue.id)
    await scheduleIssue({
      id: issue.id,
      at: '2999-01-01T09:00:00+01:00',
      manifestHash,
      timeZone: 'Europe/Berlin',
      req: await reqOf(),
    })
    const publishing = await look(issue.id)
    expect(publishing.schedule).toEqual({
      at: '2999-01-01T08:00:00.000Z',
      by: 'publisher',
      manifestHash,
      timeZone: 'Europe/Berlin',
    })
    expect(publishing.acts.unschedule).toEqual({ isOpen: true })
  })

  it('names what was withdrawn, the article and the issue', async () => {
    const { article, issue } = await printIssue(forme.payload, people)
    await withdrawArticle({ id: article, reason: 'By mistake.', req: await reqOf() })
    const publishing = await look(issue.id)
    expect(publishing.printed).toEqual([])
    expect(publishing.withdrawnArticles).toMatchObject([
      { article: String(article), reason: 'By mistake.' },
    ])
    expect(publishing.reinstatement).toEqual({ isOpen: true })

    await withdrawIssue({ id: issue.id, reason: 'Too early.', req: await reqOf() })
    expect(await look(issue.id)).toMatchObject({
      current: null,
      withdrawn: { reason: 'Too early.' },
      acts: { withdraw: { isOpen: false }, rollBack: { isOpen: true } },
    })
  })

  it('refuses those who are not signed in, and what does not exist', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const req = await requestOf(forme.payload)
    expect(await reasonOf(getIssuePublishing({ id: issue.id, previewed: null, req }))).toBe(
      'notSignedIn 401',
    )
    expect(await reasonOf(look(999_999))).toBe('notFound 404')
  })
})
