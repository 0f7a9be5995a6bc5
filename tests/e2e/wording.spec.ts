/**
 * Everything that a person reads comes from `src/wording`: in a Forme whose wording stands between ⟦ and
 * ⟧, no words of ours are outside them, on any kind of page of the desk or the site, in a mail, a book, a
 * feed or a refusal. What the magazine's people wrote is told by its first letters, what Payload, the
 * styles and `Intl` say by `OTHERS`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { en } from '@payloadcms/translations/languages/en'
import { unzipSync } from 'fflate'
import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import { makeStaff, type Staff } from '../journey/makeStaff'
import { signIn } from '../journey/signIn'
import { launchForme, removeRoom, type Launched } from '../launchForme'
import { outsideMarks } from '../outsideMarks'
import { giveCover } from '../publishing/giveCover'
import { idOf } from '../publishing/idOf'

const PASSWORD = 'zyx correct horse battery'

/** What Payload says, longest first, so that a sentence goes before the words within it. */
const PAYLOADS = new RegExp(
  `(?<!\\p{L})(?:${leavesOf(en.translations)
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words))
    .sort((one, other) => other.length - one.length)
    .map((words) =>
      words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{\\\{.*?\\\}\\\}/g, '.*?'),
    )
    .join('|')})(?!\\p{L})`,
  'gu',
)

