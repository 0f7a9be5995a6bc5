import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestChanges } from '../../src/operations/requestChanges'
import { addComment } from '../../src/operations/comments/addComment'
import { submitArticle } from '../../src/operations/submitArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { printIssue, type Printed } from '../factories/printIssue'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { callREST } from './callREST'
import { callSite } from './callSite'

/**
 * Signed in as nobody, one looks through every door for what has not been printed. All that is
 * planned, drafted or said among the staff in this magazine holds this word.
 */
const SECRET = 'quixotryst'

let forme: TestPayload
let people: People
let printed: Printed
let planned: number
let secretFile: string

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const { payload } = forme
  printed = await printIssue(payload, people)
  const contributor = await makeContributor(payload, `Person ${SECRET}`)
  const reference = await makeReference(payload, { title: `Work ${SECRET}` })
  const quotation = await makeQuotation(payload, {
    reference: reference.id,
    text: `he who ${SECRET}`,
  })
  const picture = await makePicture(payload, { alt: `Picture ${SECRET}`, credit: SECRET })
  secretFile = String(picture.filename)
  const article = await makeArticle(payload, {
    by: people.writer,
    title: `Planned ${SECRET}`,
    standfirst: SECRET,
    hero: picture.id,
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf([`A text ${SECRET}.`], [{ reference: reference.id, quotation: quotation.id }]),
  })
  planned = article.id
  await submitArticle({ id: planned, note: SECRET, req: await requestOf(payload, people.writer) })
  const commentator = await requestOf(payload, people.otherEditor)
  await addComment({
    id: planned,
    passage: { exact: `A text ${SECRET}` },
    req: commentator,
    text: `What is ${SECRET}?`,
  })
  const editor = await requestOf(payload, people.otherEditor)
  await requestChanges({ id: planned, reason: `Because ${SECRET}`, req: editor })
  await makeIssue(payload, {
    articles: [planned],
    cover: picture.id,
    label: `Label ${SECRET}`,
    title: `Theme ${SECRET}`,
    note: SECRET,
  })
  await payload.update({
    collection: 'articles',
    id: printed.article,
    draft: true,
    data: { title: `Rewritten ${SECRET}`, body: bodyOf([`Rewritten ${SECRET}.`]) },
    user: people.writer.user,
  })
  await payload.update({
    collection: 'issues',
    id: printed.issue.id,
    data: { title: `Next theme ${SECRET}` },
    user: people.editor.user,
  })
})
afterAll(() => forme.close())

/** What must not be in any answer: the word, and the staff's addresses and hashes. */
function listLeaks(text: string): string[] {
  const forbidden = [
    SECRET,
    '@example.org',
    'changesRequested',
    'contentHash',
    'apiKey',
    'assignee',
  ]
  return forbidden.filter((word) => text.toLowerCase().includes(word.toLowerCase()))
}

