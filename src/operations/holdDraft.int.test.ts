import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { queryRows } from '../../tests/doors/queryRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeContributor } from '../../tests/factories/makeContributor'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makePicture } from '../../tests/factories/makePicture'
import { makeReference } from '../../tests/factories/makeReference'
import { printIssue } from '../../tests/factories/printIssue'
import { publishNow } from '../../tests/factories/publishNow'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import type { Article } from '../payload-types'
import { holdDraft } from './holdDraft'
import { moveArticle } from './moveArticle'
import { previewIssue } from './previewIssue'
import { resumeDraft } from './resumeDraft'
import { signOffArticle } from './signOffArticle'
import { submitArticle } from './submitArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const hold = async (id: number, by: Person = people.editor) =>
  holdDraft({ id, req: await requestOf(forme.payload, by) })
const resume = async (id: number, by: Person = people.editor) =>
  resumeDraft({ id, req: await requestOf(forme.payload, by) })
const save = (id: number, data: Partial<Article>, by: Person = people.writer) =>
  forme.payload.update({ collection: 'articles', id, data, draft: true, user: by.user })
const write = (id: number, words: string, by?: Person) => save(id, { body: bodyOf([words]) }, by)
const newest = (id: number): Promise<Article> =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const live = (id: number): Promise<Article> =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0 })
const wordsOf = (article: Article) => JSON.stringify(article.body)
const preview = async (id: number) =>
  previewIssue({ id, req: await requestOf(forme.payload, people.publisher) })

/** A printed issue whose article is being rewritten. */
async function makeRewrite() {
  const printed = await printIssue(forme.payload, people)
  await save(printed.article, {
    title: `A rewrite of ${printed.article}`,
    standfirst: 'Longer than before.',
    body: bodyOf(['A much longer rewrite.', 'It goes on.']),
  })
  return printed
}

describe('an issue whose article is being rewritten', () => {
  it('can be printed again without it, and does not touch its rows', async () => {
    const { issue, article, contentHash } = await makeRewrite()
    const other = await makeArticle(forme.payload, {
      by: people.writer,
      authors: [{ contributor: (await makeContributor(forme.payload)).id, role: 'author' }],
    })
    await approveArticle(forme.payload, people, other.id)
    await forme.payload.update({
      collection: 'issues',
      id: issue.id,
      data: { contents: [{ heading: 'Essays', articles: [article, other.id] }] },
    })
    const answer = await callREST(forme.payload, {
      path: `/issues/${issue.id}/readiness`,
      as: people.publisher.jwt,
    })
    expect(answer.body).toEqual({
      ready: true,
      obstacles: [],
      changed: [],
      closedObstacles: 0,
      notPrinted: null,
      waiting: [{ article: String(article), title: `A rewrite of ${article}`, stage: 'drafting' }],
    })
    expect(await preview(issue.id)).toMatchObject({ waiting: [{ article: String(article) }] })

    const rows = () =>
      queryRows(
        forme.databaseURL,
        `SELECT a.*, v.id AS version, v.version_content_hash FROM articles a, _articles_v v
         WHERE a.id = ${article} AND v.parent_id = a.id ORDER BY v.id`,
      )
    const before = await rows()
    const { edition } = await publishNow(forme.payload, people, issue.id, 'One article more.')
    expect(await rows()).toEqual(before)
    const { manifest } = await forme.payload.findByID({
      collection: 'editions',
      id: edition.id,
      depth: 0,
    })
    expect(manifest).toMatchObject({
      sections: [{ articles: [{ id: String(article), contentHash }, { id: String(other.id) }] }],
    })
    expect((await newest(article)).title).toBe(`A rewrite of ${article}`)
    expect((await newest(other.id))._status).toBe('published')
  })

  it('is not printed for the first time without an approval', async () => {
    const { id: article } = await makeArticle(forme.payload, { by: people.writer })
    const cover = (await makePicture(forme.payload)).id
    const { id } = await makeIssue(forme.payload, { articles: [article], cover })
    expect(await preview(id)).toMatchObject({ waiting: [] })
    expect(await reasonOf(publishNow(forme.payload, people, id))).toBe('notReady 422')
  })

  it('keeps a newer draft on top of what is printed of the article itself', async () => {
    const { issue, article } = await printIssue(forme.payload, people)
    await write(article, 'The misprint is gone.')
    await approveArticle(forme.payload, people, article)
    await publishNow(forme.payload, people, issue.id, 'A misprint.')
    await write(article, 'And now a rewrite.')
    await publishNow(forme.payload, people, issue.id, 'Nothing new.')
    expect(wordsOf(await live(article))).toContain('The misprint is gone.')
    expect(wordsOf(await newest(article))).toContain('And now a rewrite.')
  })
})

