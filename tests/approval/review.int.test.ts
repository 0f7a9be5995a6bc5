import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reasonOf } from '../doors/reasonOf'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { printIssue } from '../factories/printIssue'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { requestChanges } from '../../src/operations/requestChanges'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'
import type { Article } from '../../src/payload-types'
import { getReview } from '../../src/queries/review/getReview'
import type { Review } from '../../src/queries/review/model'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const review = async (id: number, by?: Person): Promise<Review> =>
  getReview({ id, req: await requestOf(forme.payload, by) })
const save = (id: number, data: Partial<Article>, by: Person = people.writer) =>
  forme.payload.update({
    collection: 'articles',
    id,
    data,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: by.user,
  })
const submit = async (id: number, by: Person = people.writer) =>
  submitArticle({ id, req: await requestOf(forme.payload, by) })
const approved = async (fields: Partial<Article> = {}) => {
  const { id } = await makeArticle(forme.payload, { by: people.writer, ...fields })
  return { id, ...(await approveArticle(forme.payload, people, id)) }
}
const changedWords = ({ comparison }: Review) =>
  comparison.blocks.flatMap(({ pieces }) =>
    pieces
      .filter(({ change }) => change !== 'same')
      .map(({ change, content }) => [
        change,
        content.map((inline) => ('text' in inline ? inline.text : '')).join(''),
      ]),
  )
const signOffsOf = ({ signOffs }: Review) =>
  signOffs.map(({ kind, signOffs: given, status }) => [
    kind,
    status,
    given.map(({ by, lapse }) => [by.name, lapse?.cause ?? 'holds']),
  ])
const openTo = ({ acts }: Review) =>
  acts.flatMap(({ act, closed, kind }) => (closed ? [] : kind ? `${act} ${kind}` : act))
const refusedTo = ({ acts }: Review) =>
  Object.fromEntries(acts.map(({ act, closed, kind }) => [kind ?? act, closed?.reason ?? null]))

describe('who changed a text that was approved and sent back', () => {
  it('cannot sign it off, and somebody else can', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await save(id, { title: 'In the words of an editor' }, people.editor)
    const { contentHash } = await approveArticle(forme.payload, people, id)
    const by = async (person: Person) => requestOf(forme.payload, person)
    await requestChanges({ id, reason: 'Look again.', req: await by(people.otherEditor) })
    await submit(id)
    const asked = { contentHash, id, kind: 'edit' }
    const own = signOffArticle({ ...asked, req: await by(people.editor) })
    expect(await reasonOf(own)).toMatch(/^ownText /)
    const other = await signOffArticle({ ...asked, req: await by(people.otherEditor) })
    expect(other.stage).toBe('submitted')
  })
})

