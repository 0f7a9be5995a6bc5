import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedArticles } from '../../fixtures/arbitraries'
import { assertWellFormed } from '../../fixtures/assertWellFormed'
import { build, records } from '../../fixtures/issue'
import { findArticlePage } from '../../views/findArticlePage'
import { articleToJATS } from './articleToJATS'

const page = findArticlePage(records, 'the-lock-and-the-key')
if (!page) throw new Error('The sample lacks its essay.')
const jats = articleToJATS(page, build)

describe('articleToJATS', () => {
  it('nests sections by their headings', () => {
    expect(jats).toMatch(
      /<sec id="h-[^"]+"><title>What the printers did<\/title>.*?<sec id="h-[^"]+"><title>Two ledgers<\/title>.*?<\/sec><\/sec><sec id="h-[^"]+"><title>Where to find it/s,
    )
  })

  it('binds markers to notes, and prints the resolved source of an ibid', () => {
    expect(jats).toContain('<xref id="fnref-n3" ref-type="fn" rid="fn-n3"><sup>3</sup></xref>')
    expect(jats).toContain(
      '<fn id="fn-n3"><label>3</label><p>ibid.</p><p content-type="resolved">John Milton, <italic>Areopagitica</italic>, London, 1644, pg 4</p></fn>',
    )
  })

  it('lists the works cited field by field', () => {
    expect(jats).toContain(
      '<ref id="ref-mckenzie"><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>McKenzie</surname><given-names>D F</given-names></name></person-group><article-title>Printers of the Mind</article-title><source>Studies in Bibliography</source><year>1969</year><volume>22</volume><page-range>1-75</page-range></element-citation></ref>',
    )
  })

  it('dates the corrections', () => {
    expect(jats).toContain('<date date-type="corrected" iso-8601-date="2025-10-09">')
  })

  it('is well-formed whatever the text, with each id once and each note once', () => {
    fc.assert(
      fc.property(printedArticles, (article) => {
        const xml = articleToJATS({ ...page, article }, build)
        assertWellFormed(xml)
        const ids = [...xml.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
        expect(new Set(ids).size).toBe(ids.length)
        const labels = [...xml.matchAll(/<label>(\d+)<\/label>/g)].map((match) => Number(match[1]))
        expect(labels).toEqual(article.notes.map(({ number }) => number))
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
