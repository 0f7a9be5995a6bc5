import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeContributor } from '../../tests/factories/makeContributor'
import { makePeople, makePerson, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { assignArticle } from './assignArticle'
import { submitArticle } from './submitArticle'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const submit = async (id: number, by?: Person, note?: string) =>
  submitArticle({ id, req: await requestOf(forme.payload, by), ...(note ? { note } : {}) })
const make = () => makeArticle(forme.payload, { by: people.writer })

describe('submitArticle', () => {
  it('hands the text in and answers the hash that a sign-off has to name', async () => {
    const { id, contentHash } = await make()
    expect(await submit(id, people.writer)).toEqual({ stage: 'submitted', contentHash })
    const stored = { collection: 'articles', id, depth: 0, draft: true } as const
    expect(await forme.payload.findByID(stored)).toMatchObject({
      stage: 'submitted',
      contentHash,
      changedBy: [people.writer.id],
    })
  })

  it('makes a version of its own that later autosaves leave alone', async () => {
    const { id } = await make()
    const autosave = (kicker: string) =>
      forme.payload.update({
        collection: 'articles',
        id,
        data: { kicker },
        draft: true,
        autosave: true,
        user: people.writer.user,
      })
    await autosave('as submitted')
    await submit(id, people.writer)
    await autosave('after it')
    const { docs } = await forme.payload.find({
      collection: 'turns',
      depth: 0,
      where: { article: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    const version = await forme.payload.findVersionByID({
      collection: 'articles',
      id: String(docs[0]?.version),
      depth: 0,
    })
    expect(version.version).toMatchObject({
      kicker: 'as submitted',
      stage: 'submitted',
      contentHash: docs[0]?.contentHash,
    })
  })

  it('records who, which text, and what they said', async () => {
    const { id, contentHash } = await make()
    await submit(id, people.writer, 'Please look at note 1.')
    expect(await lastAct(forme.payload, `articles/${id}`)).toEqual({
      event: 'article.submit',
      apiKey: null,
      outcome: 'done',
      reason: null,
      actor: people.writer.id,
      door: 'local',
      subject: `articles/${id}`,
      hashBefore: contentHash,
      hashAfter: contentHash,
      details: { note: 'Please look at note 1.' },
    })
  })

  it('is open to whoever has the article: begun, assigned, named', async () => {
    const contributor = await makeContributor(forme.payload)
    const { id } = await makeArticle(forme.payload, { by: people.editor })
    expect(await reasonOf(submit(id, people.otherWriter))).toBe('notFound 404')
    const req = await requestOf(forme.payload, people.editor)
    await assignArticle({ id, assignee: people.otherWriter.id, due: null, req })
    expect(await reasonOf(submit(id, people.otherWriter))).toBe('done')

    const named = await makeArticle(forme.payload, {
      by: people.editor,
      authors: [{ contributor: contributor.id, role: 'author' }],
    })
    const author = await makePerson(forme.payload, { name: 'author', roles: ['writer'] })
    const user = { ...author.user, contributor: contributor.id }
    expect(await reasonOf(submit(named.id, { ...author, user }))).toBe('done')
  })

  describe('refuses', () => {
    it('somebody who is not signed in', async () => {
      const { id } = await make()
      expect(await reasonOf(submit(id))).toBe('notSignedIn 401')
    })

    it('an article of somebody else, as if there were none', async () => {
      const { id } = await make()
      expect(await reasonOf(submit(id, people.otherWriter))).toBe('notFound 404')
      expect(await reasonOf(submit(999_999, people.editor))).toBe('notFound 404')
    })

    it.each(['publisher', 'admin'] as const)('the role %s', async (role) => {
      const { id } = await make()
      expect(await reasonOf(submit(id, people[role]))).toBe('roleMissing 403')
      expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
        event: 'article.submit',
        outcome: 'refused',
        reason: 'roleMissing',
        actor: people[role].id,
      })
    })

    it('a text that waits already', async () => {
      const { id } = await make()
      await submit(id, people.writer)
      expect(await reasonOf(submit(id, people.editor))).toBe('alreadySubmitted 409')
    })

    it('a text that is approved', async () => {
      const { id } = await make()
      await approveArticle(forme.payload, people, id)
      expect(await reasonOf(submit(id, people.writer))).toBe('alreadyApproved 409')
    })

    it('a text without a word', async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer, body: bodyOf(['']) })
      expect(await reasonOf(submit(id, people.writer))).toBe('textEmpty 422')
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const { id } = await make()
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(submit(id, people.writer)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
    expect(await reasonOf(submit(id, people.writer))).toBe('done')
  })
})
