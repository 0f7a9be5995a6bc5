import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { formatNotes } from '../../citations/format/formatNotes'
import type { PrintedArticle } from '../../edition/manifest'
import { readDocx } from '../../manuscript/docx/readDocx'
import { readApparatus } from '../../manuscript/apparatus/readApparatus'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { Notes } from '../parts/Notes'
import { build } from '../fixtures/issue'
import { getWords } from '../words/getWords'
import { writeBack } from './jats/writeBack'
import { articleToMarkdown } from './text/articleToMarkdown'
import { articleToText } from './text/articleToText'
import { xmlDocument } from './xml/xmlDocument'

/** A note of every kind of block, from a Word file to each output. */
const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
const item = (words: string) => p(words, { properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })
const verse = '<w:r><w:t>A line,</w:t><w:br/><w:t>a second.</w:t></w:r>'

function printedArticle(): PrintedArticle {
  const bytes = buildDocx({
    body: p('<w:r><w:t>One.</w:t><w:footnoteReference w:id="1"/></w:r>'),
    footnotes: `<w:footnote w:id="1">${p('J Milton, Areopagitica, Bell, 1644, pg 5')}${p('Second paragraph.')}${p('Quoted words.', { style: 'Quote' })}${item('hunger')}${item('war')}${p(verse)}</w:footnote>`,
    numbering,
  })
  const { notes, references } = readApparatus(readDocx(bytes).manuscript)
  const works = Object.fromEntries(references.map(({ id, csl }) => [id, csl]))
  return {
    id: '1',
    contentHash: 'd'.repeat(64),
    words: 1,
    notes: formatNotes({ notes, references: works }),
    text: {
      kind: 'article',
      language: 'en',
      slug: 'blocks',
      title: 'Blocks',
      authors: [],
      topics: [],
      body: [
        { type: 'paragraph', id: 'p', content: [{ type: 'noteMarker', note: notes[0]?.id ?? '' }] },
      ],
      notes: notes.map(({ id, citations, prose }) => ({ id, citations, prose })),
      references: works,
      quotations: {},
    },
  }
}

const article = printedArticle()
const document = buildArticleDocument(article)
const LEAD = 'J Milton, Areopagitica, Bell, 1644, pg 5'

describe('blocks in a note of a Word file are printed as blocks', () => {
  test.each(['page', 'feed', 'book'] as const)('in the markup of a %s', (medium) => {
    const html = renderToStaticMarkup(
      <Notes notes={document.notes} language="en" words={getWords('en')} medium={medium} />,
    )
    expect(html).toMatch(
      /<span class="printed">.*pg 5<\/span><div class="printed"><p>Second paragraph\.<\/p>/,
    )
    expect(html).toContain(
      '<blockquote><p>Quoted words.</p></blockquote><ul><li>hunger</li><li>war</li></ul><p>A line,<br/>a second.</p>',
    )
  })

  test('in JATS', () => {
    const written = writeBack(document, build)
    const xml = written ? xmlDocument(written) : ''
    expect(xml).toContain('<p>Second paragraph.</p>')
    expect(xml).toContain('<p><disp-quote><p>Quoted words.</p></disp-quote></p>')
    expect(xml).toContain(
      '<p><list list-type="bullet"><list-item><p>hunger</p></list-item><list-item><p>war</p></list-item></list></p>',
    )
    expect(xml).toContain(
      '<p><verse-group><verse-line>A line,</verse-line><verse-line>a second.</verse-line></verse-group></p>',
    )
  })

  test('in plain text', () => {
    expect(articleToText(article)).toContain(
      `[1] ${LEAD}\n\n    Second paragraph.\n\n        Quoted words.\n\n    – hunger\n    – war\n\n    A line,\n    a second.`,
    )
  })

  test('in Markdown', () => {
    expect(articleToMarkdown(article)).toContain(
      'pg 5\n\n    Second paragraph.\n\n    > Quoted words.\n\n    - hunger\n    - war\n\n    A line,\\\n    a second.',
    )
  })
})
