import { describe, expect, it } from 'vitest'
import { formatApparatus } from '../../citations/format/formatNotes'
import { readStyle } from '../../citations/styles/styleLibrary'
import { assertWellFormed } from '../fixtures/assertWellFormed'
import { build, records } from '../fixtures/issue'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { WorksCited } from '../parts/WorksCited'
import { renderMarkup } from '../renderMarkup'
import { findArticlePage } from '../views/findArticlePage'
import { getWords } from '../words/getWords'
import { articleToJATS } from './jats/articleToJATS'
import { articleToMarkdown } from './text/articleToMarkdown'
import { articleToText } from './text/articleToText'

const page = findArticlePage(records, 'the-lock-and-the-key')
if (!page) throw new Error('The sample lacks its essay.')
const { text } = page.article
const { notes, works } = formatApparatus({
  notes: text.notes,
  references: {
    ...text.references,
    // An address, which is a link of its own in an entry that leads to the page of the work.
    ...Object.fromEntries(
      Object.entries(text.references).map(([id, item]) => [
        id,
        { ...item, URL: 'https://example.org/work', type: 'webpage' },
      ]),
    ),
  },
  style: readStyle('nature') ?? '',
})
const article = { ...page.article, notes, ...(works && { works }) }
const first = works?.[0]?.printed.map((run) => run.text).join('') ?? ''
const words = getWords(text.language)

describe('the list of works of a style', () => {
  it('numbers its works in every output as the notes do', () => {
    expect(first).toMatch(/^1\. \p{L}/u)
    expect(notes[0]?.printed.map((run) => run.text).join('')).toMatch(/^1/)
    expect(articleToText(article)).toContain(`\n${first.slice(0, 12)}`)
    expect(articleToMarkdown(article)).toMatch(/## Works cited\n\n- 1\\?\. \p{L}/u)
    const jats = articleToJATS({ ...page, article }, build)
    expect(jats).toContain('<citation-alternatives><element-citation')
    expect(jats).toContain(`<mixed-citation>${first.slice(0, 8)}`)
  })

  it.each(['page', 'feed', 'book'] as const)(
    'leads to its works and addresses in a %s',
    (medium) => {
      const { worksCited } = buildArticleDocument(article)
      const markup = renderMarkup(<WorksCited works={worksCited} words={words} medium={medium} />)
      assertWellFormed(`<div xmlns:epub="http://www.idpf.org/2007/ops">${markup}</div>`)
      expect(markup).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /)
      expect(markup).toContain('href="https://example.org/work"')
      expect(markup.includes('href="/references/')).toBe(medium === 'page')
    },
  )

  it('stays the site’s own where the edition prints none', () => {
    const { works: _, ...plain } = article
    const [work] = buildArticleDocument(plain).worksCited
    expect(work?.isStyled).toBe(false)
    expect(articleToMarkdown(plain)).not.toContain(`## ${words.worksCited}`)
  })
})
