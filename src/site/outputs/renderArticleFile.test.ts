import { describe, expect, it } from 'vitest'
import { build, manifest, records } from '../fixtures/issue'
import type { ArticleFile } from '../paths/sitePaths'
import { findArticlePage } from '../views/findArticlePage'
import { renderArticleFile } from './renderArticleFile'
import { renderIssueReferences } from './renderIssueReferences'

const page = findArticlePage(records, 'the-lock-and-the-key')
if (!page) throw new Error('The sample lacks its essay.')

describe('renderArticleFile', () => {
  it.each<[ArticleFile, RegExp, RegExp]>([
    ['cite.bib', /x-bibtex/, /journal\s*=\s*\{+The Composing Room/i],
    ['cite.ris', /research-info/, /^TI {2}- The lock and the key/m],
    ['cite.csl.json', /citationstyles/, /"container-title": "The Composing Room"/],
    ['references.bib', /x-bibtex/, /Eisenstein/],
    ['references.csl.json', /citationstyles/, /"Printers of the Mind"/],
    ['article.md', /markdown/, /^# The lock and the key/],
    ['article.txt', /text\/plain/, /^The lock and the key/],
    ['article.xml', /jats/, /^<\?xml/],
  ])('renders %s', (file, contentType, body) => {
    const rendered = renderArticleFile(page, file, build)
    expect(rendered.contentType).toMatch(contentType)
    expect(rendered.body).toMatch(body)
  })
})

describe('renderIssueReferences', () => {
  it('lists each work once, by author', () => {
    const { body } = renderIssueReferences(manifest)
    const titles = [...body.matchAll(/^TI {2}- (.*?)\r?$/gm)].map((match) => match[1])
    expect(titles).toHaveLength(7)
    expect(titles[0]).toBe('The Life of Samuel Johnson')
  })
})
