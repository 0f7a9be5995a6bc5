import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addComment } from '../../src/operations/comments/addComment'
import { callREST } from '../doors/callREST'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, makePerson, type People, type Person } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { printIssue } from '../factories/printIssue'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** What is used anywhere stays, and the refusal says where; what is not used goes. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const commentOn = async (id: number, by: Person) =>
  addComment({
    id,
    passage: { exact: 'upside down' },
    req: await requestOf(forme.payload, by),
    text: 'Who says so?',
  })

type Deletable = Extract<
  CollectionSlug,
  'articles' | 'contributors' | 'issues' | 'media' | 'quotations' | 'references' | 'users'
>
type Uses = { id: number; by: string[] }

/** For each collection: who may delete, something used with the titles of its uses, something unused. */
const CASES: Record<
  Deletable,
  { by: keyof People; used: () => Promise<Uses>; unused: () => Promise<{ id: number }> }
> = {
  references: {
    by: 'editor',
    used: async () => {
      const { id } = await makeReference(forme.payload)
      const { text } = await makeQuotation(forme.payload, { reference: id })
      const body = bodyOf(['Cited.'], [{ reference: id }])
      const { title } = await makeArticle(forme.payload, { by: people.writer, body })
      return { id, by: [title, text] }
    },
    unused: () => makeReference(forme.payload),
  },
  quotations: {
    by: 'editor',
    used: async () => {
      const { id } = await makeQuotation(forme.payload, {
        reference: (await makeReference(forme.payload)).id,
      })
      const body = bodyOf(['Quoted.'], [{ quotation: id }])
      const { title } = await makeArticle(forme.payload, { by: people.writer, body })
      return { id, by: [title] }
    },
    unused: async () =>
      makeQuotation(forme.payload, { reference: (await makeReference(forme.payload)).id }),
  },
  contributors: {
    by: 'editor',
    used: async () => {
      const { id } = await makeContributor(forme.payload, 'Ada Prentice')
      const authors = [{ contributor: id, role: 'author' as const }]
      const { title } = await makeArticle(forme.payload, { by: people.writer, authors })
      const person = await makePerson(forme.payload, { name: 'ada', roles: ['writer'] })
      await forme.payload.update({
        collection: 'users',
        id: person.id,
        data: { contributor: id },
      })
      return { id, by: [title, 'ada'] }
    },
    unused: () => makeContributor(forme.payload, 'Nobody Named'),
  },
  media: {
    by: 'publisher',
    used: async () => {
      const { id } = await makePicture(forme.payload)
      const { title } = await makeArticle(forme.payload, { by: people.writer, hero: id })
      const { name } = await makeIssue(forme.payload, { cover: id })
      return { id, by: [title, String(name)] }
    },
    unused: () => makePicture(forme.payload),
  },
  articles: {
    by: 'editor',
    used: async () => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      const { name } = await makeIssue(forme.payload, { articles: [id] })
      const { text } = await commentOn(id, people.writer)
      return { id, by: [String(name), text] }
    },
    unused: () => makeArticle(forme.payload, { by: people.writer }),
  },
  issues: {
    by: 'publisher',
    used: async () => ({ id: (await printIssue(forme.payload, people)).issue.id, by: ['1'] }),
    unused: () => makeIssue(forme.payload),
  },
  users: {
    by: 'admin',
    used: async () => {
      const person = await makePerson(forme.payload, { name: 'begun', roles: ['writer'] })
      const article = await makeArticle(forme.payload, { by: person })
      const { text } = await commentOn(article.id, person)
      return { id: person.id, by: [article.title, text, 'comment.create'] }
    },
    unused: () => makePerson(forme.payload, { name: 'passerby', roles: ['writer'] }),
  },
}