describe('what a review compares with', () => {
  it('is nothing while nothing was ever approved', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const found = await review(id, people.editor)
    expect(found.base).toBeNull()
    expect(found.comparison.isEqual).toBe(true)
    expect(found.comparison.blocks.map(({ change }) => change)).toEqual(['same', 'same'])
  })

  it('is the text approved last, in its own words', async () => {
    const { contentHash, id } = await approved({ body: bodyOf(['The forme is locked.']) })
    await save(id, { body: bodyOf(['The forme is unlocked.']) })
    await submit(id)
    const found = await review(id, people.editor)
    expect(found.base).toMatchObject({ kind: 'approved', contentHash, isExact: true })
    expect(changedWords(found)).toEqual([
      ['deleted', 'locked'],
      ['inserted', 'unlocked'],
    ])
  })

  it('is that text with its references as they were when it was approved', async () => {
    const reference = await makeReference(forme.payload, { year: '1644' })
    const body = bodyOf(['A sentence.'], [{ reference: reference.id, locator: '4' }])
    const { contentHash, id } = await approved({ body })
    await forme.payload.update({
      collection: 'references',
      id: reference.id,
      data: { year: '1645' },
      user: people.editor.user,
    })
    const { base, comparison } = await review(id, people.editor)
    expect(base).toMatchObject({ contentHash, isExact: true })
    expect(comparison.references).toMatchObject([
      { change: 'changed', fields: [{ field: 'issued', before: '1644', after: '1645' }] },
    ])
    expect(comparison.notes).toMatchObject([{ printedChanged: true }])
  })

  it('says so where a person it names has changed, of whom no history is kept', async () => {
    const { id: contributor } = await makeContributor(forme.payload)
    const authors: Article['authors'] = [{ contributor, role: 'author' }]
    const { id } = await approved({ authors })
    await forme.payload.update({
      collection: 'contributors',
      id: contributor,
      data: { family: 'Renamed' },
      user: people.editor.user,
    })
    const found = await review(id, people.editor)
    expect(found.base?.isExact).toBe(false)
    expect(found.signOffs[0]?.signOffs[0]?.lapse).toMatchObject({
      cause: 'textChanged',
      changes: [{ what: 'contributor', by: 'editor' }],
    })
  })

  it('is what readers have, where the approved text was sent back', async () => {
    const { article: id, contentHash, issue } = await printIssue(forme.payload, people)
    const req = await requestOf(forme.payload, people.editor)
    await requestChanges({ id, reason: 'Look at it again.', req })
    await save(id, { title: 'Another title' })
    const { base, comparison } = await review(id, people.editor)
    expect(base).toMatchObject({
      kind: 'published',
      contentHash,
      isExact: true,
      edition: { issue: `Issue ${issue.number}`, ordinal: 1 },
    })
    expect(comparison.front.find(({ field }) => field === 'title')).toMatchObject({
      after: 'Another title',
    })
  })

  it('is the approved text itself as long as nothing was changed', async () => {
    const { contentHash, id } = await approved()
    const { base, comparison, stage } = await review(id, people.editor)
    expect(stage).toBe('approved')
    expect(base?.contentHash).toBe(contentHash)
    expect(comparison.isEqual).toBe(true)
  })
})

describe('sign-offs', () => {
  it('are missing, held, lapsed with who changed what, and held again when it is restored', async () => {
    const body = bodyOf(['The forme is locked.'])
    const { id } = await makeArticle(forme.payload, { by: people.writer, body })
    expect(signOffsOf(await review(id, people.editor))).toEqual([
      ['edit', 'missing', []],
      ['quotations', 'missing', []],
    ])

    await approveArticle(forme.payload, people, id)
    const held = [['otherEditor', 'holds']]
    expect(signOffsOf(await review(id, people.editor))).toEqual([
      ['edit', 'held', held],
      ['quotations', 'held', held],
    ])

    await save(id, { body: bodyOf(['The forme is unlocked.']) }, people.editor)
    const lapsed = await review(id, people.editor)
    expect(lapsed.stage).toBe('drafting')
    expect(signOffsOf(lapsed)).toEqual([
      ['edit', 'lapsed', [['otherEditor', 'textChanged']]],
      ['quotations', 'lapsed', [['otherEditor', 'textChanged']]],
    ])
    expect(lapsed.signOffs[0]?.signOffs[0]?.lapse?.changes).toMatchObject([
      { what: 'words', by: 'editor' },
    ])

    await save(id, { body }, people.writer)
    const restored = await review(id, people.editor)
    expect(restored.stage).toBe('approved')
    expect(signOffsOf(restored)).toEqual([
      ['edit', 'held', held],
      ['quotations', 'held', held],
    ])
  })

  it('name the change that stands, not one that was taken back', async () => {
    const body = bodyOf(['One.'])
    const { id } = await approved({ body })
    await save(id, { body: bodyOf(['Two.']) }, people.editor)
    await save(id, { body }, people.editor)
    await save(id, { body: bodyOf(['Three.']) }, people.writer)
    await save(id, { body: bodyOf(['Four.']) }, people.editor)
    const { signOffs } = await review(id, people.editor)
    expect(signOffs[0]?.signOffs[0]?.lapse?.changes).toMatchObject([
      { what: 'words', by: 'writer' },
    ])
  })

  it('name the reference whose correction lapsed them, and who made it', async () => {
    const reference = await makeReference(forme.payload, { title: 'Areopagitica' })
    const { id } = await approved({ body: bodyOf(['A.'], [{ reference: reference.id }]) })
    await forme.payload.update({
      collection: 'references',
      id: reference.id,
      data: { title: 'Areopagitica, a speech' },
      user: people.editor.user,
    })
    const { signOffs } = await review(id, people.writer)
    expect(signOffs[0]?.signOffs[0]?.lapse).toMatchObject({
      cause: 'textChanged',
      changes: [{ what: 'reference', label: 'Areopagitica, a speech', by: 'editor' }],
    })
  })

  it('say whether a second person gave them; that none is needed any more is on record', async () => {
    const user = people.admin.user
    await forme.payload.updateGlobal({ slug: 'magazine', data: { fourEyes: false }, user })
    const { docs } = await forme.payload.find({
      collection: 'audit-entries',
      where: { event: { equals: 'magazine.changeRules' } },
    })
    expect(docs).toMatchObject([
      {
        actorName: 'admin',
        subject: 'magazine/rules',
        details: { before: { fourEyes: true }, after: { fourEyes: false } },
      },
    ])
    try {
      const { id } = await makeArticle(forme.payload, { by: people.editor })
      const { contentHash } = await submit(id, people.editor)
      const req = await requestOf(forme.payload, people.editor)
      await signOffArticle({ id, contentHash, kind: 'edit', note: 'Read twice.', req })
      const found = await review(id, people.editor)
      expect(found.fourEyes).toBe(false)
      expect(found.signOffs[0]?.signOffs).toMatchObject([
        { by: { name: 'editor' }, contentHash, fourEyes: false, lapse: null, note: 'Read twice.' },
      ])
    } finally {
      await forme.payload.updateGlobal({ slug: 'magazine', data: { fourEyes: true } })
    }
  })
})

