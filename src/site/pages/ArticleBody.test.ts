import { describe, expect, it } from 'vitest'
import { build, records } from '../fixtures/issue'
import { readPage } from '../fixtures/readPage'
import { samplePages } from '../fixtures/samplePages'
import { renderPage } from '../renderPage'
import { findArticlePage } from '../views/findArticlePage'

const page = findArticlePage(records, 'the-lock-and-the-key')
if (!page) throw new Error('The sample lacks its essay.')
const html = renderPage(page, build)
const read = readPage(html)

describe('an article page', () => {
  it('gives every marker the id of its note, a digit for text and a name', () => {
    const markers = read.role('doc-noteref')
    expect(markers).toHaveLength(12)
    const third = read.byID('fnref-n3')
    expect(third?.properties).toMatchObject({ href: '#fn-n3', ariaLabel: 'Note 3' })
    expect(third && read.textOf(third)).toBe('3')
  })

  it('leads from each note back to each of its markers, by different names', () => {
    const backlinks = read.role('doc-backlink')
    const targets = backlinks.map(({ properties }) => String(properties.href).slice(1))
    const markers = read.role('doc-noteref').map(({ properties }) => String(properties.id))
    expect([...targets].sort()).toEqual([...markers].sort())
    const names = backlinks.map(({ properties }) => properties.ariaLabel)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('Back to the text at note 2, mark 2')
  })

  it('lists the notes in an ordered list without roles on its items', () => {
    const [notes] = read.role('doc-endnotes')
    expect(notes?.tagName).toBe('section')
    const items = page.article.notes.map(({ id }) => read.byID(`fn-${id}`))
    expect(
      items.every((item) => item?.tagName === 'li' && item.properties.role === undefined),
    ).toBe(true)
  })

  it('prints an ibid as it stands, with the source it stands for beside it for copying', () => {
    const item = read.byID('fn-n3')
    const [printed] = item ? read.classed('printed', item) : []
    const [resolved] = item ? read.classed('resolved', item) : []
    expect(printed && read.textOf(printed)).toBe('ibid.')
    expect(resolved && read.textOf(resolved)).toBe(
      ' [John Milton, Areopagitica, London, 1644, pg 4]',
    )
  })

  it('previews the resolved source without a script', () => {
    expect(read.byID('fnref-n3')?.properties.interestfor).toBe('pv-n3')
    const preview = read.byID('pv-n3')
    expect(preview?.properties.popover).toBe('hint')
    expect(preview && read.textOf(preview)).toBe(
      'Note 3 John Milton, Areopagitica, London, 1644, pg 4',
    )
  })

  it('sets a displayed quotation and a post as figures', () => {
    const quotation = read.classed('quotation')[0]
    expect(quotation?.tagName).toBe('figure')
    expect(String(quotation?.properties.id)).toMatch(/^q-/)
    const post = read.classed('post')[0]
    expect(post && read.textOf(post)).toContain('Post on Mastodon14 September 2025See the post')
  })

  it('links every paragraph to itself by a link without text', () => {
    const links = read.classed('self')
    expect(links.length).toBeGreaterThan(10)
    expect(links.every((link) => read.textOf(link) === '')).toBe(true)
  })

  it('shows the contents of a long article and none of a short one', () => {
    expect(read.classed('contents')).toHaveLength(1)
    const short = samplePages.shortArticle
    expect(short && readPage(renderPage(short, build)).classed('contents')).toEqual([])
  })

  it('says what was corrected and when, and keeps the earlier print within reach', () => {
    const [errata] = read.role('doc-errata')
    expect(errata && read.textOf(errata)).toContain('9 October 2025, Edition 2: Correction')
    expect(read.hrefs).toContain('/issues/12/editions/1/the-lock-and-the-key')
    expect(html).toContain('Revised <time datetime="2025-10-09T16:30:00.000Z">')
  })

  it('cites this very print', () => {
    const [cite] = read.classed('cite-entry')
    expect(cite && read.textOf(cite)).toBe(
      'Sample Author and Second Author, ‘The lock and the key’, The Composing Room, Issue 12 (Autumn 2025), 1 October 2025, Edition 2, https://magazine.example/issues/12/editions/2/the-lock-and-the-key',
    )
  })

  it('says of an earlier print that it was replaced, and keeps it out of indexes', () => {
    const old = findArticlePage(records, 'the-lock-and-the-key', 1)
    const text = old ? renderPage(old, build) : ''
    expect(text).toContain('This edition was replaced by edition 2 on 9 October 2025.')
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).toContain(
      '<link rel="canonical" href="https://magazine.example/issues/12/the-lock-and-the-key">',
    )
  })
})

describe('an article in a language the site has no words for', () => {
  const { article } = page
  const text = { ...article.text, language: 'he' }
  const hebrew = readPage(renderPage({ ...page, article: { ...article, text } }, build))

  it('is read in its language, and the words of the site in theirs', () => {
    expect(hebrew.named('html')[0]?.properties).toMatchObject({ lang: 'he', dir: 'rtl' })
    expect(hebrew.named('nav')[0]?.properties.lang).toBe('en-GB')
    expect(hebrew.byID('notes')?.properties.lang).toBe('en-GB')
    expect(hebrew.named('h1')[0]?.properties.lang).toBeUndefined()
    expect(read.named('nav')[0]?.properties.lang).toBeUndefined()
  })
})