describe.each(Object.entries(CASES))('%s', (slug, { by, used, unused }) => {
  const collection = slug as Deletable
  const remove = (path: string, as: string | undefined = people[by].jwt) =>
    callREST(forme.payload, { method: 'DELETE', path: `/${collection}${path}`, as })
  const exists = async (id: number) =>
    (await forme.payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1

  it('that are used are not deleted, one by one or in bulk, and all uses are named', async () => {
    const { id, by: titles } = await used()
    const { status, body } = await remove(`/${id}`)
    expect([status, body.errors?.[0]?.reason]).toEqual([409, 'inUse'])
    const { uses } = body.errors?.[0] as unknown as { uses: { title: string; href: string }[] }
    expect(uses.map(({ title }) => title).toSorted()).toEqual(titles.toSorted())
    for (const { href } of uses) expect(href).toMatch(/^\/admin\/collections\/[a-z-]+\/\d+$/)

    await remove(`?where[id][equals]=${id}`)
    await expect(forme.payload.delete({ collection, id })).rejects.toMatchObject({
      reason: 'inUse',
    })
    expect(await exists(id)).toBe(true)
  })

  it('that nobody uses are deleted by those who may, and by nobody else', async () => {
    const { id } = await unused()
    const allowed = by === 'publisher' && collection === 'media' ? ['publisher', 'editor'] : [by]
    for (const [name, person] of Object.entries(people)) {
      if (allowed.includes(name) || (name === 'otherEditor' && allowed.includes('editor'))) continue
      expect([name, (await remove(`/${id}`, person.jwt)).status]).toEqual([name, 403])
    }
    const nobody = await callREST(forme.payload, {
      method: 'DELETE',
      path: `/${collection}/${id}`,
    })
    expect(nobody.status).toBe(403)
    expect(await exists(id)).toBe(true)
    expect((await remove(`/${id}`)).status).toBe(200)
    expect(await exists(id)).toBe(false)
  })
})

/** What a newer draft of a printed article may be the only one to use. */
const IN_A_DRAFT = {
  references: async () => {
    const { id } = await makeReference(forme.payload)
    return { id, draft: { body: bodyOf(['Cited now.'], [{ reference: id }]) } }
  },
  quotations: async () => {
    const reference = (await makeReference(forme.payload)).id
    const { id } = await makeQuotation(forme.payload, { reference })
    return { id, draft: { body: bodyOf(['Quoted now.'], [{ quotation: id }]) } }
  },
  contributors: async () => {
    const { id } = await makeContributor(forme.payload, 'Late Arrival')
    return { id, draft: { authors: [{ contributor: id, role: 'author' as const }] } }
  },
  media: async () => {
    const { id } = await makePicture(forme.payload)
    return { id, draft: { hero: id } }
  },
  users: async () => {
    const { id } = await makePerson(forme.payload, { name: 'latecomer', roles: ['writer'] })
    return { id, draft: { assignee: id } }
  },
} satisfies Partial<Record<Deletable, () => Promise<{ id: number; draft: object }>>>

describe('what only a newer draft of a printed article uses', () => {
  let printed: number
  beforeAll(async () => {
    printed = (await printIssue(forme.payload, people)).article
  })

  it.each(Object.entries(IN_A_DRAFT))('%s: is not deleted', async (slug, make) => {
    const collection = slug as keyof typeof IN_A_DRAFT
    const { id, draft } = await make()
    const { title } = await forme.payload.update({
      collection: 'articles',
      id: printed,
      data: draft,
      depth: 0,
      draft: true,
      user: people.editor.user,
    })
    await expect(forme.payload.delete({ collection, id })).rejects.toMatchObject({
      reason: 'inUse',
      message: expect.stringContaining(title),
    })
  })
})

describe('manuscripts', () => {
  it('are evidence: nobody deletes one', async () => {
    for (const { jwt } of Object.values(people)) {
      const { status } = await callREST(forme.payload, {
        method: 'DELETE',
        path: '/manuscripts/1',
        as: jwt,
      })
      expect(status).toBe(403)
    }
  })
})
