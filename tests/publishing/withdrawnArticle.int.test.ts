import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { callSite } from '../doors/callSite'
import { lastAct } from '../doors/lastAct'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { makeReadyIssue } from '../factories/printIssue'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/**
 * One article of a printed issue is withdrawn. All that was in it holds this word; its title does
 * not, which its issue goes on naming, nor does the reason.
 */
const GONE = 'quixotryst'
const TITLE = 'On the sale of type'
const REASON = 'Printed without the consent of its author.'

let forme: TestPayload
let people: People
let issue: { id: number; path: string }
let neighbour: { id: number; path: string }
let article: { id: number; path: string; slug: string }
let paths: { work: string; quotation: string; person: string; picture: string }

const post = (path: string, body: Record<string, unknown> = {}, as = people.publisher.jwt) =>
  callREST(forme.payload, { method: 'POST', path, as, body })
/** Readers are a quarter of a second behind at most. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))
const withdraw = async () => {
  const answer = await post(`/articles/${article.id}/withdraw`, { reason: REASON })
  await settle()
  return answer
}
const reinstate = async () => {
  const answer = await post(`/articles/${article.id}/reinstate`)
  await settle()
  return answer
}

beforeAll(async () => {
  forme = await openTestPayload()
  const { payload } = forme
  people = await makePeople(payload)
  const ready = await makeReadyIssue(payload, people)
  const contributor = await makeContributor(payload, `Person ${GONE}`)
  const reference = await makeReference(payload, { title: `Work ${GONE}` })
  const quotation = await makeQuotation(payload, {
    reference: reference.id,
    text: `he who ${GONE}`,
  })
  const picture = await makePicture(payload, { alt: `Picture ${GONE}`, credit: GONE })
  const made = await makeArticle(payload, {
    by: people.writer,
    title: TITLE,
    standfirst: `Standfirst ${GONE}`,
    topics: [GONE],
    hero: picture.id,
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf(
      [`A text that says “he who ${GONE}”`],
      [{ reference: reference.id, locator: '4', quotation: quotation.id, prose: GONE }],
    ),
  })
  await approveArticle(payload, people, made.id)
  await payload.update({
    collection: 'issues',
    id: ready.issue.id,
    data: { contents: [{ heading: 'Essays', articles: [ready.article, made.id] }] },
  })
  await publishNow(payload, people, ready.issue.id)
  await payload.update({
    collection: 'articles',
    id: made.id,
    data: { standfirst: `Another standfirst ${GONE}` },
    draft: true,
    user: people.writer.user,
  })
  await approveArticle(payload, people, made.id)
  await publishNow(payload, people, ready.issue.id, 'A line was corrected.')
  const textOf = (id: number) => payload.findByID({ collection: 'articles', id, depth: 0 })
  const path = `/issues/${ready.issue.slug}`
  const slug = String((await textOf(made.id)).slug)
  issue = { id: ready.issue.id, path }
  article = { id: made.id, path: `${path}/${slug}`, slug }
  neighbour = { id: ready.article, path: `${path}/${(await textOf(ready.article)).slug}` }
  paths = {
    work: `/references/${reference.id}`,
    quotation: `/quotations/${quotation.id}`,
    person: `/contributors/${contributor.slug}`,
    picture: `/pictures/${picture.files[String(picture.filename)]}`,
  }
})
afterAll(() => forme.close())

/** Everything readers can be given of the magazine as text, the book unpacked. */
async function readEverything(): Promise<Record<string, string>> {
  const pages = [
    '/',
    '/issues',
    issue.path,
    neighbour.path,
    `${neighbour.path}/article.xml`,
    `${issue.path}/references.ris`,
    `${issue.path}/editions/1/${neighbour.path.split('/').at(-1)}`,
    '/references',
    `/search?q=${GONE}`,
    '/search?q=compositor',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/about',
  ]
  const found: Record<string, string> = {}
  for (const path of pages) found[path] = (await callSite(path)).text
  const { bytes } = await callSite(`${issue.path}/issue.epub`)
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    found[`book ${name}`] = new TextDecoder().decode(content)
  }
  return found
}

/** How the addresses of the article, and of what only it used, answer. */
async function listStatuses(): Promise<number[]> {
  const own = [
    article.path,
    `${article.path}/article.txt`,
    `${article.path}/cite.bib`,
    `${issue.path}/editions/1/${article.slug}`,
    `${issue.path}/editions/2/${article.slug}`,
    paths.work,
    paths.quotation,
    paths.person,
    paths.picture,
  ]
  return Promise.all(own.map(async (path) => (await callSite(path)).status))
}

const OPEN = [200, 200, 200, 200, 200, 200, 200, 200, 200]
const SHUT = [410, 410, 410, 410, 410, 404, 404, 404, 404]

