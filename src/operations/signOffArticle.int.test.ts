import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { listRows } from '../../tests/doors/listRows'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeContributor } from '../../tests/factories/makeContributor'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { signOffArticle } from './signOffArticle'
import { submitArticle } from './submitArticle'

let forme: TestPayload
let people: People
let id: number
let contentHash: string

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())
beforeEach(async () => {
  ;({ id } = await makeArticle(forme.payload, { by: people.writer }))
  const req = await requestOf(forme.payload, people.writer)
  ;({ contentHash } = await submitArticle({ id, req }))
})

const signOff = async (by: Person | undefined, kind = 'edit', hash = contentHash) =>
  signOffArticle({ id, kind, contentHash: hash, req: await requestOf(forme.payload, by) })
const rules = (data: { fourEyes?: boolean; distinctSigners?: boolean }) =>
  forme.payload.updateGlobal({ slug: 'magazine', data })
const stored = () => forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

describe('signOffArticle', () => {
  it('approves one kind, and with the last kind the text', async () => {
    expect(await signOff(people.editor)).toMatchObject({ stage: 'submitted' })
    const { stage, signOffs } = await signOff(people.editor, 'quotations')
    expect(stage).toBe('approved')
    expect(signOffs).toMatchObject([
      { kind: 'edit', contentHash, by: String(people.editor.id), fourEyes: true },
      { kind: 'quotations', contentHash, by: String(people.editor.id), fourEyes: true },
    ])
    expect(await stored()).toMatchObject({ stage: 'approved', contentHash, changedBy: [] })
  })

  it('records who signed which text', async () => {
    await signOff(people.editor)
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'article.signOff',
      outcome: 'done',
      actor: people.editor.id,
      hashAfter: contentHash,
      details: { kind: 'edit', fourEyes: true },
    })
  })

  describe('refuses', () => {
    it('somebody who is not signed in', async () => {
      expect(await reasonOf(signOff(undefined))).toBe('notSignedIn 401')
    })

    it.each([
      ['writer', 'roleMissing 403'],
      ['otherWriter', 'notFound 404'],
      ['publisher', 'roleMissing 403'],
      ['admin', 'roleMissing 403'],
    ] as const)('the %s', async (role, reason) => {
      expect(await reasonOf(signOff(people[role]))).toBe(reason)
      expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
        event: 'article.signOff',
        outcome: 'refused',
        reason: reason.split(' ')[0],
      })
    })

    it('a text that is another by now', async () => {
      await forme.payload.update({
        collection: 'articles',
        id,
        data: { body: bodyOf(['Other words.']) },
        draft: true,
        user: people.writer.user,
      })
      expect(await reasonOf(signOff(people.editor))).toBe('textChanged 409')
    })

    it('a text nobody has submitted', async () => {
      const draft = await makeArticle(forme.payload, { by: people.writer })
      const req = await requestOf(forme.payload, people.editor)
      const hash = String(draft.contentHash)
      const act = signOffArticle({ id: draft.id, kind: 'edit', contentHash: hash, req })
      expect(await reasonOf(act)).toBe('notSubmitted 409')
    })

    it('a kind this magazine does not ask for', async () => {
      expect(await reasonOf(signOff(people.editor, 'law'))).toBe('unknownKind 400')
    })

    it('the same person twice, and a second person for a kind that is complete', async () => {
      await signOff(people.editor)
      expect(await reasonOf(signOff(people.editor))).toBe('alreadySignedOff 409')
      expect(await reasonOf(signOff(people.otherEditor))).toBe('kindComplete 409')
    })

    it('whoever submitted the text', async () => {
      const mine = await makeArticle(forme.payload, { by: people.writer })
      const submitted = await submitArticle({
        id: mine.id,
        req: await requestOf(forme.payload, people.editor),
      })
      const act = signOffArticle({
        id: mine.id,
        kind: 'edit',
        contentHash: submitted.contentHash,
        req: await requestOf(forme.payload, people.editor),
      })
      expect(await reasonOf(act)).toBe('ownText 403')
    })

    it('whoever began it, whoever is named on it by whatever hand, and not who drew for it', async () => {
      const contributor = await makeContributor(forme.payload)
      await forme.payload.update({
        collection: 'users',
        id: people.editor.id,
        data: { contributor: contributor.id },
      })
      const submit = async (
        by: Person,
        role: 'author' | 'translator' | 'interviewer' | 'illustrator',
      ) => {
        const authors = [{ contributor: contributor.id, role }]
        const { id: made } = await makeArticle(forme.payload, { by, authors })
        const req = await requestOf(forme.payload, people.writer)
        await forme.payload.update({
          collection: 'articles',
          id: made,
          data: { assignee: people.writer.id },
          draft: true,
        })
        return { id: made, kind: 'edit', ...(await submitArticle({ id: made, req })) }
      }
      const answer = async (text: { id: number; kind: string; contentHash: string }, by: Person) =>
        reasonOf(signOffArticle({ ...text, req: await requestOf(forme.payload, by) }))
      for (const role of ['author', 'translator', 'interviewer'] as const) {
        const named = await submit(people.otherEditor, role)
        expect(await answer(named, people.editor)).toBe('ownText 403')
        expect(await answer(named, people.otherEditor)).toBe('ownText 403')
      }
      const drawn = await submit(people.writer, 'illustrator')
      expect(await answer(drawn, people.editor)).toBe('done')
    })

    it('whoever changed the text since it was approved, even if others changed it later', async () => {
      const change = (by: Person, words: string) =>
        forme.payload.update({
          collection: 'articles',
          id,
          data: { body: bodyOf([words]) },
          draft: true,
          user: by.user,
        })
      await change(people.editor, 'Words of the editor.')
      await change(people.writer, 'Words of the writer.')
      const req = await requestOf(forme.payload, people.writer)
      const { contentHash: now } = await submitArticle({ id, req })
      expect(await reasonOf(signOff(people.editor, 'edit', now))).toBe('ownText 403')
      expect(await reasonOf(signOff(people.otherEditor, 'edit', now))).toBe('done')
    })
  })

  it('leaves nothing behind when its last step fails', async () => {
    const before = await listRows(forme.databaseURL)
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(signOff(people.editor)).rejects.toThrow(),
    )
    expect(await listRows(forme.databaseURL)).toEqual(before)
    expect(await reasonOf(signOff(people.editor))).toBe('done')
  })
})

describe('house rules', () => {
  afterEach(() => rules({ fourEyes: true, distinctSigners: false }))

  it('can want a different person for each kind', async () => {
    await rules({ distinctSigners: true })
    await signOff(people.editor)
    expect(await reasonOf(signOff(people.editor, 'quotations'))).toBe('otherKindSigned 403')
    expect(await signOff(people.otherEditor, 'quotations')).toMatchObject({ stage: 'approved' })
  })

  it('can do without a second person, which every such approval says for good', async () => {
    await rules({ fourEyes: false })
    const own = await makeArticle(forme.payload, { by: people.editor })
    id = own.id
    const req = await requestOf(forme.payload, people.editor)
    ;({ contentHash } = await submitArticle({ id, req }))
    const { signOffs } = await signOff(people.editor)
    expect(signOffs).toMatchObject([{ fourEyes: false }])
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      details: { kind: 'edit', fourEyes: false },
    })
    expect(await signOff(people.editor, 'quotations')).toMatchObject({ stage: 'approved' })

    await rules({ fourEyes: true })
    expect(await reasonOf(signOff(people.otherEditor))).toBe('done')
  })
})
