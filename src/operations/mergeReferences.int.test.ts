import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf, type NoteOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makeQuotation } from '../../tests/factories/makeQuotation'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import type { Reference } from '../payload-types'
import { findReferenceCandidates } from '../queries/findReferenceCandidates'
import { getArticleCitations } from '../queries/getArticleCitations'
import { referenceToCsl } from '../lib/csl'
import { referenceKey } from '../citations/references/referenceKey'
import { relationID } from '../richtext/relationID'
import { mergeReferences } from './mergeReferences'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const merge = async (id: number, from: number, by: Person | undefined = people.editor) =>
  mergeReferences({ id, from, req: await requestOf(forme.payload, by) })
const nobody = async (id: number, from: number) =>
  mergeReferences({ id, from, req: await requestOf(forme.payload) })
const citing = (...notes: NoteOf[]) =>
  makeArticle(forme.payload, { by: people.writer, body: bodyOf(['He wrote so.'], notes) })
const articleOf = (id: number) =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const referenceOf = (id: number) =>
  forme.payload.findByID({ collection: 'references', id, depth: 0 })
const printedOf = async (id: number) => {
  const req = await requestOf(forme.payload, people.editor)
  return (await getArticleCitations({ id, req })).notes.map(({ printed }) => printed)
}
/** Two records of one book: the second knows the publisher, and spells the place otherwise. */
const pair = async (more: Partial<Reference> = {}) => {
  const into = await makeReference(forme.payload, { volume: '1' })
  const from = await makeReference(forme.payload, {
    publisher: 'Oak Press',
    publisherPlace: 'Londini',
    volume: '1',
    ...more,
  })
  return { into: into.id, from: from.id }
}

describe('mergeReferences', () => {
  it('moves every citation and quotation, fills what was lacking, and retires the other', async () => {
    const { from, into } = await pair()
    const quotation = await makeQuotation(forme.payload, { reference: from })
    const article = await citing(
      { reference: from, locator: '4', quotation: quotation.id },
      { reference: into, locator: '5' },
      { reference: from, locator: '6' },
    )
    const bystander = await citing({ reference: (await makeReference(forme.payload)).id })
    const answer = await merge(into, from)
    expect(answer).toEqual({
      reference: into,
      from,
      filled: ['publisher'],
      dropped: [{ field: 'publisher-place', kept: 'London', dropped: 'Londini' }],
      articles: [{ id: article.id, title: article.title, citations: 2 }],
      quotations: [quotation.id],
    })
    const stored = await articleOf(article.id)
    expect(stored.citedReferences).toEqual([into])
    expect(JSON.stringify(stored.body)).not.toContain(`"reference":${from}`)
    expect(await referenceOf(into)).toMatchObject({ publisher: 'Oak Press', mergedInto: null })
    expect(await referenceOf(from)).toMatchObject({ publisherPlace: 'Londini', mergedInto: into })
    const { docs } = await forme.payload.find({
      collection: 'quotations',
      depth: 0,
      where: { reference: { equals: into } },
    })
    expect(docs.map(({ id }) => id)).toEqual([quotation.id])
    expect((await articleOf(bystander.id)).updatedAt).toBe(bystander.updatedAt)
    expect(await printedOf(article.id)).toEqual([
      'J Milton, Areopagitica, Vol. 1, Oak Press, 1644, pg 4',
      'ibid. pg 5',
      'ibid. pg 6',
    ])
  })

  it('records what was given up', async () => {
    const { from, into } = await pair()
    const answer = await merge(into, from)
    expect(await lastAct(forme.payload, `references/${into}`)).toMatchObject({
      event: 'reference.merge',
      outcome: 'done',
      actor: people.editor.id,
      details: answer,
    })
  })

  it('lapses approvals exactly where the printed text changes', async () => {
    const { from, into } = await pair({ publisher: null })
    const same = await citing({ reference: into, locator: '4' })
    const changed = await citing(
      { reference: from, locator: '4' },
      { reference: into, locator: '4' },
    )
    const before = await approveArticle(forme.payload, people, same.id)
    await approveArticle(forme.payload, people, changed.id)
    await merge(into, from)
    expect(await articleOf(same.id)).toMatchObject({
      stage: 'approved',
      contentHash: before.contentHash,
    })
    expect(await articleOf(changed.id)).toMatchObject({
      stage: 'drafting',
      changedBy: [people.editor.id],
    })
    expect((await printedOf(changed.id))[1]).toBe('ibid.')
  })

  it('leaves a text approved that prints as it did', async () => {
    const into = await makeReference(forme.payload, { title: 'Eikonoklastes' })
    const from = await makeReference(forme.payload, { title: 'Eikonoklastes' })
    const article = await citing({ reference: from.id, locator: '4' })
    const { contentHash } = await approveArticle(forme.payload, people, article.id)
    await merge(into.id, from.id)
    expect(await articleOf(article.id)).toMatchObject({
      stage: 'approved',
      contentHash,
      changedBy: [],
      citedReferences: [into.id],
    })
  })

  it('leaves verified quotations verified: it is the same work', async () => {
    const { from, into } = await pair()
    const { id } = await makeQuotation(forme.payload, { reference: from })
    const verified = await forme.payload.update({
      collection: 'quotations',
      id,
      data: { state: 'verified', againstPrinting: 'London, 1644' },
      depth: 0,
      user: people.otherEditor.user,
    })
    await merge(into, from)
    const stored = await forme.payload.findByID({ collection: 'quotations', id, depth: 0 })
    expect(stored).toMatchObject({
      reference: into,
      state: 'verified',
      verifiedBy: people.otherEditor.id,
      verifiedAt: verified.verifiedAt,
    })
  })

  it('takes along what was merged into the other before', async () => {
    const { from, into } = await pair()
    const first = await makeReference(forme.payload, { volume: '1' })
    await merge(from, first.id)
    await merge(into, from)
    expect(relationID((await referenceOf(first.id)).mergedInto)).toBe(String(into))
  })
})

