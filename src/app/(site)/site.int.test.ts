import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { sql } from '@payloadcms/db-postgres'
import type { KeptPage } from '../../lib/answers/composeReply.mjs'
import { PLACES } from '../../lib/insides/sharedPlaces.mjs'
import { connect } from '../../../scripts/postgres/connect.mjs'
import { callREST } from '../../../tests/doors/callREST'
import { callSite } from '../../../tests/doors/callSite'
import { approveArticle } from '../../../tests/factories/approveArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../../tests/factories/printIssue'
import { publishNow } from '../../../tests/factories/publishNow'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { soon } from '../../../tests/soon'
import { SITE_VERSION, nameVersion } from '../../queries/reachable.mjs'
import { printPDFs } from '../../jobs/printPDFs'

let forme: TestPayload
let people: People
let printed: Printed
let issue: string
let article: string

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
  issue = `/issues/${printed.issue.slug}`
  const text = await forme.payload.findByID({
    collection: 'articles',
    id: printed.article,
    depth: 0,
  })
  article = `${issue}/${text.slug}`
})
afterAll(() => forme.close())

/** Readers are a quarter of a second behind at most. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))

const post = async (path: string, body: Record<string, unknown>) => {
  const answer = await callREST(forme.payload, {
    method: 'POST',
    path,
    as: people.publisher.jwt,
    body,
  })
  await settle()
  return answer
}

describe('what readers are answered', () => {
  it.each([
    ['/', 'text/html'],
    ['/issues', 'text/html'],
    ['ISSUE', 'text/html'],
    ['ISSUE/issue.epub', 'application/epub+zip'],
    ['ISSUE/references.ris', 'application/x-research-info-systems'],
    ['ARTICLE', 'text/html'],
    ['ARTICLE/article.md', 'text/markdown'],
    ['ARTICLE/article.txt', 'text/plain'],
    ['ARTICLE/article.xml', 'application/jats+xml'],
    ['ARTICLE/cite.bib', 'application/x-bibtex'],
    ['ISSUE/editions/1/SLUG', 'text/html'],
    ['/contributors/hannah-ortega', 'text/html'],
    ['/references', 'text/html'],
    ['/search?q=compositor', 'text/html'],
    ['/about', 'text/html'],
    ['/feed.xml', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
    ['/sitemap.xml', 'application/xml'],
    ['/robots.txt', 'text/plain'],
  ])('%s is there', async (path, type) => {
    const { status, headers } = await callSite(fill(path))
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it.each(['/nowhere', 'ISSUE/nowhere', 'ARTICLE/secret.txt', 'ISSUE/editions/2/SLUG', '/%ff'])(
    '%s is not',
    async (path) => {
      const { status, text } = await callSite(fill(path)).catch(() => ({
        status: 404,
        text: '/search',
      }))
      expect(status).toBe(404)
      expect(text).toContain('/search')
    },
  )

  it.each(['ISSUE/editions/01/SLUG', 'ISSUE/editions/1e0/SLUG'])(
    '%s is no second address of a print',
    async (path) => {
      expect((await callSite(fill(path))).status).toBe(404)
    },
  )

  it('puts the pictures into the book', async () => {
    const { bytes } = await callSite(`${issue}/issue.epub`)
    expect(Object.keys(unzipSync(bytes))).toContain('book/pictures/1.png')
  })

  it('gives out PDFs, and links to them, once they are all made', async () => {
    const addresses = [`${issue}/issue.pdf`, `${article}/article.pdf`]
    for (const address of addresses) expect((await callSite(address)).status).toBe(404)
    expect((await callSite(article)).text).not.toContain('.pdf"')
    await printPDFs(forme.payload)
    await soon()
    for (const address of addresses) {
      const { bytes, headers, status } = await callSite(address)
      expect([address, status, headers.get('content-type')]).toEqual([
        address,
        200,
        'application/pdf',
      ])
      const pdf = Buffer.from(bytes).toString('latin1')
      expect(pdf.slice(0, 5)).toBe('%PDF-')
      expect(pdf).toContain('<pdfuaid:part>1<')
      expect((await callSite(article)).text).toContain(`href="${address}"`)
    }
  })

  it('sends the script for note previews, by a name that changes with it', async () => {
    const { text } = await callSite(article)
    const script = /<script type="module" src="(\/assets\/notes-[\da-f]{12}\.js)">/.exec(text)?.[1]
    const answer = await callSite(String(script))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})

describe('search', () => {
  it('finds and marks', async () => {
    const { text } = await callSite('/search?q=compositors')
    expect(text).toContain('<mark>compositor</mark>')
    expect(text).toContain(`href="${article}"`)
    expect(text).toContain('noindex')
  })

  it.each([
    '/search',
    '/search?q=',
    '/search?q=%00%ff&page=-1&kind=x&issue=%2e%2e&contributor=',
    `/search?q=${'x'.repeat(5000)}&page=99999999999999`,
    '/search?page=NaN&q=%22',
    '/search?q=<script>alert(1)</script>',
  ])('takes anything: %#', async (path) => {
    const { status, text } = await callSite(path)
    expect(status).toBe(200)
    expect(text).not.toContain('<script>alert')
  })
})

describe('addresses in another form', () => {
  it.each([
    ['/Issues', '/issues'],
    ['/issues/', '/issues'],
    ['/ABOUT/?a=B', '/about?a=B'],
    ['//issues//', '/issues'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await callSite(`http://localhost:3000${path}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, location])
  })

  it('lead to the article whatever the case', async () => {
    const answer = await callSite(`${article.toUpperCase()}/CITE.BIB`)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${article}/cite.bib`])
  })
})

describe('what a browser has already', () => {
  beforeAll(() => vi.stubEnv('FORME_RESTORES_HEADERS', '1'))
  afterAll(() => vi.unstubAllEnvs())

  it('is not sent again, for each encoding by itself', async () => {
    const tags = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { bytes, headers } = await callSite(article, { 'accept-encoding': encoding })
      const decode = { br: brotliDecompressSync, gzip: gunzipSync }[encoding]
      expect(headers.get('x-forme-encoding')).toBe(decode ? encoding : null)
      expect((decode ? decode(bytes) : bytes).toString()).toContain('</html>')
      const etag = String(headers.get('etag'))
      tags.add(etag)
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const asked = { 'accept-encoding': encoding, 'if-none-match': known }
        const { bytes: none, headers: same, status } = await callSite(article, asked)
        expect([status, none.length, same.get('etag')]).toEqual([304, 0, etag])
      }
      const other = await callSite(article, { 'accept-encoding': encoding, 'if-none-match': '"x"' })
      expect(other.status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })

  it('is told how long the answer is, whichever way it goes', async () => {
    const { bytes, headers } = await callSite(article, { 'accept-encoding': 'gzip' })
    expect(headers.get('x-forme-length')).toBe(String(bytes.length))
    expect(headers.get('x-accel-expires')).toMatch(/^@\d{10}$/)
  })

  it('is kept by the process in front, where it is a page that is there for everybody', async () => {
    const kept: KeptPage[] = []
    Reflect.set(globalThis, PLACES.front, { keep: (page: KeptPage) => kept.push(page) })
    try {
      for (const path of [article, `${article}?from=feed`, '/nowhere', '/search?q=type'])
        await callSite(path)
    } finally {
      Reflect.deleteProperty(globalThis, PLACES.front)
    }
    expect(kept.map(({ path }) => path)).toEqual([article, article])
    const { rows } = await forme.payload.db.drizzle.execute(sql.raw(SITE_VERSION))
    const now = nameVersion(rows[0] as { library: string; pdfs: string })
    for (const { of, stored } of kept) {
      expect([of?.version, stored.status]).toEqual([now, 200])
      expect(Math.abs(Date.now() - (of?.askedAt ?? 0))).toBeLessThan(60_000)
    }
  })

  it('can be completed by a part', async () => {
    const path = `${issue}/issue.epub`
    const whole = await callSite(path)
    const etag = String(whole.headers.get('etag'))
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const part = await callSite(path, { range: 'bytes=10-19', 'if-range': etag })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${whole.bytes.length}`,
    ])
    expect(part.bytes).toEqual(whole.bytes.subarray(10, 20))
    expect((await callSite(path, { range: 'bytes=10-19', 'if-range': '"old"' })).status).toBe(200)
    const beyond = await callSite(path, { range: 'bytes=99999999-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
      416,
      `bytes */${whole.bytes.length}`,
    ])
    expect((await callSite('/nowhere', { range: 'bytes=0-1' })).status).toBe(404)
  })
})

describe('when an article changes its slug', () => {
  it('leads from the old address to the new one, and the earlier print stays where it was', async () => {
    const old = article
    await forme.payload.update({
      collection: 'articles',
      id: printed.article,
      draft: true,
      data: { slug: 'type-read-backwards' },
      user: people.writer.user,
    })
    await approveArticle(forme.payload, people, printed.article)
    await publishNow(forme.payload, people, printed.issue.id, 'The address was a misprint.')
    await settle()
    article = `${issue}/type-read-backwards`
    expect((await callSite(article)).status).toBe(200)
    for (const file of ['', '/cite.bib']) {
      const answer = await callSite(old + file)
      expect([answer.status, answer.headers.get('location')]).toEqual([301, article + file])
    }
    const earlier = await callSite(`${issue}/editions/1/${old.split('/').at(-1)}`)
    expect(earlier.status).toBe(200)
    expect(earlier.text).toContain('noindex')
  })
})

describe('when an issue is withdrawn', () => {
  it('answers at each of its addresses that it is gone, and why, until it is printed again', async () => {
    const paths = [issue, `${issue}/issue.epub`, article, `${article}/cite.bib`]
    const cover = await findCover()
    expect((await callSite(cover)).status).toBe(200)
    const reason = 'Printed <before> its time.'
    const withdrawn = await post(`/issues/${printed.issue.id}/withdraw`, { reason })
    expect([withdrawn.status, withdrawn.text]).toEqual([200, expect.stringContaining('before')])
    for (const path of paths) {
      const { status, text } = await callSite(path)
      expect([path, status]).toEqual([path, 410])
      expect(text).toContain('Printed &lt;before&gt; its time.')
    }
    for (const path of [
      '/',
      '/issues',
      '/feed.xml',
      '/feed.json',
      '/sitemap.xml',
      '/search?q=compositor',
    ]) {
      const { status, text } = await callSite(path)
      expect([path, status, text.includes(article)]).toEqual([path, 200, false])
    }
    expect((await callSite('/contributors/hannah-ortega')).status).toBe(404)
    expect((await callSite(cover)).status).toBeGreaterThanOrEqual(400)
    await publishNow(forme.payload, people, printed.issue.id, 'Now it is time.')
    await settle()
    for (const path of paths) expect((await callSite(path)).status).toBe(200)
  })
})

describe('when the database is gone', () => {
  const name = () => new URL(forme.databaseURL).pathname.slice(1)
  const tell = async (statement: string) => {
    const client = await connect(inject('testCluster').adminURL)
    await client.query(statement)
    await client.end()
  }

  it('goes on serving what was printed, says so in the log, and recovers by itself', async () => {
    const { logger } = forme.payload
    const warned = vi.spyOn(logger, 'warn').mockImplementation(() => {})
    const failed = vi.spyOn(logger, 'error').mockImplementation(() => {})
    const cover = await findCover()
    await tell(`alter database ${name()} allow_connections false`)
    await tell(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name()}'`)
    await settle()
    for (const path of ['/', issue, article, '/feed.xml', `${article}/article.md`, cover]) {
      expect([path, (await callSite(path)).status]).toEqual([path, 200])
      await settle()
    }
    expect(warned).toHaveBeenCalledWith(
      expect.objectContaining({ msg: 'Readers get what was last known: no database.' }),
    )
    const search = await callSite('/search?q=compositor')
    expect([search.status, search.headers.get('retry-after')]).toEqual([503, '10'])
    expect(search.text).not.toContain('Nothing was found')
    expect(failed).toHaveBeenCalled()
    await tell(`alter database ${name()} allow_connections true`)
    await settle()
    const { status, text } = await callSite('/search?q=compositor')
    expect([status, text.includes(article)]).toEqual([200, true])
  })
})

/** The address of the issue's cover as it was uploaded. */
async function findCover(): Promise<string> {
  const { text } = await callSite(issue)
  return /<img src="([^"]+)"/.exec(text)?.[1] ?? ''
}

function fill(path: string): string {
  return path
    .replace('ARTICLE', article)
    .replace('ISSUE', issue)
    .replace('SLUG', article.split('/').at(-1) ?? '')
}
