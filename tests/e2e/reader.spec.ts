import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { watchPolicy } from '../journey/openPage'
import { launchForme, removeRoom, type Launched } from '../launchForme'
import { checkAtomFeed } from '../reader/checkAtomFeed'
import { checkCitationTags } from '../reader/checkCitationTags'
import { checkJSONFeed } from '../reader/checkJSONFeed'
import { checkNoteLinks } from '../reader/checkNoteLinks'
import { checkSitemap } from '../reader/checkSitemap'
import { checkWithEpubcheck } from '../reader/checkWithEpubcheck'
import { checkWithNu } from '../reader/checkWithNu'
import { crawlSite, type Crawl } from '../reader/crawlSite'
import { fetchPlain } from '../reader/fetchPlain'
import { furnishSite, type Furnished } from '../reader/furnishSite'
import { listBarriers } from '../reader/listBarriers'
import { listNotes } from '../reader/listNotes'
import { listTraces } from '../reader/listTraces'
import type { Fetched } from '../reader/model'
import { openNewsroom } from '../reader/openNewsroom'
import { parseXML } from '../reader/parseXML'
import { sayIfSkipped } from '../sayIfSkipped'
import { watchPage } from '../reader/watchPage'
import { weigh } from '../reader/weigh'

/** One of each kind of page; `…` stands for whatever the site has first of it. */
const TEMPLATES = [
  ['home', '/'],
  ['archive', '/issues'],
  ['issue', '/issues/50'],
  ['article', '/issues/50/what-was-it-you-approved'],
  ['earlier print', 'EARLIER'],
  ['right to left', 'RIGHT-TO-LEFT'],
  ['contributor', '/contributors/long-primer'],
  ['works cited', '/references'],
  ['work', '/references/…'],
  ['quotation', '/quotations/…'],
  ['search', '/search?q=milton'],
  ['search without results', '/search?q=zzzzzz'],
  ['about', '/about'],
  ['nothing there', '/nowhere'],
  ['withdrawn', 'WITHDRAWN'],
] as const

const WIDTHS = [320, 768, 1280]
const KB = 1024

test.describe.configure({ mode: 'serial' })
// A trace keeps the whole page after each step, ninety times of every template.
test.use({ trace: 'off' })

