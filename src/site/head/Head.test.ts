import { describe, expect, it } from 'vitest'
import { build, manifest, records } from '../fixtures/issue'
import { readPage } from '../fixtures/readPage'
import { samplePages } from '../fixtures/samplePages'
import type { ArticlePage, SitePage } from '../model'
import { renderPage } from '../renderPage'
import { findArticlePage } from '../views/findArticlePage'
import { clipText } from './describePage'

const page = findArticlePage(records, 'the-lock-and-the-key')
if (!page) throw new Error('The sample lacks its essay.')

function headOf(sitePage: SitePage, siteBuild = build) {
  const read = readPage(renderPage(sitePage, siteBuild))
  const meta = (name: string) =>
    read
      .named('meta')
      .filter(({ properties }) => properties.name === name || properties.property === name)
      .map(({ properties }) => String(properties.content))
  const link = (rel: string) =>
    read
      .named('link')
      .filter(({ properties }) => String(properties.rel) === rel)
      .map(({ properties }) => String(properties.href))
  const script = read.named('script').at(-1)
  const graph: unknown = script ? JSON.parse(read.textOf(script)) : undefined
  return { read, meta, link, graph }
}

describe('the head of an article', () => {
  const { meta, link, graph } = headOf(page)

  it('tells Zotero one author in each tag, family name first', () => {
    expect(meta('citation_author')).toEqual(['Author, Sample', 'Author, Second'])
    expect(meta('citation_publication_date')).toEqual(['2025/10/01'])
    expect(meta('citation_journal_title')).toEqual(['The Composing Room'])
    expect(meta('citation_issue')).toEqual(['12'])
    expect(meta('citation_language')).toEqual(['en-GB'])
  })

  it('has a canonical address, alternates and turns', () => {
    expect(link('canonical')).toEqual(['https://magazine.example/issues/12/the-lock-and-the-key'])
    expect(link('prev')).toEqual(['/issues/12/to-our-readers'])
    expect(link('next')).toEqual(['/issues/12/the-corrector-at-night'])
    expect(link('alternate')).toContain('/issues/12/the-lock-and-the-key/cite.csl.json')
    expect(link('alternate')).not.toContain('/issues/12/issue.pdf')
    expect(link('alternate')).not.toContain('/issues/12/the-lock-and-the-key/article.pdf')
    expect(headOf(page, { ...build, pdfs: ['12'] }).link('alternate')).toEqual(
      expect.arrayContaining([
        '/issues/12/issue.pdf',
        '/issues/12/the-lock-and-the-key/article.pdf',
      ]),
    )
  })

  it('describes itself in schema.org terms, with citations and corrections', () => {
    const types = JSON.stringify(graph).match(/"@type":"(\w+)"/g)
    for (const type of [
      'Periodical',
      'PublicationIssue',
      'Article',
      'Person',
      'BreadcrumbList',
      'CorrectionComment',
      'Book',
    ]) {
      expect(types).toContain(`"@type":"${type}"`)
    }
  })

  it('takes the picture cut for link previews, in full address', () => {
    const hero = {
      src: '/media/a.jpg',
      width: 2400,
      height: 1600,
      sizes: [{ src: '/media/a-1200x630.jpg', width: 1200, height: 630 }],
      alt: 'A forme',
    }
    const text = { ...page.article.text, hero }
    const illustrated: ArticlePage = { ...page, article: { ...page.article, text } }
    const head = headOf(illustrated)
    expect(head.meta('og:image')).toEqual(['https://magazine.example/media/a-1200x630.jpg'])
    expect(head.meta('og:image:width')).toEqual(['1200'])
    const [image] = head.read.named('img')
    expect(image?.properties).toMatchObject({ width: 2400, height: 1600, loading: 'eager' })
    expect(meta('og:image')).toEqual([])
  })

  it('lets no title end the graph', () => {
    const text = { ...page.article.text, title: '</script><script>alert(1)</script>' }
    const { read } = headOf({ ...page, article: { ...page.article, text } })
    expect(read.named('script')).toHaveLength(1)
  })
})

describe('the head of other pages', () => {
  it.each(['notFound', 'gone'])('of %s gives no address and is not indexed', (name) => {
    const sample = samplePages[name]
    if (!sample) throw new Error('no sample')
    const { meta, link } = headOf(sample)
    expect(link('canonical')).toEqual([])
    expect(meta('robots')).toEqual(['noindex'])
  })

  it('sends the script with articles alone, where the build has one', () => {
    const scripted = { ...build, script: '/assets/note-previews.js' }
    const sources = (sitePage: SitePage) =>
      headOf(sitePage, scripted)
        .read.named('script')
        .flatMap(({ properties }) => properties.src ?? [])
    expect(sources(page)).toEqual(['/assets/note-previews.js'])
    expect(sources({ type: 'about', magazine: manifest.magazine, issues: 1 })).toEqual([])
  })

  it.each(['search', 'references', 'notFound', 'gone'])('says what is on the page: %s', (name) => {
    const sample = samplePages[name]
    if (!sample) throw new Error(`There is no sample of ${name}.`)
    const { meta } = headOf(sample)
    expect(meta('description')).toEqual([expect.stringMatching(/\w{3}/)])
  })

  it('cuts descriptions at a word', () => {
    expect(clipText('one two three', 9)).toBe('one two…')
    expect(clipText(' one\n two ')).toBe('one two')
  })
})