describe('acts', () => {
  it('are those this person may do now, with the reason for the others', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    expect(openTo(await review(id, people.writer))).toEqual(['submit'])
    expect(openTo(await review(id, people.editor))).toEqual(['submit', 'assign'])
    await submit(id)
    expect(openTo(await review(id, people.writer))).toEqual(['takeBack'])
    expect(openTo(await review(id, people.editor))).toEqual([
      'signOff edit',
      'signOff quotations',
      'requestChanges',
      'takeBack',
      'assign',
    ])
    expect(openTo(await review(id, people.publisher))).toEqual(['assign'])
    expect(openTo(await review(id, people.admin))).toEqual([])
    expect(refusedTo(await review(id, people.writer))).toEqual({
      submit: 'alreadySubmitted',
      edit: 'roleMissing',
      quotations: 'roleMissing',
      requestChanges: 'roleMissing',
      takeBack: null,
      assign: 'roleMissing',
    })
  })

  it('leave no sign-off to whoever submitted the text', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await submit(id, people.editor)
    expect(refusedTo(await review(id, people.editor))).toMatchObject({
      edit: 'ownText',
      quotations: 'ownText',
      requestChanges: null,
    })
    expect(refusedTo(await review(id, people.otherEditor))).toMatchObject({ edit: null })
  })

  it('name those an article can be given to only to those who may give it', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const names = ['editor', 'otherEditor', 'otherWriter', 'writer']
    const { assignable } = await review(id, people.publisher)
    expect(assignable.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(names)
    expect((await review(id, people.writer)).assignable).toEqual([])
  })
})

describe('activity', () => {
  it('tells what was done to everybody, and what was refused to whom it concerns', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await submit(id)
    expect(await reasonOf(submit(id))).toBe('alreadySubmitted 409')
    const seen = async (by: Person) =>
      (await review(id, by)).activity.map(({ by: who, event, refused }) => [who, event, refused])
    const done = ['writer', 'article.submit', null]
    const refused = [
      'writer',
      'article.submit',
      'This text has been submitted already and is being reviewed.',
    ]
    expect(await seen(people.editor)).toEqual([done])
    expect(await seen(people.writer)).toEqual([refused, done])
    expect(await seen(people.publisher)).toEqual([refused, done])
  })
})

describe('refuses', () => {
  it('nobody, and the article of somebody else', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    expect(await reasonOf(review(id))).toBe('notSignedIn 401')
    expect(await reasonOf(review(id, people.otherWriter))).toBe('notFound 404')
  })
})
