import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, Issue } from '../../src/payload-types'
import type { ReadinessObstacle } from '../../src/queries/checkReadiness'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { printIssue, type Printed } from '../factories/printIssue'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
let people: People
let printed: Printed
let slugOf: (id: number) => Promise<string>

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
  slugOf = async (id) =>
    String((await forme.payload.findByID({ collection: 'articles', id, depth: 0 })).slug)
})
afterAll(() => forme.close())

async function readReadiness(issue: number): Promise<ReadinessObstacle[]> {
  const answer = await callREST(forme.payload, {
    path: `/issues/${issue}/readiness`,
    as: people.publisher.jwt,
  })
  expect(answer.status).toBe(200)
  expect(answer.body.ready).toBe((answer.body.obstacles as unknown[]).length === 0)
  return answer.body.obstacles as ReadinessObstacle[]
}

type NoteNode = { fields: { prose: { root: { children: { children: unknown[] }[] } } } }

/** The body of an article with a link in its text. */
function linkingTo(...addresses: string[]): Article['body'] {
  const body = bodyOf(['See also:'])
  const [paragraph] = body.root.children as unknown as { children: unknown[] }[]
  for (const url of addresses) {
    paragraph?.children.push({
      type: 'link',
      version: 3,
      direction: null,
      format: '',
      indent: 0,
      id: `link-${paragraph.children.length}`,
      fields: { linkType: 'custom', newTab: false, url },
      children: [{ type: 'text', version: 1, text: 'this', format: 0 }],
    })
  }
  return body
}

const makeAuthored = async (fields: Partial<Article> = {}) =>
  makeArticle(forme.payload, {
    by: people.writer,
    authors: [{ contributor: (await makeContributor(forme.payload)).id, role: 'author' }],
    ...fields,
  })

describe('every kind of obstacle occurs, with its sentence and the way to it', () => {
  type Case = [
    kind: string,
    make: () => Promise<{ issue: Issue; article?: number; place?: string }>,
    tab?: 'citations' | 'quotations',
  ]
  const withArticle = async (fields: Partial<Article>, rest: Partial<Issue> = {}) => {
    const { id: article } = await makeAuthored(fields)
    const cover = (await makePicture(forme.payload)).id
    return {
      issue: await makeIssue(forme.payload, { articles: [article], cover, ...rest }),
      article,
    }
  }

  const cases: Case[] = [
    ['issueEmpty', async () => ({ issue: await makeIssue(forme.payload) })],
    ['coverMissing', async () => ({ issue: await makeIssue(forme.payload) })],
    [
      'sectionEmpty',
      async () => ({
        issue: await makeIssue(forme.payload, { contents: [{ heading: 'Letters', articles: [] }] }),
      }),
    ],
    [
      'textDeadlineAfterPublication',
      async () => {
        const issue = await makeIssue(forme.payload, { publicationDate: '2026-10-01' })
        await queryRows(
          forme.databaseURL,
          `UPDATE issues SET text_deadline = '2026-10-02' WHERE id = ${issue.id}`,
        )
        return { issue }
      },
    ],
    [
      'dueAfterPublication',
      () => withArticle({ due: '2026-11-01' }, { publicationDate: '2026-10-01' }),
    ],
    ['notApproved', () => withArticle({})],
    [
      'approvalLapsed',
      async () => {
        const made = await withArticle({})
        await approveArticle(forme.payload, people, made.article)
        await forme.payload.update({
          collection: 'articles',
          id: made.article,
          data: { standfirst: 'Other words.' },
          draft: true,
          user: people.writer.user,
        })
        return made
      },
    ],
    ['authorsMissing', () => withArticle({ authors: [] })],
    [
      'altMissing',
      async () => {
        const hero = await makePicture(forme.payload)
        await queryRows(forme.databaseURL, `UPDATE media SET alt = ' ' WHERE id = ${hero.id}`)
        const made = await withArticle({ hero: hero.id })
        return { ...made, place: `/admin/collections/media/${hero.id}` }
      },
    ],
    [
      'slugDuplicate',
      async () => {
        const [one, two] = [await makeAuthored(), await makeAuthored()]
        await queryRows(
          forme.databaseURL,
          `UPDATE _articles_v SET version_slug = 'twice' WHERE parent_id IN (${one.id}, ${two.id})`,
        )
        const issue = await makeIssue(forme.payload, { articles: [one.id, two.id] })
        return { issue, article: one.id }
      },
    ],
    [
      'locatorMissing',
      async () => {
        const reference = (await makeReference(forme.payload)).id
        return withArticle({ body: bodyOf(['Milton said “so”'], [{ reference }]) })
      },
      'citations',
    ],
    [
      'quotationAltered',
      async () => {
        const reference = (await makeReference(forme.payload)).id
        const quotation = (await makeQuotation(forme.payload, { reference })).id
        const words = 'Milton: “he who destroys a bad book, kills reason itself”'
        return withArticle({ body: bodyOf([words], [{ reference, locator: '4', quotation }]) })
      },
      'quotations',
    ],
    ['linkUnpublished', () => withArticle({ body: linkingTo('/issues/never') })],
  ]

  it.each(cases)('%s', async (kind, make, tab) => {
    const { article, issue, place } = await make()
    const found = (await readReadiness(issue.id)).find((one) => one.kind === kind)
    const record =
      article === undefined
        ? `/admin/collections/issues/${issue.id}`
        : `/admin/collections/articles/${article}${tab ? `/${tab}` : ''}`
    const desk = place ?? record
    expect(found).toMatchObject({ kind, message: expect.stringMatching(/\.$/), href: desk })
    if (article !== undefined) expect(found?.article).toBe(String(article))
  })
})

