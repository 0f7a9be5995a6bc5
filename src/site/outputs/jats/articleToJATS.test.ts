import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedArticles } from '../../fixtures/arbitraries'
import { assertWellFormed } from '../../fixtures/assertWellFormed'
import { build, records } from '../../fixtures/issue'
import { linkedArticle } from '../../fixtures/linkedArticle'
import { retractedPage } from '../../fixtures/retractedPage'
import { formatDate } from '../../format/formatDate'
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

  it('keeps the lines and stanzas of verse', () => {
    const { article } = page
    const [said] = [[{ type: 'text' as const, text: 'Tyger' }]]
    const lines = [...said, { type: 'lineBreak' as const }, ...said]
    const body = [
      { type: 'quotation' as const, id: 'q-1', verse: true as const, paragraphs: [lines, said] },
    ]
    const verse = { ...article, text: { ...article.text, body, notes: [] }, notes: [] }
    expect(articleToJATS({ ...page, article: verse }, build)).toContain(
      '<verse-group><verse-line>Tyger</verse-line><verse-line>Tyger</verse-line></verse-group><verse-group><verse-line>Tyger</verse-line></verse-group></disp-quote>',
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

  it('says whose a post is, under which handle and since when, and who translated a quotation', () => {
    const date = formatDate('2025-09-14', page.article.text.language)
    expect(jats).toContain(`<attrib>Sample Press, @samplepress, Mastodon, ${date} <ext-link `)
    expect(articleToJATS({ ...page, article: linkedArticle }, build)).toContain(
      '<attrib>Samuel Johnson</attrib><attrib>translated by Somebody Else</attrib>',
    )
  })

  it('links the words of a note', () => {
    expect(articleToJATS({ ...page, article: linkedArticle }, build)).toContain(
      'As <ext-link ext-link-type="uri" xlink:href="https://example.org/printers">the printers</ext-link> say.',
    )
  })

  it('dates a correction, says what it changed, and where readers are told', () => {
    expect(jats).toContain('<date date-type="corrected" iso-8601-date="2025-10-09">')
    expect(jats).toContain(
      '<pub-history><event event-type="misprint"><event-desc>The page in note 2 was given as 6. It is 4.</event-desc><date iso-8601-date="2025-10-09"><day>09</day><month>10</month><year>2025</year></date><self-uri xlink:href="https://magazine.example/issues/12/editions/2/the-lock-and-the-key"/></event></pub-history>',
    )
    expect(jats).toContain(
      '<related-article related-article-type="correction-forward" ext-link-type="uri" xlink:href="https://magazine.example/issues/12/the-lock-and-the-key#errata">The page in note 2 was given as 6. It is 4.</related-article>',
    )
  })

  it('says that an article is retracted, since when and why, and that it was', () => {
    const retracted = articleToJATS(retractedPage(), build)
    expect(retracted).toContain('<date date-type="retracted" iso-8601-date="2025-11-02">')
    expect(retracted).toContain(
      '<event event-type="retraction"><event-desc>The ledger is a forgery.',
    )
    expect(retracted).toMatch(
      /<related-article related-article-type="retraction-forward" [^>]*>The ledger is a forgery\.</,
    )
    expect(retracted).toContain('article-type="research-article"')
    const lifted = articleToJATS(retractedPage(true), build)
    expect(lifted).toContain('<event event-type="retraction">')
    expect(lifted).toContain('<event event-type="rollback">')
    expect(lifted).not.toMatch(/retraction-forward|date-type="retracted"/)
  })

  it('says nothing of the kind of an article that was never changed', () => {
    const untouched = findArticlePage(records, 'to-our-readers')
    if (!untouched) throw new Error('The sample lacks its editorial.')
    expect(articleToJATS(untouched, build)).not.toMatch(/history|related-article/)
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
  })
})