test.describe('the site as readers have it', () => {
  let forme: Launched
  let site: Furnished
  let crawl: Crawl

  const open = (path: string) => fetchPlain(forme.url, path)
  const pages = () => [...crawl.found.values()].filter(({ type }) => type === 'text/html')
  const articles = () => pages().filter(({ text }) => text.includes('name="citation_title"'))
  const file = (article: Fetched, name: string) => crawl.found.get(`${article.path}/${name}`)
  const current = () => articles().filter(({ path }) => !path.includes('/editions/'))
  const find = (path: string): string => {
    if (path === 'EARLIER') return site.earlierPrint
    if (path === 'RIGHT-TO-LEFT') return site.rightToLeft
    if (path === 'WITHDRAWN') return site.withdrawn
    const [folder = ''] = path.split('…')
    if (folder === path) return path
    return [...crawl.found.keys()].find((known) => known.startsWith(folder)) ?? path
  }

  test.beforeAll(async () => {
    test.setTimeout(420_000)
    forme = await launchForme({ env: { FORME_PDF: '', LOG_LEVEL: 'warn' } })
    await forme.ready
    site = await furnishSite(await openNewsroom(forme.url, forme.dataFolder))
    await expect.poll(async () => (await open(site.newAddress)).status).toBe(200)
    crawl = await crawlSite(forme.url, ['/', '/sitemap.xml', '/robots.txt', site.earlierPrint])
  })
  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  test('has no link and no fragment that leads nowhere', () => {
    expect(crawl.broken).toEqual([])
    expect(pages().length).toBeGreaterThan(50)
    expect(crawl.outward).toEqual(new Set())
    for (const type of ['application/epub+zip', 'application/atom+xml', 'application/jats+xml']) {
      expect([...crawl.found.values()].map((one) => one.type)).toContain(type)
    }
  })

  test('guards every answer and marks no reader', () => {
    for (const { headers, path, type } of crawl.found.values()) {
      expect([path, headers.get('set-cookie')]).toEqual([path, null])
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
      expect([path, headers.get('critical-ch')]).toEqual([path, null])
      if (type !== 'text/html') continue
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/)
    }
  })

  for (const [name, path] of TEMPLATES) {
    test(`${name}: open to all, at every width, in light and dark`, async ({ browser }) => {
      // Side by side: each is a process of its own, and most of the time is the checker's.
      await Promise.all(
        (['light', 'dark'] as const).map(async (colorScheme) => {
          const context = await browser.newContext({ colorScheme })
          const page = await context.newPage()
          const watched = await watchPage(page, forme.url)
          await page.goto(forme.url + find(path))
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 })
            const barriers = await listBarriers(page)
            expect([colorScheme, width, barriers]).toEqual([colorScheme, width, []])
            expect([colorScheme, width, await overflow(page)]).toEqual([colorScheme, width, 0])
          }
          // 1280 px at 200 % are 640 px (WCAG 2.2, 1.4.4).
          await page.setViewportSize({ width: 640, height: 450 })
          expect(await overflow(page)).toBe(0)
          await page.emulateMedia({ forcedColors: 'active' })
          expect(await overflow(page)).toBe(0)
          expect(watched).toMatchObject({ outward: [], violations: [] })
          expect(await listTraces(page)).toEqual([])
          await context.close()
        }),
      )
    })
  }

  test.beforeEach(({ context }) => watchPolicy(context))

  test('keeps within its weight', async ({ page }) => {
    const watched = await watchPage(page, forme.url)
    const path = site.editorial?.path ?? '/issues/50/what-was-it-you-approved'
    await page.goto(forme.url + path, { waitUntil: 'networkidle' })
    const address = (pattern: RegExp) =>
      forme.url + ([...crawl.found.keys()].find((known) => pattern.test(known)) ?? '')
    expect(await weigh(forme.url + path)).toBeLessThanOrEqual(16 * KB)
    expect(await weigh(address(/^\/assets\/site-.*\.css$/))).toBeLessThanOrEqual(12 * KB)
    expect(await weigh(address(/^\/assets\/notes-.*\.js$/))).toBeLessThanOrEqual(2 * KB)
    const fonts = await watched.fonts()
    expect(fonts).toBeGreaterThan(0)
    expect(fonts).toBeLessThanOrEqual(110 * KB)
  })

  test('shows forced colours: what is pressed, what is quoted, what is set apart', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(forme.url + find('/issues/50/what-was-it-you-approved'))
    const marker = page.locator('.marker a').first()
    await marker.focus()
    await expect(marker).not.toHaveCSS('outline-style', 'none')
    await expect(page.locator('.preview').first()).toHaveCSS('border-top-style', 'solid')
  })

  test('reads right to left where its language does', async ({ page }) => {
    await page.goto(forme.url + site.rightToLeft)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const paragraph = page.locator('.text p').first()
    await expect(paragraph).toHaveCSS('direction', 'rtl')
    const [text, title] = [await paragraph.boundingBox(), await page.locator('h1').boundingBox()]
    expect(Math.abs(right(text) - right(title))).toBeLessThan(400)
  })

  test('works without scripts: notes, previews, search', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: forme.url })
    const page = await context.newPage()
    await page.goto('/issues/50/what-was-it-you-approved')
    const marker = page.getByRole('link', { name: 'Note 4', exact: true }).first()
    await marker.hover()
    const preview = page.locator('.preview:popover-open')
    await expect(preview).toContainText('Note 4')
    await expect(preview).not.toContainText('ibid')
    await expect(preview).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(preview).toHaveCount(0)
    await marker.click()
    await expect(page.locator('.notes li:target')).toBeInViewport()
    await page.locator('.notes li:target .back').click()
    await expect(marker).toBeInViewport()
    await page.goto('/search')
    await page.getByRole('searchbox').fill('areopagitica')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\?q=areopagitica/)
    await expect(page.locator('mark').first()).toBeVisible()
    await context.close()
  })

  test('answers as HTTP has it', async () => {
    const article = site.newAddress
    const ask = (init: RequestInit & { headers?: Record<string, string> } = {}) =>
      fetchPlain(forme.url, article, {
        ...init,
        headers: { 'accept-encoding': 'identity', ...init.headers },
      })
    const whole = await ask()
    const tag = String(whole.headers.get('etag'))
    const head = await ask({ method: 'HEAD' })
    expect([head.status, head.bytes.length, head.headers.get('etag')]).toEqual([200, 0, tag])
    const length = String(whole.bytes.length)
    for (const { headers } of [whole, head]) expect(headers.get('content-length')).toBe(length)
    const again = await ask({ headers: { 'if-none-match': tag } })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    const book = await open('/issues/50/issue.epub')
    const part = await fetchPlain(forme.url, book.path, { headers: { range: 'bytes=-10' } })
    expect([part.status, part.bytes]).toEqual([206, book.bytes.slice(-10)])
    for (const [from, to] of [
      [site.oldAddress, article],
      [`${site.oldAddress}/cite.bib`, `${article}/cite.bib`],
      [`${article}/`, article],
      [article.toUpperCase(), article],
      [article.replace('/issues/', '/%69ssues/'), article],
    ]) {
      const moved = await open(from ?? '')
      expect([moved.status, moved.headers.get('location')]).toEqual([301, to])
    }
    const [, cover = ''] = /<img src="([^"]+)"/.exec((await open('/issues/50')).text) ?? []
    const picture = await fetchPlain(forme.url, cover, { method: 'HEAD' })
    expect([picture.status, picture.type]).toEqual([200, 'image/png'])
    const known = { 'if-none-match': String(picture.headers.get('etag')) }
    expect((await fetchPlain(forme.url, cover, { headers: known })).status).toBe(304)
    for (const path of [site.withdrawn, '/issues/49', '/issues/49/issue.epub']) {
      const gone = await open(path)
      expect([gone.status, gone.text.includes('Printed before its time.')]).toEqual([410, true])
    }
    for (const path of ['/issues/50/nothing', '/%ff', '/100%']) {
      const nothing = await open(path)
      expect([nothing.status, nothing.text.includes('action="/search"')]).toEqual([404, true])
    }
    for (const path of ['/', '/feed.xml', '/sitemap.xml', '/search?q=time']) {
      expect((await open(path)).text).not.toContain(site.withdrawn)
    }
  })

  test('has valid feeds and a valid sitemap', async () => {
    expect(checkAtomFeed((await open('/feed.xml')).text, `${forme.url}/feed.xml`)).toEqual([])
    expect(checkJSONFeed((await open('/feed.json')).text, `${forme.url}/feed.json`)).toEqual([])
    expect(checkSitemap((await open('/sitemap.xml')).text, forme.url)).toEqual([])
    const jats = [...crawl.found.values()].filter(({ type }) => type === 'application/jats+xml')
    expect(jats.length).toBeGreaterThan(3)
    for (const { text } of jats) expect(parseXML(text).name).toBe('article')
  })

  test('tells Zotero what an article is', () => {
    expect(current().length).toBeGreaterThan(4)
    for (const article of current()) {
      const item = JSON.parse(file(article, 'cite.csl.json')?.text ?? '') as unknown
      expect([article.path, checkCitationTags(article.text, item)]).toEqual([article.path, []])
    }
  })

  test('has the same notes on the page, in the book, the feed and the text', async () => {
    const feed = JSON.parse((await open('/feed.json')).text) as {
      items: { url: string; content_html: string }[]
    }
    for (const article of articles()) {
      expect([article.path, checkNoteLinks(article.text)]).toEqual([article.path, []])
    }
    for (const article of current()) {
      const notes = listNotes(article.text)
      const fed = feed.items.find(({ url }) => url === forme.url + article.path)?.content_html
      expect(listNotes(fed ?? '', true)).toEqual(notes)
      const book = crawl.found.get(article.path.replace(/[^/]+$/, 'issue.epub'))
      const chapters = Object.entries(unzipSync(book?.bytes ?? new Uint8Array()))
        .filter(([name]) => /article-\d+\.xhtml$/.test(name))
        .map(([, bytes]) => listNotes(new TextDecoder().decode(bytes)))
      expect(chapters).toContainEqual(notes)
      const text = file(article, 'article.txt')?.text ?? ''
      const places = notes.map(({ number, words }) => text.lastIndexOf(`\n[${number}] ${words}`))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  test('prints the notes of the real editorial as its manuscript has them', () => {
    test.skip(sayIfSkipped(!site.editorial, 'there is no ../shared/manuscripts on this machine.'))
    const page = crawl.found.get(site.editorial?.path ?? '')
    const lines = (site.editorial?.manuscript ?? '').split(/\r?\n/)
    const own = lines.flatMap((line) => /^\[\d+\] (.*)$/.exec(line)?.[1] ?? [])
    expect(own).toHaveLength(15)
    expect(listNotes(page?.text ?? '').map(({ words }) => words)).toEqual(own)
  })

  test('passes the Nu HTML checker on every page', () => {
    const found = checkWithNu(pages())
    test.skip(sayIfSkipped(found === null, 'the Nu HTML checker needs Java.'))
    expect(found).toEqual([])
  })

  test('makes books that pass epubcheck', async () => {
    const books = [...crawl.found.values()].filter(({ type }) => type === 'application/epub+zip')
    expect(books.length).toBeGreaterThan(1)
    const found = await Promise.all(books.map(({ bytes }) => checkWithEpubcheck(bytes)))
    if (!sayIfSkipped(found.includes(null), 'epubcheck is not here; a port of it is asked.')) {
      expect(found.flat()).toEqual([])
      return
    }
    for (const { bytes } of books) {
      const { messages } = await EpubCheck.validate(bytes)
      expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([])
    }
  })

  test('has a PDF of every issue and of every article, tagged, with an outline', async () => {
    const issue = '/issues/50/issue.pdf'
    await expect.poll(async () => (await open(issue)).status, { timeout: 60_000 }).toBe(200)
    const page = current().find(({ path }) => path.startsWith('/issues/50/'))?.path ?? ''
    for (const [path, from] of [
      [issue, '/issues/50'],
      [`${page}/article.pdf`, page],
    ] as const) {
      const pdf = await open(path)
      expect(pdf.type).toBe('application/pdf')
      const text = Buffer.from(pdf.bytes).toString('latin1')
      expect(text.slice(0, 5)).toBe('%PDF-')
      const parts = [
        '<pdfuaid:part>1<',
        '/Marked true',
        '/StructTreeRoot',
        '/Outlines',
        '/Lang (en',
      ]
      for (const part of parts) expect([part, text.includes(part)]).toEqual([part, true])
      const part = await fetchPlain(forme.url, path, { headers: { range: 'bytes=0-4' } })
      expect([part.status, part.text]).toEqual([206, '%PDF-'])
      expect((await open(from)).text).toContain(`href="${path}"`)
    }
    expect((await open('/issues/49/issue.pdf')).status).toBe(410)
  })
})

/** How far a page can be pushed sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}

function right(box: { x: number; width: number } | null): number {
  return box ? box.x + box.width : Number.NaN
}