describe('links to pages of this site', () => {
  const deadOf = async (...addresses: string[]) => {
    const { id } = await makeAuthored({ body: linkingTo(...addresses) })
    const issue = await makeIssue(forme.payload, { articles: [id] })
    const obstacles = await readReadiness(issue.id)
    return obstacles.filter(({ kind }) => kind === 'linkUnpublished')
  }

  it('are no obstacle where readers can follow them', async () => {
    const issue = `/issues/${printed.issue.slug}`
    const slug = await slugOf(printed.article)
    expect(
      await deadOf(
        '/',
        '/about',
        '/search?q=type',
        '/feed.xml',
        issue,
        `${issue.toUpperCase()}/`,
        `${issue}/issue.epub`,
        `${issue}/${slug}#p-1`,
        `${issue}/${slug}/article.txt`,
        `${issue}/editions/1/${slug}`,
        '/contributors/hannah-ortega',
        'https://elsewhere.example/issues/never',
        'mailto:editors@example.org',
      ),
    ).toEqual([])
  })

  it.each([
    '/issues/never',
    '/issues/PRINTED/never',
    '/issues/PRINTED/SLUG/secret.txt',
    '/issues/PRINTED/editions/9/SLUG',
    '/contributors/nobody-at-all',
    '/references/999999',
    '/quotations/1',
    '/admin',
    '/api/media/file/nothing.png',
    `/pictures/${'0'.repeat(64)}.png`,
    '/nowhere',
  ])('%s is one', async (address) => {
    const path = address
      .replace('PRINTED', String(printed.issue.slug))
      .replace('SLUG', await slugOf(printed.article))
    expect(await deadOf(path)).toMatchObject([{ message: expect.stringContaining(path) }])
  })

  it('may lead to what the same printing brings, and not to what is planned', async () => {
    const other = await makeAuthored()
    const planned = await makeIssue(forme.payload, { articles: [(await makeAuthored()).id] })
    const issue = await makeIssue(forme.payload, { articles: [other.id] })
    const { id } = await makeAuthored({
      body: linkingTo(
        `/issues/${issue.slug}/${other.slug}`,
        `/issues/${issue.slug}`,
        `/issues/${planned.slug}`,
      ),
    })
    const contents = [{ heading: 'Essays', articles: [other.id, id] }]
    await forme.payload.update({ collection: 'issues', id: issue.id, data: { contents } })
    const dead = (await readReadiness(issue.id)).filter(({ kind }) => kind === 'linkUnpublished')
    expect(dead).toMatchObject([{ message: expect.stringContaining(`/issues/${planned.slug}`) }])
  })

  it('in a note name the note, and lead to the tab of notes', async () => {
    const body = bodyOf(['A note.'], [{ prose: 'See ' }])
    const [paragraph] = body.root.children as unknown as { children: NoteNode[] }[]
    const prose = paragraph?.children[1]?.fields.prose
    const [words] = linkingTo('/nowhere').root.children as unknown as { children: unknown[] }[]
    prose?.root.children[0]?.children.push(words?.children[1])
    const { id } = await makeAuthored({ body })
    const issue = await makeIssue(forme.payload, { articles: [id] })
    const dead = (await readReadiness(issue.id)).find(({ kind }) => kind === 'linkUnpublished')
    expect(dead).toMatchObject({ note: 1, href: `/admin/collections/articles/${id}/citations` })
  })

  it('are dead when what they lead to is withdrawn, and live again when it is back', async () => {
    const target = await printIssue(forme.payload, people)
    const address = `/issues/${target.issue.slug}/${await slugOf(target.article)}`
    const { id } = await makeAuthored({ body: linkingTo(address) })
    const issue = await makeIssue(forme.payload, { articles: [id] })
    const isDead = async () =>
      (await readReadiness(issue.id)).some(({ kind }) => kind === 'linkUnpublished')
    const post = (act: string, body: Record<string, unknown> = {}) =>
      callREST(forme.payload, {
        method: 'POST',
        path: `/articles/${target.article}/${act}`,
        as: people.publisher.jwt,
        body,
      })
    expect(await isDead()).toBe(false)
    await post('withdraw', { reason: 'Printed in error.' })
    expect(await isDead()).toBe(true)
    await post('reinstate')
    expect(await isDead()).toBe(false)
  })

  it('follow an article that has another address by now', async () => {
    const target = await printIssue(forme.payload, people)
    const before = `/issues/${target.issue.slug}/${await slugOf(target.article)}`
    await forme.payload.update({
      collection: 'articles',
      id: target.article,
      data: { slug: `moved-${target.article}` },
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, target.article)
    await publishNow(forme.payload, people, target.issue.id, 'Another address.')
    expect(await deadOf(before, `/issues/${target.issue.slug}/moved-${target.article}`)).toEqual([])
  })
})

describe('a writer who asks about an issue with the articles of others', () => {
  it('is told of their own, and that there is more, and nothing else through any door', async () => {
    const theirs = await makeArticle(forme.payload, { by: people.writer, title: 'Kept to myself' })
    const own = await makeArticle(forme.payload, { by: people.otherWriter, title: 'My own' })
    const cover = (await makePicture(forme.payload)).id
    const { id } = await makeIssue(forme.payload, { articles: [theirs.id, own.id], cover })
    const as = people.otherWriter.jwt
    const seen = await callREST(forme.payload, { path: `/issues/${id}/readiness`, as })
    const all = await callREST(forme.payload, {
      path: `/issues/${id}/readiness`,
      as: people.editor.jwt,
    })
    const [mine, every] = [seen, all].map(({ body }) => body.obstacles as ReadinessObstacle[])
    expect(new Set(mine?.map(({ article }) => article))).toEqual(new Set([String(own.id)]))
    expect(seen.body).toMatchObject({ ready: false, waiting: [], changed: [] })
    expect(seen.body.closedObstacles).toBe(Number(every?.length) - Number(mine?.length))
    expect(all.body.closedObstacles).toBe(0)
    const answers = [seen]
    for (const act of ['preview', 'publish', 'schedule', 'unschedule', 'roll-back', 'withdraw']) {
      const body = {
        manifestHash: 'a',
        at: '2030-01-01T00:00:00Z',
        edition: 1,
        note: 'n',
        reason: 'r',
      }
      const path = `/issues/${id}/${act}`
      const answer = await callREST(forme.payload, { method: 'POST', path, as, body })
      expect([act, answer.status]).toEqual([act, 403])
      answers.push(answer)
    }
    expect(JSON.stringify(answers)).not.toContain('Kept to myself')
    expect(JSON.stringify(answers)).not.toContain(`articles/${theirs.id}`)
  })

  it('is told nothing of a rewrite of theirs that waits', async () => {
    const { article, issue } = await printIssue(forme.payload, people)
    await forme.payload.update({
      collection: 'articles',
      id: article,
      data: { title: 'A rewrite kept quiet' },
      draft: true,
      user: people.writer.user,
    })
    const path = `/issues/${issue.id}/readiness`
    const [seen, all] = await Promise.all(
      [people.otherWriter, people.editor].map(({ jwt: as }) =>
        callREST(forme.payload, { path, as }),
      ),
    )
    expect(all?.body.waiting).toMatchObject([{ title: 'A rewrite kept quiet' }])
    expect(seen?.body).toMatchObject({ waiting: [], changed: [] })
  })
})
