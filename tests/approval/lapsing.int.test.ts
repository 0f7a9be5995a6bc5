import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Quotation, Reference } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { reasonOf } from '../doors/reasonOf'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { publishNow } from '../factories/publishNow'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'

/** An approval is of a text: it lapses with the text and with nothing else. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const latest = (id: number): Promise<Article> =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
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
const approved = async (fields: Partial<Article> = {}) => {
  const { id } = await makeArticle(forme.payload, { by: people.writer, ...fields })
  return { id, ...(await approveArticle(forme.payload, people, id)) }
}

describe('an approved text', () => {
  it('stays approved when it is saved again without a change', async () => {
    const { id, contentHash } = await approved()
    const { title, body, slug = null, kind, language } = await latest(id)
    await save(id, { title, body, slug, kind, language }, people.editor)
    await save(id, {}, people.editor)
    expect(await latest(id)).toMatchObject({ stage: 'approved', contentHash, changedBy: [] })
  })

  it('stays approved when the desk sends the whole form back', async () => {
    const { id, contentHash } = await approved()
    const form = await callREST(forme.payload, {
      path: `/articles/${id}?draft=true&depth=0`,
      as: people.editor.jwt,
    })
    const { status } = await callREST(forme.payload, {
      method: 'PATCH',
      path: `/articles/${id}?draft=true&autosave=true`,
      as: people.editor.jwt,
      body: form.body,
    })
    expect(status).toBe(200)
    expect(await latest(id)).toMatchObject({ stage: 'approved', contentHash, changedBy: [] })
  })

  it.each([
    ['title', { title: 'Another title' }],
    ['standfirst', { standfirst: 'A new sentence' }],
    ['kicker', { kicker: 'New' }],
    ['editor’s note', { editorsNote: 'First printed elsewhere.' }],
    ['language', { language: 'en-US' }],
    ['kind', { kind: 'review' }],
    ['topics', { topics: ['type'] }],
    ['body', { body: bodyOf(['Other words.']) }],
  ] as [string, Partial<Article>][])('lapses with a change of its %s', async (_, change) => {
    const { id, contentHash } = await approved()
    await save(id, change)
    const after = await latest(id)
    expect(after).toMatchObject({ stage: 'drafting', changedBy: [people.writer.id] })
    expect(after.contentHash).not.toBe(contentHash)
  })

  it('is approved again once it is restored, by hand or from a version', async () => {
    const { id, contentHash } = await approved()
    const { body } = await latest(id)
    await save(id, { body: bodyOf(['Other words.']) })
    expect((await latest(id)).stage).toBe('drafting')
    await save(id, { body })
    expect(await latest(id)).toMatchObject({ stage: 'approved', contentHash })

    const versions = await forme.payload.findVersions({
      collection: 'articles',
      depth: 0,
      limit: 1,
      sort: '-createdAt',
      where: { parent: { equals: id } },
    })
    await save(id, { body: bodyOf(['Other words again.']) })
    await callREST(forme.payload, {
      method: 'POST',
      path: `/articles/versions/${versions.docs[0]?.id}?draft=true`,
      as: people.writer.jwt,
    })
    expect(await latest(id)).toMatchObject({ stage: 'approved', contentHash })
  })
})

describe('a record that texts are made of', () => {
  let milton: Reference
  let burton: Reference
  let quotation: Quotation
  let citing: { id: number; contentHash: string }
  let quoting: { id: number; contentHash: string }
  let other: { id: number; contentHash: string }

  beforeEach(async () => {
    milton = await makeReference(forme.payload)
    burton = await makeReference(forme.payload, {
      title: 'The Anatomy of Melancholy',
      author: [{ given: 'Robert', family: 'Burton' }],
      publisherPlace: 'Oxford',
      year: '1621',
    })
    quotation = await makeQuotation(forme.payload, { reference: milton.id })
    citing = await approved({ body: bodyOf(['Milton.'], [{ reference: milton.id, locator: '4' }]) })
    quoting = await approved({ body: bodyOf(['Quoted.'], [{ quotation: quotation.id }]) })
    other = await approved({ body: bodyOf(['Burton.'], [{ reference: burton.id }]) })
  })

  const correct = (collection: 'quotations' | 'references', id: number, data: object) =>
    callREST(forme.payload, {
      method: 'PATCH',
      path: `/${collection}/${id}`,
      as: people.editor.jwt,
      body: { ...data },
    })
  const stages = async () =>
    Promise.all([citing, quoting, other].map(async ({ id }) => (await latest(id)).stage))

  it('lapses exactly the articles that cite it or quote from it', async () => {
    expect((await correct('references', milton.id, { year: '1645' })).status).toBe(200)
    expect(await stages()).toEqual(['drafting', 'drafting', 'approved'])
  })

  it('lapses nothing by a change that no reader sees', async () => {
    await correct('references', milton.id, { comments: 'A copy is in the office.' })
    await correct('quotations', quotation.id, { permission: 'Not needed.' })
    expect(await stages()).toEqual(['approved', 'approved', 'approved'])
  })

  it('lapses the articles that use it, if it is a quotation', async () => {
    await correct('quotations', quotation.id, {
      text: 'who kills a man kills a reasonable creature',
    })
    expect(await stages()).toEqual(['approved', 'drafting', 'approved'])
  })

  it('counts whoever corrected it among those who changed the text', async () => {
    await correct('references', milton.id, { year: '1645' })
    const { changedBy } = await latest(citing.id)
    expect(changedBy).toEqual([people.editor.id])

    const req = (person: Person) => requestOf(forme.payload, person)
    const { id } = citing
    const { contentHash } = await submitArticle({ id, req: await req(people.writer) })
    const signOff = async (by: Person) =>
      signOffArticle({ id, contentHash, kind: 'edit', req: await req(by) })
    expect(await reasonOf(signOff(people.editor))).toBe('ownText 403')
    expect(await reasonOf(signOff(people.otherEditor))).toBe('done')
  })

  it('lapses a printed article too, in every list and form, and gives it back', async () => {
    const { id: contributor } = await makeContributor(forme.payload, 'Of the printed')
    const { contentHash, id } = await approved({
      authors: [{ contributor, role: 'author' }],
      body: bodyOf(['Printed.'], [{ reference: burton.id, locator: '4' }]),
    })
    const { id: cover } = await makePicture(forme.payload)
    const issue = await makeIssue(forme.payload, { articles: [id], cover })
    await publishNow(forme.payload, people, issue.id)
    const shown = async () => {
      const asked = [`/articles/${id}?draft=true`, `/articles?draft=true&where[id][equals]=${id}`]
      const answers = await Promise.all(
        asked.map((path) => callREST(forme.payload, { path, as: people.editor.jwt })),
      )
      const [one, list] = answers.map(({ body }) => body)
      return [one, ...((list?.docs ?? []) as unknown[])].map((doc) => (doc as Article).stage)
    }
    await correct('references', burton.id, { year: '1638' })
    expect(await shown()).toEqual(['drafting', 'drafting'])
    const live = await forme.payload.findByID({ collection: 'articles', id, depth: 0 })
    expect(live.contentHash).toBe(contentHash)
    await correct('references', burton.id, { year: '1621' })
    expect(await shown()).toEqual(['approved', 'approved'])
  })

  it('gives the approval back when it is corrected back', async () => {
    await correct('references', milton.id, { year: '1645' })
    await correct('references', milton.id, { year: '1644' })
    expect(await stages()).toEqual(['approved', 'approved', 'approved'])
    expect((await latest(citing.id)).contentHash).toBe(citing.contentHash)
  })

  it('tells nobody who has the article open that somebody saved it', async () => {
    const { updatedAt } = await latest(citing.id)
    await correct('references', milton.id, { year: '1645' })
    expect((await latest(citing.id)).updatedAt).toBe(updatedAt)
  })

  it('is a contributor or a picture as well', async () => {
    const author = await makeContributor(forme.payload, 'Ada Prentice')
    const picture = await makePicture(forme.payload)
    const { id } = await approved({
      authors: [{ contributor: author.id, role: 'author' }],
      hero: picture.id,
    })
    const change = (path: string, body: Record<string, unknown>) =>
      callREST(forme.payload, { method: 'PATCH', path, as: people.editor.jwt, body })
    await change(`/contributors/${author.id}`, { name: 'A. Prentice' })
    expect((await latest(id)).stage).toBe('drafting')
    await change(`/contributors/${author.id}`, { name: 'Ada Prentice' })
    expect((await latest(id)).stage).toBe('approved')
    await change(`/media/${picture.id}`, { alt: 'Another description' })
    expect((await latest(id)).stage).toBe('drafting')
  })
})