describe('holdDraft and resumeDraft', () => {
  it('correct a misprint while a long rewrite waits, and lose no word', async () => {
    const { issue, article, contentHash } = await makeRewrite()
    const rewrite = await newest(article)
    const printedText = await live(article)

    const held = await hold(article)
    expect(held).toMatchObject({ stage: 'approved', contentHash })
    const draft = await newest(article)
    expect(draft).toMatchObject({
      title: printedText.title,
      standfirst: null,
      slug: printedText.slug,
      body: printedText.body,
      heldVersion: held.heldVersion,
      changedBy: [],
    })
    expect(await live(article)).toEqual({ ...printedText, updatedAt: expect.any(String) })

    await write(article, 'The misprint is gone.', people.editor)
    await approveArticle(forme.payload, people, article)
    await publishNow(forme.payload, people, issue.id, 'A misprint.')
    expect((await newest(article)).heldVersion).toBe(held.heldVersion)
    expect(wordsOf(await live(article))).toContain('The misprint is gone.')

    const back = await resume(article)
    expect(back).toMatchObject({ stage: 'drafting', contentHash: rewrite.contentHash })
    expect(await newest(article)).toMatchObject({
      title: rewrite.title,
      standfirst: rewrite.standfirst,
      slug: rewrite.slug,
      body: rewrite.body,
      heldVersion: null,
      changedBy: [people.writer.id],
    })
    expect(wordsOf(await live(article))).toContain('The misprint is gone.')
  })

  it('correct what an issue printed although the article stands in another one now', async () => {
    const { article, contentHash } = await makeRewrite()
    const next = await makeIssue(forme.payload)
    const req = await requestOf(forme.payload, people.editor)
    await moveArticle({ id: article, issue: next.id, section: 'Essays', req })
    expect(await hold(article)).toMatchObject({ stage: 'approved', contentHash })
  })

  it('keep every text that was ever saved as a version', async () => {
    const { article } = await makeRewrite()
    const said = ['A much longer rewrite.', 'A correction begun.', 'The rewrite goes on.']
    await hold(article)
    await write(article, 'A correction begun.', people.editor)
    await resume(article)
    await write(article, 'The rewrite goes on.')
    await hold(article)
    await resume(article)
    const { docs } = await forme.payload.findVersions({
      collection: 'articles',
      depth: 0,
      pagination: false,
      where: { parent: { equals: article } },
    })
    const texts = docs.map(({ version }) => JSON.stringify(version))
    for (const words of said) expect(texts.some((text) => text.includes(words))).toBe(true)
    expect(wordsOf(await newest(article))).toContain('The rewrite goes on.')
  })

  it('keep an autosaved draft that nobody has saved by hand', async () => {
    const { article } = await printIssue(forme.payload, people)
    const autosave = (words: string) =>
      forme.payload.update({
        collection: 'articles',
        id: article,
        autosave: true,
        data: { body: bodyOf([words]) },
        draft: true,
        user: people.writer.user,
      })
    await autosave('Half a sen')
    await autosave('Half a sentence.')
    await hold(article)
    await autosave('A letter corrected.')
    await resume(article)
    expect(wordsOf(await newest(article))).toContain('Half a sentence.')
  })

  it('count nobody as having changed a text who only put it back', async () => {
    const { issue, article } = await makeRewrite()
    await hold(article, people.otherEditor)
    await write(article, 'The misprint is gone.', people.editor)
    expect((await newest(article)).changedBy).toEqual([people.editor.id])
    const { contentHash } = await submitArticle({
      id: article,
      req: await requestOf(forme.payload, people.writer),
    })
    const sign = async (by: Person, kind: string) =>
      signOffArticle({ id: article, contentHash, kind, req: await requestOf(forme.payload, by) })
    expect(await reasonOf(sign(people.editor, 'edit'))).toBe('ownText 403')
    expect(await reasonOf(sign(people.otherEditor, 'edit'))).toBe('done')
    expect(await reasonOf(sign(people.otherEditor, 'quotations'))).toBe('done')
    await publishNow(forme.payload, people, issue.id, 'A misprint.')

    await resume(article, people.otherEditor)
    expect((await newest(article)).changedBy).toEqual([people.writer.id])
  })

  it('count whoever changed a work that is cited in the draft while it lay aside', async () => {
    const { id: reference } = await makeReference(forme.payload)
    const { issue, article } = await printIssue(forme.payload, people)
    await save(article, { body: bodyOf(['A rewrite that cites.'], [{ reference }]) })
    await hold(article)
    await forme.payload.update({
      collection: 'references',
      id: reference,
      data: { title: 'Another title' },
      user: people.otherEditor.user,
    })
    await resume(article)
    const people1 = new Set((await newest(article)).changedBy as number[])
    expect(people1).toEqual(new Set([people.writer.id, people.otherEditor.id]))
    expect((await preview(issue.id)).waiting).toHaveLength(1)
  })

  it('put back what readers have after a roll back, not what was printed last', async () => {
    const { issue, article, contentHash } = await printIssue(forme.payload, people)
    await write(article, 'A correction that was a mistake.')
    await approveArticle(forme.payload, people, article)
    await publishNow(forme.payload, people, issue.id, 'A correction.')
    const [first] = await queryRows(
      forme.databaseURL,
      `SELECT id FROM editions WHERE issue_id = ${issue.id} ORDER BY ordinal`,
    )
    const rolled = await callREST(forme.payload, {
      method: 'POST',
      path: `/issues/${issue.id}/roll-back`,
      as: people.publisher.jwt,
      body: { edition: first?.id, note: 'As before.' },
    })
    expect(rolled.status).toBe(200)
    await write(article, 'A rewrite.')
    expect(await hold(article)).toMatchObject({ contentHash, stage: 'approved' })
  })

  it('record it, with both hashes', async () => {
    const { article, contentHash } = await makeRewrite()
    const { heldVersion } = await hold(article)
    expect(await lastAct(forme.payload, `articles/${article}`)).toMatchObject({
      event: 'article.holdDraft',
      outcome: 'done',
      actor: people.editor.id,
      hashAfter: contentHash,
      details: { heldVersion },
    })
    const { replacedVersion } = await resume(article)
    expect(await lastAct(forme.payload, `articles/${article}`)).toMatchObject({
      event: 'article.resumeDraft',
      details: { heldVersion, replacedVersion },
    })
  })

  it('refuse', async () => {
    const { article } = await makeRewrite()
    expect(await reasonOf(hold(article, people.otherWriter))).toBe('notFound 404')
    expect(await reasonOf(hold(article, people.publisher))).toBe('roleMissing 403')
    expect(await reasonOf(resume(article))).toBe('nothingHeld 409')
    await hold(article, people.writer)
    expect(await reasonOf(hold(article))).toBe('alreadyHeld 409')
    await resume(article, people.writer)
    await submitArticle({ id: article, req: await requestOf(forme.payload, people.writer) })
    expect(await reasonOf(hold(article))).toBe('alreadySubmitted 409')
    const fresh = await makeArticle(forme.payload, { by: people.writer })
    expect(await reasonOf(hold(fresh.id))).toBe('notPublished 409')
    const unchanged = (await printIssue(forme.payload, people)).article
    expect(await reasonOf(hold(unchanged))).toBe('nothingToHold 409')
    expect(await lastAct(forme.payload, `articles/${unchanged}`)).toMatchObject({
      event: 'article.holdDraft',
      outcome: 'refused',
      reason: 'nothingToHold',
    })
  })

  it('do not let a form say that a draft is held', async () => {
    const { article } = await makeRewrite()
    await save(article, { heldVersion: 1 })
    expect((await newest(article)).heldVersion ?? null).toBeNull()
  })

  it('leave nothing behind when the last step fails', async () => {
    const { article } = await makeRewrite()
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(hold(article)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
    expect(await reasonOf(hold(article))).toBe('done')
  })
})
