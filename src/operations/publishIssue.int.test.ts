import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { queryRows } from '../../tests/doors/queryRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makePicture } from '../../tests/factories/makePicture'
import { makeReadyIssue, printIssue } from '../../tests/factories/printIssue'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import type { ArticleCorrection } from '../workflow/publication'
import { publishIssue } from './publishIssue'
import { previewIssue } from './previewIssue'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const preview = async (id: number) =>
  (await previewIssue({ id, req: await requestOf(forme.payload, people.publisher) })).manifestHash
const publish = async (
  id: number,
  manifestHash: string,
  {
    by = people.publisher,
    ...how
  }: {
    by?: Person
    corrections?: ArticleCorrection[]
    kind?: 'first' | 'correction'
    note?: string
  },
) => publishIssue({ id, manifestHash, req: await requestOf(forme.payload, by), ...how })
const write = (id: number, words: string) =>
  forme.payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf([words]) },
    draft: true,
    user: people.writer.user,
  })
const editionsOf = (issue: number) =>
  queryRows(
    forme.databaseURL,
    `SELECT id, ordinal::int, kind, manifest_hash, note, corrections FROM editions WHERE issue_id = ${issue} ORDER BY id`,
  )

describe('publishIssue', () => {
  it('prints what was previewed as one edition, with every article and picture live', async () => {
    const { issue, article, contentHash } = await makeReadyIssue(forme.payload, people)
    const manifestHash = await preview(issue.id)
    const { edition } = await publish(issue.id, manifestHash, {})
    expect(edition).toMatchObject({ ordinal: 1, kind: 'first', manifestHash })

    const stored = await forme.payload.findByID({
      collection: 'editions',
      id: edition.id,
      depth: 0,
    })
    expect(stored).toMatchObject({ issue: issue.id, by: people.publisher.id, manifestHash })
    expect(stored.manifest).toMatchObject({ sections: [{ articles: [{ contentHash }] }] })
    expect(
      await queryRows(
        forme.databaseURL,
        `SELECT i.current_edition_id AS current, a._status, a.stage
         FROM issues i, articles a WHERE i.id = ${issue.id} AND a.id = ${article}`,
      ),
    ).toEqual([{ current: edition.id, _status: 'published', stage: 'approved' }])
  })

  it('records it', async () => {
    const { issue, manifestHash } = await printIssue(forme.payload, people)
    expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
      event: 'issue.publish',
      outcome: 'done',
      actor: people.publisher.id,
      hashBefore: null,
      hashAfter: manifestHash,
      details: { ordinal: 1, kind: 'first' },
    })
  })

  it('gives one edition when the same request comes twice, also at the same moment', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const manifestHash = await preview(issue.id)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => publish(issue.id, manifestHash, {})),
    )
    expect(new Set(answers.map(({ edition }) => edition.id)).size).toBe(1)
    expect(await editionsOf(issue.id)).toHaveLength(1)
  })

  it('prints a correction with a note, while a longer rewrite may wait in draft', async () => {
    const { article, issue, manifestHash: hashBefore } = await printIssue(forme.payload, people)
    await write(article, 'The misprint is gone.')
    await approveArticle(forme.payload, people, article)
    const manifestHash = await preview(issue.id)
    const corrections = [
      { article: String(article), kind: 'misprint', what: 'A letter stood on its head.' },
    ] as const
    const note = 'A misprint in the first line.'
    await publish(issue.id, manifestHash, { note, corrections: [...corrections] })
    expect(await editionsOf(issue.id)).toMatchObject([
      { ordinal: 1, kind: 'first', corrections: null },
      { ordinal: 2, kind: 'correction', note, corrections },
    ])
    expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
      hashBefore,
      hashAfter: manifestHash,
    })

    const before = await editionsOf(issue.id)
    await write(article, 'A much longer rewrite.')
    expect(await editionsOf(issue.id)).toEqual(before)
    const live = await forme.payload.findByID({ collection: 'articles', id: article, depth: 0 })
    expect(JSON.stringify(live.body)).toContain('The misprint is gone.')
  })

  describe('refuses', () => {
    it.each(['writer', 'editor', 'admin'] as const)('the %s', async (role) => {
      const { issue } = await makeReadyIssue(forme.payload, people)
      const act = publish(issue.id, await preview(issue.id), { by: people[role] })
      expect(await reasonOf(act)).toBe('roleMissing 403')
      expect(await editionsOf(issue.id)).toEqual([])
      expect(await lastAct(forme.payload, `issues/${issue.id}`)).toMatchObject({
        event: 'issue.publish',
        outcome: 'refused',
        reason: 'roleMissing',
        actor: people[role].id,
      })
    })

    it('somebody who is not signed in, and an issue there is not', async () => {
      const { issue } = await makeReadyIssue(forme.payload, people)
      const req = await requestOf(forme.payload)
      const act = publishIssue({ id: issue.id, manifestHash: 'any', req })
      expect(await reasonOf(act)).toBe('notSignedIn 401')
      expect(await reasonOf(publish(999_999, 'any', {}))).toBe('notFound 404')
    })

    it('an issue that is no longer the one previewed', async () => {
      const { issue, article } = await makeReadyIssue(forme.payload, people)
      const manifestHash = await preview(issue.id)
      await write(article, 'Slipped in after the preview.')
      expect(await reasonOf(publish(issue.id, manifestHash, {}))).toBe('manifestChanged 409')
    })

    it('an issue whose text nobody has approved, whatever its row says', async () => {
      const { issue, article } = await makeReadyIssue(forme.payload, people)
      await write(article, 'Nobody has approved this.')
      await queryRows(
        forme.databaseURL,
        `UPDATE _articles_v SET version_stage = 'approved' WHERE parent_id = ${article};
         UPDATE articles SET stage = 'approved' WHERE id = ${article}`,
      )
      const error = await publish(issue.id, await preview(issue.id), {}).catch(
        (refusal: unknown) => refusal,
      )
      expect(error).toMatchObject({
        reason: 'notReady',
        status: 422,
        details: { obstacles: [{ kind: 'approvalLapsed', article: String(article) }] },
      })
      expect(await editionsOf(issue.id)).toEqual([])
    })

    it('all of an issue when one of its articles is not approved', async () => {
      const { issue, article } = await makeReadyIssue(forme.payload, people)
      const other = await makeArticle(forme.payload, { by: people.writer })
      await forme.payload.update({
        collection: 'issues',
        id: issue.id,
        data: { contents: [{ heading: 'Essays', articles: [article, other.id] }] },
      })
      expect(await reasonOf(publish(issue.id, await preview(issue.id), {}))).toBe('notReady 422')
      expect(
        await queryRows(forme.databaseURL, `SELECT _status FROM articles WHERE id = ${article}`),
      ).toEqual([{ _status: 'draft' }])
    })

    it('an empty issue', async () => {
      const { id } = await makeIssue(forme.payload, {
        cover: (await makePicture(forme.payload)).id,
      })
      expect(await reasonOf(publish(id, await preview(id), {}))).toBe('notReady 422')
    })

    it('a kind that does not fit, and a correction without a note', async () => {
      const fresh = (await makeReadyIssue(forme.payload, people)).issue.id
      const hash = await preview(fresh)
      const early = publish(fresh, hash, { kind: 'correction', note: 'Early.' })
      expect(await reasonOf(early)).toBe('nothingToCorrect 422')

      const { issue, article } = await printIssue(forme.payload, people)
      await write(article, 'Corrected words.')
      await approveArticle(forme.payload, people, article)
      const next = await preview(issue.id)
      expect(await reasonOf(publish(issue.id, next, { kind: 'first' }))).toBe('notFirst 422')
      expect(await reasonOf(publish(issue.id, next, { note: ' ' }))).toBe('noteMissing 422')
    })

    it('a correction that does not say what changed in an article, and names it', async () => {
      const { issue, article } = await printIssue(forme.payload, people)
      await write(article, 'Corrected words.')
      await approveArticle(forme.payload, people, article)
      const hash = await preview(issue.id)
      const note = 'A date.'
      const told = (id: number): ArticleCorrection => ({
        article: String(id),
        kind: 'correction',
        what: 'The date was wrong.',
      })
      const error = await publish(issue.id, hash, { note }).catch((refusal: unknown) => refusal)
      expect(error).toMatchObject({
        reason: 'correctionMissing',
        status: 422,
        details: { articles: [{ article: String(article) }] },
      })
      const extra = publish(issue.id, hash, { note, corrections: [told(article), told(999)] })
      expect(await reasonOf(extra)).toBe('correctionUnneeded 422')
      const empty = { ...told(article), what: ' ' }
      const silent = publish(issue.id, hash, { note, corrections: [empty] })
      expect(await reasonOf(silent)).toBe('correctionEmpty 400')
      expect(await editionsOf(issue.id)).toHaveLength(1)
    })
  })

  it('vouches for its own writes and for nothing the request does afterwards', async () => {
    const { issue, article } = await makeReadyIssue(forme.payload, people)
    const req = await requestOf(forme.payload, people.publisher)
    await publishIssue({ id: issue.id, manifestHash: await preview(issue.id), req })
    const live = forme.payload.update({
      collection: 'articles',
      id: article,
      data: { _status: 'published', title: 'Put before readers by nobody' },
      overrideAccess: true,
      req,
    })
    expect(await reasonOf(live)).toBe('liveWrite 403')
  })

  it('leaves nothing behind when its last step fails', async () => {
    const { issue } = await makeReadyIssue(forme.payload, people)
    const manifestHash = await preview(issue.id)
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(publish(issue.id, manifestHash, {})).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
    expect(await reasonOf(publish(issue.id, manifestHash, {}))).toBe('done')
  })
})
