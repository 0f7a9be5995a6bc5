import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { addComment } from '../../src/operations/comments/addComment'
import { submitArticle } from '../../src/operations/submitArticle'

/** What a writer learns of other people’s texts and of colleagues: what the product says, no more. */
let forme: TestPayload
let people: People
let theirs: number
let mine: number
beforeAll(async () => {
  forme = await openTestPayload()
  const { payload } = forme
  people = await makePeople(payload)
  const contributor = (await makeContributor(payload, 'Ada Prentice')).id
  theirs = (
    await makeArticle(payload, {
      by: people.otherWriter,
      title: 'Unannounced',
      authors: [{ contributor, role: 'author' }],
    })
  ).id
  mine = (await makeArticle(payload, { by: people.writer, title: 'Known' })).id
  await submitArticle({ id: theirs, req: await requestOf(payload, people.otherWriter) })
  await addComment({
    id: theirs,
    passage: { exact: 'Unannounced' },
    req: await requestOf(payload, people.editor),
    text: 'Is Unannounced a title?',
  })
  await makeIssue(payload, { articles: [theirs, mine], label: 'Winter' })
})
afterAll(() => forme.close())

const ask = (path: string, by: keyof People = 'writer') =>
  callREST(forme.payload, { path, as: people[by].jwt })

describe('another writer’s article', () => {
  it.each([
    '/articles?draft=true&depth=10',
    '/articles?depth=10',
    '/articles/versions?depth=10',
    '/articles?where[title][like]=Unannounced',
    '/articles?draft=true&where[or][0][title][like]=Un&where[or][1][id][exists]=true',
    '/articles?draft=true&where[createdBy][exists]=true',
    '/issues?depth=10',
    '/contributors?depth=10',
    '/users?depth=10',
    '/turns?depth=10',
    '/sign-offs?depth=10',
    '/comments?depth=10',
    '/manuscripts?depth=10',
  ])('is not in %s', async (path) => {
    const { status, text } = await ask(path)
    expect(status).toBe(200)
    expect(text).not.toContain('Unannounced')
  })

  it.each([
    '/issues?where[contents.articles.title][like]=Unannounced',
    '/contributors?where[articles.title][like]=Unannounced',
    '/turns?where[article.title][like]=Unannounced',
    '/turns?where[article.createdBy.name][equals]=otherWriter',
    '/comments?where[article.title][like]=Unannounced',
    '/comments?where[text][like]=Unannounced',
  ])('cannot be guessed through %s', async (path) => {
    const { body } = await ask(path)
    expect(body.totalDocs ?? 0).toBe(0)
  })

  it('is found by those who may read it, through the same addresses', async () => {
    for (const path of [
      '/articles?draft=true',
      '/issues?where[contents.articles.title][like]=Unannounced',
      '/turns?where[article.title][like]=Unannounced',
      '/comments?where[text][like]=Unannounced',
    ]) {
      expect([path, Number((await ask(path, 'editor')).body.totalDocs) > 0]).toEqual([path, true])
    }
  })

  it('answers as one that is not there', async () => {
    const missing = await ask('/articles/999999?draft=true')
    const hidden = await ask(`/articles/${theirs}?draft=true`)
    expect(hidden.text).toBe(missing.text)
    expect(hidden.status).toBe(missing.status)
    expect((await ask(`/articles/${mine}?draft=true`)).status).toBe(200)
  })
})

describe('colleagues', () => {
  it.each(['writer', 'editor', 'publisher'] as const)(
    'are known to the %s by name, not by address, key or session',
    async (role) => {
      for (const path of ['/users?depth=2', `/articles/${mine}?draft=true&depth=5`]) {
        const { text } = await ask(path, role === 'publisher' ? 'publisher' : role)
        const others = Object.values(people).filter(({ name }) => name !== role)
        for (const { email } of others) expect(text).not.toContain(email)
        expect(text).not.toMatch(/"(apiKey|hash|salt|resetPasswordToken|apiKeyIndex)"/)
      }
    },
  )

  it('show their address to themselves and to admins', async () => {
    expect((await ask('/users/me')).text).toContain(people.writer.email)
    expect((await ask('/users', 'admin')).text).toContain(people.writer.email)
  })

  it('show nobody’s API key in a list, not even to admins', async () => {
    const { text } = await ask('/users?depth=2', 'admin')
    for (const { apiKey } of Object.values(people)) {
      expect(text).not.toContain(apiKey.replace('Bearer ', ''))
    }
  })

  it.each(['email', 'hash', 'salt', 'resetPasswordToken'])(
    'cannot be asked about their %s',
    async (field) => {
      for (const path of [`/users?where[${field}][like]=a`, `/users?sort=${field}`]) {
        expect([path, (await ask(path)).status]).toEqual([path, 400])
      }
    },
  )

  it('cannot be changed by one another', async () => {
    const before = await ask(`/users/${people.editor.id}`, 'admin')
    for (const data of [{ name: 'Other' }, { password: 'x'.repeat(20) }, { apiKey: 'x' }]) {
      const { status } = await callREST(forme.payload, {
        method: 'PATCH',
        path: `/users/${people.editor.id}`,
        as: people.writer.jwt,
        body: data,
      })
      expect([403, 404]).toContain(status)
    }
    expect((await ask(`/users/${people.editor.id}`, 'admin')).text).toBe(before.text)
  })
})
