import { describe, expect, it } from 'vitest'
import { build, earlierRecords, records } from './fixtures/issue'
import { renderPage } from './renderPage'
import { buildHomePage } from './views/issuePages'
import { buildPublishedIssue } from './views/publishedIssues'
import { findArticlePage } from './views/findArticlePage'

const issues = [records, ...earlierRecords].map(buildPublishedIssue)

describe('renderPage', () => {
  it('prints the same bytes every time', () => {
    const page = findArticlePage(records, 'the-lock-and-the-key')
    if (!page) throw new Error('no page')
    expect(renderPage(page, build)).toBe(renderPage(page, build))
  })

  it('leads the home page with the latest issue', () => {
    const first = issues[0]
    if (!first) throw new Error('no issue')
    const html = renderPage(buildHomePage(first.manifest.magazine, issues), build)
    expect(html).toContain('<h1><a href="/issues/12">Made fast</a></h1>')
  })
})
