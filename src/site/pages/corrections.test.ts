import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { build, manifest, records } from '../fixtures/issue'
import { readPage } from '../fixtures/readPage'
import type { PrintedArticle } from '../../edition/manifest'
import type { PrintRecord, SitePage } from '../model'
import { buildEpub } from '../outputs/epub/buildEpub'
import { readPDF } from '../outputs/pdf/readPDF'
import { setPDFs } from '../outputs/pdf/setPDFs'
import { renderArticleFile } from '../outputs/renderArticleFile'
import { renderAtomFeed } from '../outputs/renderAtomFeed'
import { renderPage } from '../renderPage'
import { buildIssuePage } from '../views/issuePages'
import { buildPublishedIssue } from '../views/publishedIssues'
import { findArticlePage } from '../views/findArticlePage'

const SLUG = 'the-lock-and-the-key'
const WHY = 'Its second half was taken from another writer without a mark.'

/** The issue with its essay retracted in a third print. */
const retracted: PrintRecord<PrintedArticle>[] = [
  ...records,
  {
    ordinal: 3,
    kind: 'correction',
    publishedAt: '2025-11-03T09:00:00.000Z',
    manifestHash: '3'.repeat(64),
    noteToReaders: 'An essay is retracted.',
    corrections: [{ article: SLUG, kind: 'retraction', what: WHY }],
    manifest: {
      ...manifest,
      sections: manifest.sections.map((section) => ({
        ...section,
        articles: section.articles.map((article) =>
          article.id === SLUG ? { ...article, contentHash: '9'.repeat(64) } : article,
        ),
      })),
    },
  },
]

/** The issue with one article taken from readers. */
const withdrawn: PrintRecord<PrintedArticle>[] = records.map((record) => ({
  ...record,
  manifest: {
    ...record.manifest,
    sections: record.manifest.sections.map((section) => ({
      ...section,
      articles: section.articles.filter(({ id }) => id !== 'an-old-manual'),
    })),
  },
  withdrawn: [
    {
      section: 2,
      place: 0,
      title: 'An old manual, read again',
      language: 'en-GB',
      reason: 'Printed without the consent of its author.',
      withdrawnAt: '2025-10-20T10:00:00.000Z',
    },
  ],
}))

function read(page: SitePage | null) {
  if (!page) throw new Error('There is no such page.')
  return readPage(renderPage(page, build))
}

/** What is said in an issue's other forms, without markup. */
async function prints(
  from: PrintRecord<PrintedArticle>[],
): Promise<{ paper: string; book: string }> {
  const published = buildPublishedIssue(from)
  const plain = (markup: string) => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  const { origin } = build
  const [pdf] = await setPDFs({ published, origin, pictures: {}, wanted: [null] })
  const paper = pdf ? await readPDF(pdf.bytes) : null
  const files = Object.entries(unzipSync(buildEpub(published, build)))
  const chapters = files.filter(([name]) => name.includes('article-'))
  return {
    paper: paper?.text.replace(/\s+/g, ' ') ?? '',
    book: plain(chapters.map(([, bytes]) => strFromU8(bytes)).join(' ')),
  }
}

const printed = await prints(records)
const printedRetracted = await prints(retracted)

const textOfRole = (page: SitePage | null, role: string) => {
  const found = read(page)
  const [element] = found.role(role)
  return element ? found.textOf(element) : ''
}

describe('a correction', () => {
  it('is told on the page of its article: when, of what kind, what changed', () => {
    const errata = textOfRole(findArticlePage(records, SLUG), 'doc-errata')
    expect(errata).toContain('9 October 2025')
    expect(errata).toContain('Misprint. The page in note 2 was given as 6. It is 4.')
    expect(errata).not.toContain('In “The lock and the key”')
    expect(textOfRole(findArticlePage(records, 'from-the-bindery'), 'doc-errata')).toBe('')
  })

  it('is told on the page of the issue, by title, with the note', () => {
    const errata = textOfRole(buildIssuePage(buildPublishedIssue(records)), 'doc-errata')
    expect(errata).toContain('In “The lock and the key”, the page in note 2 was given as 6.')
    expect(errata).toContain('The lock and the key Misprint. The page in note 2')
  })

  it('is told in feeds', () => {
    const atom = renderAtomFeed(manifest.magazine, [buildPublishedIssue(records)], build)
    expect(atom).toContain('Misprint.&lt;/b&gt; The page in note 2 was given as 6.')
  })

  it.each(Object.entries(printed))('is told in the %s, of its article alone', (_, text) => {
    expect(text.match(/Misprint\. The page in note 2 was given as 6/g)).toHaveLength(1)
    expect(text).not.toContain('The lock and the key Misprint.')
  })
})

describe('a retraction', () => {
  it.each([undefined, 1, 2, 3])('stands before the text, in print %s too', (ordinal) => {
    const found = read(findArticlePage(retracted, SLUG, ordinal))
    const [notice] = found.classed('retraction')
    expect(notice && found.textOf(notice)).toBe(
      `This article was retracted on 3 November 2025. ${WHY}`,
    )
  })

  it('is in the metadata, the contents of the issue and the feeds', () => {
    const page = findArticlePage(retracted, SLUG)
    expect(page && renderPage(page, build)).toContain('"creativeWorkStatus":"Retracted"')
    const issue = buildPublishedIssue(retracted)
    const contents = renderPage(buildIssuePage(issue), build)
    expect(contents.match(/<strong>Retracted<\/strong>/g)).toHaveLength(1)
    const atom = renderAtomFeed(manifest.magazine, [issue], build)
    expect(atom).toContain('This article was retracted on 3 November 2025.')
  })

  it.each(Object.entries(printedRetracted))('is told in the %s, before the title', (_, text) => {
    const notice = `This article was retracted on 3 November 2025. ${WHY}`
    expect(text.split(notice)).toHaveLength(2)
    expect(text.slice(text.indexOf(notice))).toContain('The lock and the key')
    expect(printed.book + printed.paper).not.toContain('was retracted on')
  })

  it.each(['article.txt', 'article.md'] as const)('begins the file %s', (file) => {
    const page = findArticlePage(retracted, SLUG)
    const untouched = findArticlePage(records, SLUG)
    if (!page || !untouched) throw new Error('There is no such page.')
    const { body } = renderArticleFile(page, file, build)
    expect(body.replace(/[*\\]/g, '')).toMatch(
      new RegExp(`^This article was retracted on 3 November 2025\\. ${WHY}\n`),
    )
    expect(renderArticleFile(untouched, file, build).body).not.toMatch(/retracted/)
  })

  it('is said of no other article', () => {
    const page = findArticlePage(retracted, 'from-the-bindery')
    expect(page && renderPage(page, build)).not.toMatch(/retract/i)
  })
})

describe('an article that was withdrawn', () => {
  it('is named where it stood, with the reason and without a link', () => {
    const page = buildIssuePage(buildPublishedIssue(withdrawn))
    const found = read(page)
    const [entry] = found.classed('toc-withdrawn')
    expect(entry && found.textOf(entry)).toBe(
      'An old manual, read againWithdrawn on 20 October 2025. Printed without the consent of its author.',
    )
    expect(found.hrefs.join()).not.toContain('an-old-manual')
    const titles = found.classed('toc-title').map((one) => found.textOf(one))
    expect(titles.slice(-2)).toEqual(['An old manual, read again', 'From the bindery'])
  })
})
