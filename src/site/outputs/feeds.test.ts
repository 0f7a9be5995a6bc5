import { describe, expect, it } from 'vitest'
import { assertWellFormed } from '../fixtures/assertWellFormed'
import { build, manifest } from '../fixtures/issue'
import { sampleIssues } from '../fixtures/samplePages'
import { articleToCslItem } from './articleToCslItem'
import { headOf } from '../../edition/heads'
import { renderAtomFeed } from './renderAtomFeed'
import { renderJSONFeed } from './renderJSONFeed'
import { renderRobots } from './renderRobots'
import { renderSitemap } from './renderSitemap'

const { magazine } = manifest

describe('renderAtomFeed', () => {
  const atom = renderAtomFeed(magazine, sampleIssues, build)

  it('is well-formed and says where it is and when it last changed', () => {
    assertWellFormed(atom)
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://magazine.example/feed.xml"/>',
    )
    expect(atom.match(/<updated>[^<]+<\/updated>/)?.[0]).toBe(
      '<updated>2025-10-09T16:30:00.000Z</updated>',
    )
  })

  it('carries every article whole, in the order of its issue, with the resolved source', () => {
    const titles = [...atom.matchAll(/<entry[^>]*><title>([^<]+)/g)].map((match) => match[1])
    expect(titles.slice(0, 3)).toEqual([
      'To our readers, on the subject of commas',
      'The lock and the key',
      'The corrector at night',
    ])
    expect(atom).toContain('[John Milton, &lt;i&gt;Areopagitica&lt;/i&gt;, London, 1644, pg 4]')
  })

  it('is a feed even before the first issue', () => {
    assertWellFormed(renderAtomFeed(magazine, [], build))
  })
})

describe('renderJSONFeed', () => {
  it('has the entries of the Atom feed, by the same ids', () => {
    const feed: unknown = JSON.parse(renderJSONFeed(magazine, sampleIssues, build))
    const ids = [...renderAtomFeed(magazine, sampleIssues, build).matchAll(/<entry.*?<id>([^<]+)/g)]
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: ids.map((match) => ({ id: match[1] })),
    })
  })
})

describe('renderSitemap', () => {
  const sitemap = renderSitemap(
    sampleIssues.map((issue) => ({ ...issue, manifest: headOf(issue.manifest) })),
    build,
  )

  it('is well-formed and lists each page once', () => {
    assertWellFormed(sitemap)
    const places = [...sitemap.matchAll(/<loc>([^<]+)/g)].map((match) => match[1])
    expect(new Set(places).size).toBe(places.length)
    for (const path of [
      '/',
      '/issues/12',
      '/issues/12/the-lock-and-the-key',
      '/references/milton',
      '/quotations/qu-milton',
      '/contributors/sample-author',
    ]) {
      expect(places).toContain(`https://magazine.example${path}`)
    }
  })

  it('dates an article by its own last change', () => {
    expect(sitemap).toContain(
      '<loc>https://magazine.example/issues/12/the-lock-and-the-key</loc><lastmod>2025-10-09T16:30:00.000Z</lastmod>',
    )
    expect(sitemap).toContain(
      '<loc>https://magazine.example/issues/12/from-the-bindery</loc><lastmod>2025-10-01T08:00:00.000Z</lastmod>',
    )
  })
})

describe('renderRobots', () => {
  it('keeps the desk out and names the sitemap', () => {
    expect(renderRobots(build)).toBe(
      'User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /search\n\nSitemap: https://magazine.example/sitemap.xml\n',
    )
  })
})

describe('articleToCslItem', () => {
  it('describes the article in this very print', () => {
    const [issue] = sampleIssues
    const article = issue?.manifest.sections[1]?.articles[0]
    if (!issue || !article) throw new Error('The sample lacks its essay.')
    const printed = { magazine, issue: issue.manifest.issue, edition: issue.edition, article }
    expect(articleToCslItem(printed, build)).toEqual({
      id: 'the-lock-and-the-key',
      type: 'article-journal',
      title: 'The lock and the key',
      'container-title': 'The Composing Room',
      issue: '12',
      language: 'en-GB',
      issued: { 'date-parts': [[2025, 10, 1]] },
      URL: 'https://magazine.example/issues/12/editions/2/the-lock-and-the-key',
      author: [
        { family: 'Author', given: 'Sample' },
        { family: 'Author', given: 'Second' },
      ],
      publisher: 'Sample Press',
      ISSN: '0000-0019',
    })
  })
})
