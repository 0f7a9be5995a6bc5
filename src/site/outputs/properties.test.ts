import { createElement } from 'react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Manifest, PrintedArticle } from '../../edition/manifest'
import { printedArticles } from '../fixtures/arbitraries'
import { build, manifest, records } from '../fixtures/issue'
import { readPage } from '../fixtures/readPage'
import { renderPage } from '../renderPage'
import { buildEditionView } from '../views/buildEditionView'
import { findArticlePage } from '../views/findArticlePage'
import { articleToFeedHTML } from './articleToFeedHTML'
import { buildPublishedIssue } from '../views/publishedIssues'
import { ArticleChapter } from './epub/ArticleChapter'
import { writePage } from './epub/writePage'
import { articleToMarkdown } from './text/articleToMarkdown'
import { articleToText } from './text/articleToText'
import { assertWellFormed } from '../fixtures/assertWellFormed'

const RUNS = { numRuns: 60 }

function recordsOf(article: PrintedArticle) {
  const only: Manifest = { ...manifest, sections: [{ heading: '', articles: [article] }] }
  const publishedAt = '2025-10-01T08:00:00.000Z'
  return [
    {
      ordinal: 1,
      kind: 'first' as const,
      publishedAt,
      manifestHash: 'f'.repeat(64),
      manifest: only,
    },
  ]
}

function pageOf(article: PrintedArticle): string {
  const page = findArticlePage(recordsOf(article), 'generated')
  if (!page) throw new Error('The article is not in its issue.')
  return renderPage(page, build)
}

const { edition } = buildPublishedIssue(records)

function chapterOf(article: PrintedArticle): string {
  return writePage(createElement(ArticleChapter, { article, edition, paths: new Map(), build }))
}

/** Numbers and notes as they are listed: `3 the words of the note`. */
function listNotes(html: string, fragment: boolean): string[] {
  const read = readPage(html, fragment)
  const items = read.elements.filter(({ properties }) => /^fn-/.test(String(properties.id)))
  return items.map((item) => {
    const marker = read.elements.find(
      ({ properties }) => properties.href === `#${String(item.properties.id)}`,
    )
    const printed = read.classed('printed', item).map(read.textOf)
    return `${marker ? read.textOf(marker) : '?'} ${printed.join(' ')}`
  })
}

const feedOf = (article: PrintedArticle) =>
  articleToFeedHTML(article, buildEditionView(records, 1), build)

/** Blocks part words as spaces do, so neither counts. */
const tidy = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

describe('any article', () => {
  it('has markers and backlinks in one-to-one correspondence, unique ids and no dead fragment', () => {
    fc.assert(
      fc.property(printedArticles, (article) => {
        for (const [html, fragment] of [
          [pageOf(article), false],
          [feedOf(article), true],
          [chapterOf(article), false],
        ] as const) {
          const read = readPage(html, fragment)
          const markers = read.role('doc-noteref').map((one) => String(one.properties.id))
          const back = read.role('doc-backlink').map((one) => String(one.properties.href).slice(1))
          expect(new Set(back).size).toBe(back.length)
          expect([...back].sort()).toEqual([...markers].sort())
          expect(new Set(read.ids).size).toBe(read.ids.length)
          for (const href of read.hrefs.filter((one) => one.startsWith('#'))) {
            expect(read.ids).toContain(href.slice(1))
          }
        }
      }),
      RUNS,
    )
  })

  it('lists the same notes in the same order on the page, in feeds, books, text and Markdown', () => {
    fc.assert(
      fc.property(printedArticles, (article) => {
        const expected = article.notes.map(({ number, printed }) =>
          tidy(`${number} ${printed.map((run) => run.text).join('')}`),
        )
        expect(listNotes(pageOf(article), false).map(tidy)).toEqual(expected)
        expect(listNotes(feedOf(article), true).map(tidy)).toEqual(expected)
        expect(listNotes(chapterOf(article), false).map(tidy)).toEqual(expected)
        const places = (text: string, sign: (number: number) => string) =>
          article.notes.map(({ number }) => text.lastIndexOf(`\n${sign(number)} `))
        for (const found of [
          places(articleToText(article), (number) => `[${number}]`),
          places(articleToMarkdown(article), (number) => `[^${number}]:`),
        ]) {
          expect(found.every((place) => place > 0)).toBe(true)
          expect([...found].sort((a, b) => a - b)).toEqual(found)
        }
      }),
      RUNS,
    )
  })

  it('lets no word become markup and no address run', () => {
    fc.assert(
      fc.property(printedArticles, (article) => {
        for (const [html, fragment] of [
          [pageOf(article), false],
          [feedOf(article), true],
          [chapterOf(article), false],
        ] as const) {
          const read = readPage(html, fragment)
          expect(read.named('img')).toEqual([])
          expect(
            read
              .named('script')
              .every(({ properties }) => properties.type === 'application/ld+json'),
          ).toBe(true)
          for (const element of read.elements) {
            expect(Object.keys(element.properties).filter((key) => /^on/i.test(key))).toEqual([])
          }
          for (const href of read.hrefs) expect(href).toMatch(/^(https?:|mailto:|\/|#|book\.css)/)
        }
      }),
      RUNS,
    )
  })

  it('is well-formed in a book', () => {
    fc.assert(
      fc.property(printedArticles, (article) => {
        assertWellFormed(chapterOf(article))
      }),
      RUNS,
    )
  })
})