describe('a reference that was merged away', () => {
  it('is no candidate of an import, and cannot be what remains deleted', async () => {
    const { from, into } = await pair()
    await merge(into, from)
    const csl = referenceToCsl(await referenceOf(into))
    const found = await findReferenceCandidates({
      req: await requestOf(forme.payload),
      works: [{ key: referenceKey(csl), csl }],
    })
    expect(found.map(({ id }) => id)).toContain(String(into))
    expect(found.map(({ id }) => id)).not.toContain(String(from))
    expect(await reasonOf(forme.payload.delete({ collection: 'references', id: into }))).toBe(
      'inUse 409',
    )
  })

  it('is followed when a text or a quotation from before is saved', async () => {
    const { from, into } = await pair()
    await merge(into, from)
    const article = await citing({ reference: from, locator: '4' })
    expect((await articleOf(article.id)).citedReferences).toEqual([into])
    const quotation = await makeQuotation(forme.payload, { reference: from })
    expect(quotation.reference).toBe(into)
  })

  it('is followed when an old version of a text is restored', async () => {
    const { from, into } = await pair()
    const article = await citing({ reference: from, locator: '4' })
    await merge(into, from)
    const { docs } = await forme.payload.findVersions({
      collection: 'articles',
      depth: 0,
      sort: 'id',
      where: { parent: { equals: article.id } },
    })
    const [oldest] = docs
    const { status } = await callREST(forme.payload, {
      method: 'POST',
      path: `/articles/versions/${oldest?.id}?draft=true`,
      as: people.editor.jwt,
    })
    expect(status).toBe(200)
    expect((await articleOf(article.id)).citedReferences).toEqual([into])
  })
})