describe('an article that is withdrawn', () => {
  it('was everywhere before', async () => {
    expect(await listStatuses()).toEqual(OPEN)
    const everything = await readEverything()
    const told = Object.keys(everything).filter((path) => everything[path]?.includes(GONE))
    expect(told).toEqual(
      expect.arrayContaining(['/feed.xml', '/feed.json', '/references', `/search?q=${GONE}`]),
    )
    expect(everything['/sitemap.xml']).toContain(article.path)
  })

  it.each([
    ['an editor', () => people.editor.jwt, 'roleMissing', 403],
    ['a stranger', () => '', 'notSignedIn', 401],
  ])('is not so by %s', async (_who, as, reason, status) => {
    const answer = await post(`/articles/${article.id}/withdraw`, { reason: REASON }, as())
    expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([status, reason])
  })

  it('is gone from everywhere, its addresses say why, and its issue names it', async () => {
    const answer = await withdraw()
    expect([answer.status, answer.body.reason]).toEqual([200, REASON])
    expect(await listStatuses()).toEqual(SHUT)
    const gone = await callSite(article.path)
    expect(gone.text).toContain(REASON)
    expect(gone.text).toContain(TITLE)
    expect(gone.text).not.toContain(GONE)

    const everything = await readEverything()
    for (const [path, text] of Object.entries(everything)) {
      const said = path === `/search?q=${GONE}` ? text.replaceAll(`q=${GONE}`, '') : text
      const own = said.replaceAll(`value="${GONE}"`, '').replaceAll(`“${GONE}”`, '')
      expect([path, own.includes(GONE)]).toEqual([path, false])
      expect([path, text.includes(`href="${article.path}`)]).toEqual([path, false])
    }
    expect(everything['/sitemap.xml']).not.toContain(article.slug)
    expect(everything[issue.path]).toContain(TITLE)
    expect(everything[issue.path]).toContain(REASON)
    expect(everything['/feed.xml']).not.toContain(TITLE)
    expect(await lastAct(forme.payload, `articles/${article.id}`)).toMatchObject({
      event: 'article.withdraw',
      outcome: 'done',
      details: { issues: [issue.id], reason: REASON },
    })
  })

  it('cannot be withdrawn twice', async () => {
    const answer = await withdraw()
    expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'alreadyWithdrawn'])
  })

  it('stays so when its issue is printed again, and through a return to an earlier print', async () => {
    await forme.payload.update({
      collection: 'articles',
      id: neighbour.id,
      data: { standfirst: 'A line more.' },
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, neighbour.id)
    const { edition } = await publishNow(forme.payload, people, issue.id, 'A line more.')
    expect(edition.ordinal).toBe(3)
    await settle()
    expect(await listStatuses()).toEqual(SHUT)
    const { docs } = await forme.payload.find({
      collection: 'editions',
      depth: 0,
      where: { and: [{ issue: { equals: issue.id } }, { ordinal: { equals: 1 } }] },
    })
    const back = { edition: docs[0]?.id, note: 'As before.' }
    expect((await post(`/issues/${issue.id}/roll-back`, back)).status).toBe(200)
    await settle()
    expect(await listStatuses()).toEqual(SHUT)
    expect((await callSite(issue.path)).text).toContain(REASON)
  })

  it('stays so when its issue is withdrawn and comes back', async () => {
    const reason = 'The whole issue.'
    expect((await post(`/issues/${issue.id}/withdraw`, { reason })).status).toBe(200)
    await settle()
    expect((await callSite(article.path)).text).toContain(reason)
    const { docs } = await forme.payload.find({
      collection: 'editions',
      depth: 0,
      where: { and: [{ issue: { equals: issue.id } }, { ordinal: { equals: 2 } }] },
    })
    const again = { edition: docs[0]?.id, note: 'Back.' }
    expect((await post(`/issues/${issue.id}/roll-back`, again)).status).toBe(200)
    await settle()
    expect(await listStatuses()).toEqual(SHUT)
  })

  it('comes back whole when it is reinstated', async () => {
    const stranger = await post(`/articles/${article.id}/reinstate`, {}, people.editor.jwt)
    expect(stranger.status).toBe(403)
    const answer = await reinstate()
    expect([answer.status, answer.body.issues]).toEqual([200, [issue.id]])
    expect(await listStatuses()).toEqual(OPEN)
    expect((await callSite(`/search?q=${GONE}`)).text).toContain(article.path)
    expect((await callSite(issue.path)).text).not.toContain(REASON)
    expect((await reinstate()).body.errors?.[0]?.reason).toBe('notWithdrawn')
  })

  it('has to have been printed, and a reason', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const draft = await post(`/articles/${id}/withdraw`, { reason: REASON })
    expect([draft.status, draft.body.errors?.[0]?.reason]).toEqual([409, 'notPublished'])
    const silent = await post(`/articles/${article.id}/withdraw`, { reason: ' ' })
    expect([silent.status, silent.body.errors?.[0]?.reason]).toEqual([400, 'reasonMissing'])
    expect((await post('/articles/999999/withdraw', { reason: REASON })).status).toBe(404)
  })
})
