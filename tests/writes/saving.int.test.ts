import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../scripts/postgres/connect.mjs'
import { formMark, lastForm } from '../../src/lib/writes/formMark'
import type { Article } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** The write path: what a save promises whoever else is saving. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const save = (id: number, body: Record<string, unknown>, as = people.editor.jwt) =>
  callREST(forme.payload, { method: 'PATCH', path: `/articles/${id}?draft=true`, as, body })
const latest = (id: number) =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const versionsOf = (id: number) =>
  forme.payload.findVersions({
    collection: 'articles',
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })

describe('many saves at once', () => {
  it('all answer when 40 people save 40 articles', async () => {
    const articles = await Promise.all(
      Array.from({ length: 40 }, () => makeArticle(forme.payload, { by: people.editor })),
    )
    const answers = await Promise.all(articles.map(({ id }) => save(id, { kicker: `No. ${id}` })))
    expect(answers.map(({ status }) => status)).toEqual(articles.map(() => 200))
  })

  it('keep every change and one latest version when four save one article, ten times', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const editors = [people.editor.jwt, people.otherEditor.jwt, people.editor.apiKey]
    for (let round = 1; round <= 10; round += 1) {
      const change = {
        title: `Title ${round}`,
        kicker: `Kicker ${round}`,
        standfirst: `Standfirst ${round}`,
        editorsNote: `Note ${round}`,
      }
      const answers = await Promise.all(
        Object.entries(change).map(([field, value], place) =>
          save(id, { [field]: value }, editors[place] ?? people.writer.jwt),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await latest(id)).toMatchObject(change)
      const [row] = await queryRows(
        forme.databaseURL,
        `SELECT count(*)::int AS latest FROM _articles_v WHERE parent_id = ${id} AND latest`,
      )
      expect(row).toEqual({ latest: 1 })
    }
    expect((await versionsOf(id)).totalDocs).toBe(41)
  })
})

describe('the restoring of an earlier version', () => {
  it('waits for whoever is writing the article', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer, kicker: 'Before' })
    await save(id, { kicker: 'After' })
    const [first] = (await versionsOf(id)).docs
    const client = await connect(forme.databaseURL)
    try {
      await client.query('BEGIN')
      await client.query(`SELECT id FROM articles WHERE id = ${id} FOR NO KEY UPDATE`)
      const progress = { restored: false }
      const restoring = callREST(forme.payload, {
        method: 'POST',
        path: `/articles/versions/${first?.id}?draft=true`,
        as: people.editor.jwt,
      }).finally(() => (progress.restored = true))
      const waits = async () => {
        const rows = await queryRows(
          forme.databaseURL,
          `SELECT pid FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND query ILIKE '%for no key update'`,
        )
        return rows.length > 0
      }
      let waiting = false
      while (!waiting && !progress.restored) waiting = await waits()
      expect({ waiting, ...progress }).toEqual({ waiting: true, restored: false })
      await client.query('COMMIT')
      expect((await restoring).status).toBe(200)
    } finally {
      await client.end()
    }
    expect((await latest(id)).kicker).toBe('Before')
  })
})

describe('the form of details', () => {
  const open = async (id: number, own: string) => {
    const { savedIn, updatedAt } = await latest(id)
    const mark = formMark(own, lastForm(savedIn))
    return (data: Record<string, unknown>) => save(id, { ...data, savedIn: mark, updatedAt })
  }

  it('is not held against itself, while anybody else’s details are', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const [mine, theirs] = [await open(id, 'mine'), await open(id, 'theirs')]
    expect((await mine({ slug: 'first' })).status).toBe(200)
    expect((await mine({ slug: 'queued-meanwhile' })).status).toBe(200)
    expect((await theirs({ slug: 'other-tab' })).status).toBe(409)
    expect((await save(id, { topics: ['By script'] })).status).toBe(200)
    expect((await mine({ slug: 'later' })).status).toBe(409)
    const stored = { slug: 'queued-meanwhile', topics: ['By script'] }
    expect(await latest(id)).toMatchObject(stored)
  })

  it('neither refuses the words of the text, nor is refused by them, nor undoes them', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const { title } = await latest(id)
    const form = await open(id, 'form')
    const words = { body: bodyOf(['Written meanwhile.']), kicker: 'New' }
    expect((await save(id, words)).status).toBe(200)
    expect((await form({ slug: 'noted', kicker: '', title: 'As it was' })).status).toBe(200)
    expect((await save(id, { standfirst: 'Written on.' })).status).toBe(200)
    expect((await form({ slug: 'noted-again' })).status).toBe(200)
    const article = await latest(id)
    const details = { slug: 'noted-again', title }
    expect(article).toMatchObject({ ...details, kicker: 'New', standfirst: 'Written on.' })
    expect(JSON.stringify(article.body)).toContain('Written meanwhile.')
  })
})