describe('mergeReferences refuses', () => {
  it('who may not merge', async () => {
    const { from, into } = await pair()
    expect(await reasonOf(nobody(into, from))).toBe('notSignedIn 401')
    for (const person of [people.writer, people.publisher, people.admin]) {
      expect(await reasonOf(merge(into, from, person))).toBe('roleMissing 403')
    }
    expect(await lastAct(forme.payload, `references/${into}`)).toMatchObject({
      event: 'reference.merge',
      outcome: 'refused',
      reason: 'roleMissing',
    })
  })

  it.each<[string, Partial<Reference>, Partial<Reference>]>([
    ['differentIdentifier', { DOI: '10.1000/1' }, { DOI: '10.1000/2' }],
    ['differentIdentifier', { ISBN: '0-306-40615-2' }, { ISBN: '0-8044-2957-X' }],
    ['differentVolume', { volume: '1' }, { volume: '2' }],
  ])('%s', async (reason, one, other) => {
    const into = await makeReference(forme.payload, one)
    const from = await makeReference(forme.payload, other)
    expect(await reasonOf(merge(into.id, from.id))).toBe(`${reason} 422`)
  })

  it('a reference with itself, one that is not there, and one merged already', async () => {
    const { from, into } = await pair()
    expect(await reasonOf(merge(into, into))).toBe('sameReference 422')
    expect(await reasonOf(merge(into, 2 ** 30))).toBe('notFound 404')
    await merge(into, from)
    expect(await reasonOf(merge(into, from))).toBe('alreadyMerged 409')
    expect(await reasonOf(merge(from, into))).toBe('alreadyMerged 409')
  })

  it('and leaves nothing behind when it fails half-way', async () => {
    const { from, into } = await pair()
    const quotation = await makeQuotation(forme.payload, { reference: from })
    const article = await citing({ reference: from, locator: '4' })
    await whileInsertsFail(forme.databaseURL, 'audit_entries', async () => {
      await expect(merge(into, from)).rejects.toThrow()
    })
    expect(await articleOf(article.id)).toMatchObject({
      citedReferences: [from],
      updatedAt: article.updatedAt,
    })
    expect(await referenceOf(into)).toMatchObject({ publisher: null })
    expect(await referenceOf(from)).toMatchObject({ mergedInto: null })
    const stored = await forme.payload.findByID({
      collection: 'quotations',
      id: quotation.id,
      depth: 0,
    })
    expect(stored.reference).toBe(from)
  })
})

describe('at the same moment', () => {
  it('a save of a text and a merge both hold', async () => {
    for (let trial = 0; trial < 5; trial += 1) {
      const { from, into } = await pair()
      const article = await citing({ reference: from, locator: '4' })
      const save = forme.payload.update({
        collection: 'articles',
        id: article.id,
        data: { kicker: `Trial ${trial}` },
        depth: 0,
        draft: true,
        user: people.writer.user,
      })
      await Promise.all([save, merge(into, from)])
      expect(await articleOf(article.id)).toMatchObject({
        kicker: `Trial ${trial}`,
        citedReferences: [into],
      })
    }
  })

  it('two merges of the same pair, either way round: one is done', async () => {
    const { from, into } = await pair()
    const done = await Promise.allSettled([merge(into, from), merge(from, into)])
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('POST /api/references/:id/merge', () => {
  it('answers as the operation does', async () => {
    const { from, into } = await pair()
    const ask = (
      as: string | undefined,
      body: Record<string, unknown>,
      id: number | string = into,
    ) => callREST(forme.payload, { method: 'POST', path: `/references/${id}/merge`, as, body })
    expect(await ask(undefined, { from })).toMatchObject({ status: 401 })
    expect(await ask(people.writer.jwt, { from })).toMatchObject({ status: 403 })
    expect(await ask(people.editor.jwt, {})).toMatchObject({ status: 400 })
    expect(await ask(people.editor.jwt, { from: 'x' })).toMatchObject({ status: 400 })
    expect(await ask(people.editor.jwt, { from }, 'x')).toMatchObject({ status: 404 })
    expect(await ask(people.editor.jwt, { from: into })).toMatchObject({
      status: 422,
      body: { errors: [{ reason: 'sameReference' }] },
    })
    expect(await ask(people.editor.apiKey, { from })).toMatchObject({
      status: 200,
      body: { reference: into, from },
    })
    expect(await ask(people.editor.jwt, { from })).toMatchObject({
      status: 409,
      body: { errors: [{ reason: 'alreadyMerged' }] },
    })
  })
})