/** What is nobody's sentence of ours: dates, numbers and places of `Intl`, names of formats, of parts of packages and of acts. */
const OTHERS = [
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/g,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b[\p{L} .’&'-]+ Time, GMT[+-]?[\d:]*|\bUTC\b|\bGMT\b/gu,
  /\b[\w.+-]+@[\w.-]+\b|https?:\/\/\S+|\b[0-9a-f]{16,}\b|\bcover\.png\b/g,
  /\b(?:BibLaTeX|BibTeX|CSL-JSON|RIS|ISBN|DOI|URL|MIME|ID|pg)\b/g,
  /zyx[\p{L}\p{N}-]*/giu,
  /\bforme\b/gi,
  // The people of the journeys, the kinds of sign-off that a magazine begins with, acts and records.
  /\b(?:writer|editor|secondEditor|publisher)\b|^Admin$/g,
  /^(?:edit|quotations)\b/g,
  // Addresses within the house, and what reference managers read of a work (COinS).
  /(?:^|\s)\/[\w/-]*|^ctx_ver=.*$/g,
  /\b[a-z]+(?:-[a-z]+)*(?:\.[a-zA-Z]+|\/\d+)\b/g,
  /> \w+ >/g,
  // Of dnd-kit, sonner and Lexical, which have no words of their own for other languages.
  /To pick up a draggable item.*press escape to cancel\./gs,
  /^Notifications alt\+T$/g,
  /^Typeahead menu$/g,
  /^true$/g,
]

/** What is left of sentences that Payload glues of several, and of what it says of a file. */
const GLUED =
  /^(?:Add|new|value|file|Thumbnail|RemoveRemove|This field has no|\d+ bytes — \d+x\d+ — image\/png)$/

test.describe.configure({ mode: 'serial' })

test.describe('what people read', () => {
  let forme: Launched
  let staff: Staff
  let page: Page
  const made: Record<'article' | 'draft' | 'issue' | 'work' | 'person', number> = {
    article: 0,
    draft: 0,
    issue: 0,
    work: 0,
    person: 0,
  }

  test.beforeAll(async ({ browser }) => {
    forme = await launchForme({ words: ['--empty'], env: { FORME_WORDING: 'marked' } })
    await forme.ready
    staff = await makeStaff(forme.url)
    const admin = { name: 'Zyxa', email: 'zyxa@forme.example', password: PASSWORD }
    const { link } = await done(
      staff.admin('POST', '/users/invite', { ...admin, roles: ['admin', 'editor', 'publisher'] }),
    )
    const token = String(link).split('/').at(-1)
    await done(staff.nobody('POST', '/users/reset-password', { password: PASSWORD, token }))
    page = await signIn(browser, forme.url, admin)
    Object.assign(made, await fillHouse(staff, page))
  })

  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  test('on the desk', async () => {
    const article = `collections/articles/${made.article}`
    const draft = `collections/articles/${made.draft}`
    const issue = `collections/issues/${made.issue}`
    const found: Record<string, string[]> = {}
    for (const address of [
      '',
      ...[article, draft].flatMap((text) => [
        text,
        `${text}?view=versions`,
        `${text}/details`,
        `${text}/review`,
        `${text}/citations`,
        `${text}/quotations`,
        `${text}/report`,
      ]),
      issue,
      ...['contents', 'manuscripts', 'quotations', 'publish', 'editions', 'preview'].map(
        (tab) => `${issue}/${tab}`,
      ),
      `collections/references/${made.work}`,
      `collections/contributors/${made.person}`,
      ...[
        'issues',
        'articles',
        'media',
        'manuscripts',
        'references',
        'quotations',
        'contributors',
        'turns',
        'sign-offs',
        'comments',
        'suggestions',
        'editions',
        'audit-entries',
        'users',
        'webhooks',
        'webhook-deliveries',
      ].flatMap((slug) => [`collections/${slug}`]),
      ...[
        'issues',
        'articles',
        'media',
        'references',
        'quotations',
        'contributors',
        'webhooks',
      ].map((slug) => `collections/${slug}/create`),
      'globals/magazine',
      'account',
      'readers',
      'outbox',
    ]) {
      await page.goto(`${forme.url}/admin/${address}`)
      await expect(page.getByRole('main')).toBeVisible()
      await page.waitForLoadState('networkidle')
      const left = outsideOf(await readPage(page))
      if (left.length > 0) found[address] = left
    }
    expect(found).toEqual({})
  })

  test('on the site, in feeds and in books', async () => {
    const found: Record<string, string[]> = {}
    for (const address of [
      '/',
      '/issues',
      '/issues/87',
      '/issues/87/zyxone',
      '/contributors/zyxine-zyxer',
      '/references',
      '/search?q=zyx',
      '/search?q=nothing',
      '/about',
      '/nowhere',
    ]) {
      await page.goto(forme.url + address)
      const left = outsideOf(await readPage(page))
      if (left.length > 0) found[address] = left
    }
    for (const address of [
      '/feed.json',
      '/issues/87/zyxone/article.txt',
      '/issues/87/zyxone/article.md',
    ]) {
      const answer = await page.request.get(forme.url + address)
      const left = outsideOf([wordsOfFile(address, await answer.text())])
      if (left.length > 0) found[address] = left
    }
    const book = await page.request.get(`${forme.url}/issues/87/issue.epub`)
    for (const [name, bytes] of Object.entries(unzipSync(await book.body()))) {
      if (!name.endsWith('.xhtml')) continue
      const left = outsideOf([
        new TextDecoder().decode(bytes).replace(/<head>.*?<\/head>|<[^>]*>/gs, ' '),
      ])
      if (left.length > 0) found[name] = left
    }
    expect(found).toEqual({})
  })

  test('in refusals and in mails', async () => {
    const refusals = [
      staff.writer('POST', `/articles/${made.draft}/sign-off`, { kind: 'edit', contentHash: 'x' }),
      staff.editor('POST', `/issues/${made.issue}/publish`, { manifestHash: 'x' }),
      staff.nobody('POST', `/articles/${made.draft}/submit`),
      staff.writer('POST', '/webhooks', { url: 'x' }),
      staff.editor('POST', '/references', { type: 'book' }),
      staff.editor('POST', '/globals/magazine', { issn: '1234-5678' }),
      staff.admin('POST', '/users/invite', { name: 'Zyx', email: 'zyx' }),
    ]
    const said = (await Promise.all(refusals)).map(({ body, status }) => {
      expect(status).toBeGreaterThan(399)
      return (body.errors as { message: string }[]).map(({ message }) => message).join(' ')
    })
    expect(outsideOf(said)).toEqual([])
    const outbox = path.join(forme.dataFolder, 'outbox')
    await expect.poll(() => readdirSync(outbox).length).toBeGreaterThan(0)
    const mails = readdirSync(outbox).map((name) => readFileSync(path.join(outbox, name), 'utf8'))
    expect(outsideOf(mails.map(wordsOfMail))).toEqual([])
  })
})

/** A house with one of most things in it, every word of which begins with zyx. */
async function fillHouse(staff: Staff, page: Page) {
  const { editor, publisher, secondEditor, writer } = staff
  const person = idOf(
    await done(editor('POST', '/contributors', { given: 'Zyxine', family: 'Zyxer' })),
  )
  const work = idOf(
    await done(
      editor('POST', '/references', {
        type: 'book',
        title: 'Zyxbook',
        issued: '1901',
        publisher: 'Zyxpress',
      }),
    ),
  )
  await done(staff.admin('POST', '/globals/magazine', { title: 'Zyxmag' }))
  const text = (title: string) =>
    writer('POST', '/articles?draft=true&depth=0', {
      title,
      kicker: 'Zyxkick',
      subtitle: 'Zyxsub',
      authors: [{ contributor: person, role: 'translator' }],
      body: bodyOf(['Zyxword zyxword.', 'Zyxword.'], [{ reference: work, locator: '4' }]),
    })
  const article = idOf(await done(text('Zyxone')))
  const draft = idOf(await done(text('Zyxtwo')))
  const issue = idOf(
    await done(
      publisher('POST', '/issues', {
        number: 87,
        label: 'Zyxseason',
        theme: 'Zyxtheme',
        contents: [{ heading: 'Zyxessays', articles: [article] }],
        publicationDate: '2027-01-20T12:00:00Z',
        textDeadline: '2027-01-10T12:00:00Z',
      }),
    ),
  )
  const { contentHash } = await done(
    writer('POST', `/articles/${article}/submit`, { note: 'Zyxnote' }),
  )
  await done(editor('POST', `/articles/${article}/sign-off`, { kind: 'edit', contentHash }))
  await done(
    secondEditor('POST', `/articles/${article}/sign-off`, { kind: 'quotations', contentHash }),
  )
  await giveCover(page, issue, 'Zyxcover')
  const { manifestHash } = await done(publisher('POST', `/issues/${issue}/preview`))
  await done(publisher('POST', `/issues/${issue}/publish`, { manifestHash }))
  await done(writer('POST', `/articles/${draft}/submit`))
  await done(editor('POST', `/articles/${draft}/request-changes`, { reason: 'Zyxwish' }))
  return { article, draft, issue, person, work }
}

/** All that is to be read on a page: what is shown, and the names and hints that are read out. */
async function readPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks =
      'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, label, button, a, summary, legend, option, div'
    const said: string[] = [document.title]
    const read = (element: Element) => {
      if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg'].includes(element.tagName))
        return
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const words = element.getAttribute(name)
        if (words) said.push(words)
      }
      if (!element.querySelector(blocks)) said.push(element.textContent ?? '')
      else {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
        const isMixed = own.some((node) => node.textContent?.trim())
        if (isMixed) said.push(element.textContent ?? '')
        for (const child of element.children) read(child)
      }
    }
    read(document.body)
    return said
  })
}

/** The words that stand outside all marks and are nobody else's, each once. */
function outsideOf(texts: readonly string[]): string[] {
  const left = texts.flatMap((text) => {
    let rest = outsideMarks(text)
    for (const pattern of OTHERS) rest = rest.trim().replace(pattern, ' ')
    rest = rest.replace(PAYLOADS, ' ')
    const left = rest.replace(/\s+/g, ' ').trim()
    return /\p{L}{2}/u.test(left) && !GLUED.test(left) ? [left] : []
  })
  return [...new Set(left)]
}

function leavesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'object' && words) return Object.values(words).flatMap(leavesOf)
  return []
}

/** What a feed or a text says: of JSON what stands in it for readers, of a file all but its front matter's names. */
function wordsOfFile(address: string, content: string): string {
  if (!address.endsWith('.json')) return content.replace(/^\w+: /gm, '')
  const { items } = JSON.parse(content) as { items: { content_html?: string; title: string }[] }
  return items
    .map(({ content_html, title }) => `${title} ${(content_html ?? '').replace(/<[^>]*>/g, ' ')}`)
    .join(' ')
}

function wordsOfMail(content: string): string {
  const { subject, text } = JSON.parse(content) as { subject: string; text: string }
  return `${subject} ${text}`
}