describe('the version a save was based on', () => {
  let article: Article
  beforeAll(async () => {
    article = await makeArticle(forme.payload, { by: people.writer })
  })

  it('is compared where it is named, and the newer save is told of', async () => {
    const { updatedAt } = await latest(article.id)
    expect((await save(article.id, { kicker: 'First', updatedAt })).status).toBe(200)
    const { updatedAt: savedAt } = await latest(article.id)

    const refused = await save(article.id, { kicker: 'Second', updatedAt }, people.otherEditor.jwt)
    expect(refused.status).toBe(409)
    expect(refused.body.errors).toEqual([
      {
        reason: 'changedMeanwhile',
        message: expect.stringContaining('editor saved this article on'),
        savedBy: 'editor',
        savedAt,
      },
    ])
    expect((await latest(article.id)).kicker).toBe('First')
  })

  it('passes when it is the newest, again and again', async () => {
    for (const kicker of ['one', 'two', 'three']) {
      const { updatedAt } = await latest(article.id)
      expect((await save(article.id, { kicker, updatedAt })).status).toBe(200)
    }
  })

  it('is compared for autosaves too', async () => {
    const { updatedAt } = await latest(article.id)
    const path = `/articles/${article.id}?draft=true&autosave=true`
    const autosave = (kicker: string) =>
      callREST(forme.payload, {
        method: 'PATCH',
        path,
        as: people.editor.jwt,
        body: { kicker, updatedAt },
      })
    expect((await autosave('mine')).status).toBe(200)
    expect((await autosave('stale')).status).toBe(409)
  })

  it('may be left out', async () => {
    expect((await save(article.id, { kicker: 'whatever stands there' })).status).toBe(200)
  })

  it('lets one of two win that began on the same text', async () => {
    const { updatedAt } = await latest(article.id)
    const answers = await Promise.all(
      [people.editor, people.otherEditor].map(({ jwt, name }) =>
        save(article.id, { kicker: name, updatedAt }, jwt),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('is compared on records without drafts', async () => {
    const { id, updatedAt } = await makeReference(forme.payload)
    const change = (publisher: string) =>
      callREST(forme.payload, {
        method: 'PATCH',
        path: `/references/${id}`,
        as: people.editor.jwt,
        body: { publisher, updatedAt },
      })
    expect((await change('Alex Murray')).status).toBe(200)
    expect((await change('Edward Arber')).status).toBe(409)
  })
})

describe('a version', () => {
  it('is written by every explicit save and never again', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await save(id, { kicker: 'one' })
    await callREST(forme.payload, {
      method: 'PATCH',
      path: `/articles/${id}?draft=true&autosave=true`,
      as: people.editor.jwt,
      body: { kicker: 'while typing' },
    })
    const { docs } = await versionsOf(id)
    expect(docs.map(({ version }) => version.kicker ?? null)).toEqual([null, 'one', 'while typing'])
  })

  it('can be restored as a draft, without the stage and the assignee of then', async () => {
    const { id, title } = await makeArticle(forme.payload, { by: people.writer })
    const [first] = (await versionsOf(id)).docs
    await forme.payload.update({
      collection: 'articles',
      id,
      data: { assignee: people.otherWriter.id, due: '2027-03-01', body: bodyOf(['New words.']) },
      draft: true,
      user: people.editor.user,
    })
    const restored = await callREST(forme.payload, {
      method: 'POST',
      path: `/articles/versions/${first?.id}?draft=true`,
      as: people.writer.jwt,
    })
    expect(restored.status).toBe(200)
    const article = await latest(id)
    expect(article).toMatchObject({
      title,
      _status: 'draft',
      stage: 'drafting',
      assignee: people.otherWriter.id,
      savedBy: people.writer.id,
      changedBy: [people.writer.id, people.editor.id],
      contentHash: first?.version.contentHash,
    })
    expect(article.due).toContain('2027-03-01')
  })
})

describe('addresses', () => {
  const make = (title: string, as = people.writer.jwt) =>
    callREST(forme.payload, {
      method: 'POST',
      path: '/articles?draft=true&depth=0',
      as,
      body: { title, body: bodyOf(['Words.']) },
    })
  const slugOf = ({ body }: Awaited<ReturnType<typeof make>>) => (body.doc as Article).slug

  it('are made from the title and unique in drafts', async () => {
    expect(slugOf(await make('Éloge of the Comma'))).toBe('eloge-of-the-comma')
    const second = await make('Éloge of the comma')
    expect(slugOf(second)).toBe('eloge-of-the-comma-2')
    const { id } = second.body.doc as Article
    await save(id, { slug: 'eloge-of-the-comma' })
    expect((await latest(id)).slug).toBe('eloge-of-the-comma-2')
  })

  it('are an address for a copy too', async () => {
    const { id } = (await make('Copied text')).body.doc as Article
    for (const slug of ['copied-text-2', 'copied-text-3']) {
      const copy = await callREST(forme.payload, {
        method: 'POST',
        path: `/articles/${id}/duplicate?draft=true&depth=0`,
        as: people.editor.jwt,
        body: {},
      })
      expect(copy.body.doc).toMatchObject({
        slug,
        _status: 'draft',
        stage: 'drafting',
        createdBy: people.editor.id,
        changedBy: [people.editor.id],
      })
    }
  })
})

describe('what is not saved', () => {
  it.each([
    ['a node nobody knows', { type: 'iframe', version: 1, children: [] }],
    ['a heading of the first level', { type: 'heading', tag: 'h1', version: 1, children: [] }],
    ['a block nobody knows', { type: 'block', version: 1, fields: { blockType: 'script' } }],
    [
      'a link that runs code',
      { type: 'link', version: 3, fields: { url: 'java\tscript:alert(1)' }, children: [] },
    ],
  ])('%s', async (_, node) => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    const body = { root: { type: 'root', version: 1, children: [node] } }
    const refused = await save(id, { body }, people.writer.jwt)
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.reason).toBe('invalidBody')
    expect((await latest(id)).body).toEqual(expect.not.objectContaining(body))
  })

  it.each(['articles', 'references', 'quotations', 'contributors', 'issues', 'media'] as const)(
    'many %s at once, not even by ourselves',
    async (collection) => {
      const where = { id: { exists: true } }
      const answer = await callREST(forme.payload, {
        method: 'PATCH',
        path: `/${collection}?draft=true&where[id][exists]=true`,
        as: people.editor.jwt,
        body: { title: 'All of them' },
      })
      expect(answer.status).toBe(403)
      await expect(
        forme.payload.update({ collection, data: {}, draft: true, where }),
      ).rejects.toMatchObject({ reason: 'bulkWrite' })
    },
  )

  it.each(['abc', '1.5', '99999999999', '-99999999999'])('at the address %s', async (id) => {
    const collections: CollectionSlug[] = ['articles', 'references', 'users', 'editions']
    for (const collection of collections) {
      for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
        const answer = await callREST(forme.payload, {
          method,
          path: `/${collection}/${id}?draft=true`,
          as: people.admin.jwt,
          ...(method === 'PATCH' ? { body: { title: 'x' } } : {}),
        })
        expect([collection, method, answer.status]).toEqual([collection, method, 404])
      }
    }
  })
})