describe('nobody in particular', () => {
  it('is not staff, who see all of it', async () => {
    for (const path of [
      '/articles?draft=true',
      '/issues',
      '/media',
      '/turns',
      '/comments',
      '/contributors',
    ]) {
      const { text } = await callREST(forme.payload, { path, as: people.editor.jwt })
      expect([path, text.includes(SECRET)]).toEqual([path, true])
    }
  })

  it('reads the site and finds what was printed, and nothing else', async () => {
    const seen = new Set<string>()
    const queue = ['/', '/search', `/search?q=${SECRET}`, '/sitemap.xml', '/feed.xml', '/feed.json']
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (seen.has(path)) continue
      seen.add(path)
      const { status, text, headers } = await callSite(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('set-cookie')).toBeNull()
      const echo = path.includes(SECRET) ? text.replaceAll(SECRET, '') : text
      expect([path, listLeaks(echo)]).toEqual([path, []])
      for (const [, href] of text.matchAll(/(?:href|src)="(\/(?!api\/|admin)[^"#]*)/g)) {
        queue.push(String(href).replaceAll('&amp;', '&'))
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })

  it.each(['slug', 'title'])('finds no planned article by its %s', async (by) => {
    const article = await forme.payload.findByID({
      collection: 'articles',
      id: planned,
      draft: true,
    })
    const words = String(article[by as 'slug' | 'title'])
    const { text } = await callSite(`/search?q=${encodeURIComponent(words)}`)
    expect(text).not.toContain(`/${String(article.slug)}"`)
    for (const issue of [printed.issue.slug, Number(printed.issue.number) + 1]) {
      expect((await callSite(`/issues/${issue}/${article.slug}`)).status).toBe(404)
    }
  })

  it('gets nothing through REST, whatever the collection, the depth and the version', async () => {
    for (const { slug } of forme.payload.config.collections) {
      for (const query of [
        '?limit=0',
        '?depth=10&limit=0',
        '?draft=true&depth=10&limit=0',
        '/1?depth=10',
        `/${planned}?draft=true&depth=10`,
        '/versions?depth=10&limit=0',
        '/versions/1?depth=10',
        '/count',
      ]) {
        const path = `/${slug}${query}`
        const { text } = await callREST(forme.payload, { path })
        expect([path, listLeaks(text)]).toEqual([path, []])
      }
    }
    for (const path of ['/globals/magazine?depth=10', '/globals/magazine/versions', '/access']) {
      const { text } = await callREST(forme.payload, { path })
      expect([path, listLeaks(text.replace(/"(contentHash|apiKey|assignee)":\{/g, ''))]).toEqual([
        path,
        [],
      ])
    }
  })

  it.each([
    `/articles?where[title][contains]=${SECRET}`,
    `/articles/count?where[title][contains]=${SECRET}`,
    `/issues?where[label][contains]=${SECRET}`,
    `/contributors?where[articles.title][contains]=${SECRET}`,
    `/media?where[alt][contains]=${SECRET}`,
    `/media/count?where[credit][contains]=${SECRET}`,
    '/media?where[savedBy.email][contains]=example.org',
    '/contributors?where[savedBy.email][contains]=example.org',
    '/references?where[savedBy.email][contains]=example.org',
    '/users?where[email][contains]=example.org',
    `/sign-offs?where[note][contains]=${SECRET}`,
    `/turns?where[note][contains]=${SECRET}`,
    `/comments?where[text][contains]=${SECRET}`,
    `/editions?where[manifest][contains]=${SECRET}`,
    '/audit-entries?limit=0',
  ])('cannot probe: %s', async (path) => {
    const { body, status } = await callREST(forme.payload, { path })
    expect(status >= 400 || body.totalDocs === 0).toBe(true)
  })

  it('cannot load a picture of what was not printed, in any size', async () => {
    const media = await forme.payload.find({ collection: 'media', depth: 0, limit: 0 })
    const [secret, open] = [
      media.docs.filter(({ filename }) => filename === secretFile),
      media.docs.filter(({ filename }) => filename !== secretFile),
    ]
    expect([secret.length, open.length]).toEqual([1, 1])
    for (const [docs, isOpen] of [
      [secret, false],
      [open, true],
    ] as const) {
      for (const { filename, files, sizes } of docs) {
        for (const name of Object.values(files)) {
          const { status } = await callSite(`/pictures/${name}`)
          expect([name, status]).toEqual([name, isOpen ? 200 : 404])
        }
        const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
        for (const name of names.filter(Boolean)) {
          const { status } = await callREST(forme.payload, { path: `/media/file/${name}` })
          expect([name, status]).toEqual([name, 403])
        }
      }
    }
  })

  it.each(['preview', 'publish', 'roll-back', 'withdraw'])('cannot %s', async (act) => {
    const { status, text } = await callREST(forme.payload, {
      method: 'POST',
      path: `/issues/${printed.issue.id}/${act}`,
      body: { manifestHash: 'x', edition: 1, note: 'x', reason: 'x' },
    })
    expect([act, status, listLeaks(text)]).toEqual([act, 401, []])
  })

  it('cannot see a preview', async () => {
    const { status, text } = await callSite(`/preview/${printed.issue.id}/${printed.manifestHash}`)
    expect([status, listLeaks(text)]).toEqual([401, []])
  })
})
