import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fullText } from '../../src/edition/testText'
import { articleToWord } from '../../src/manuscript/docx/write/articleToWord'
import { placeComments } from '../../src/manuscript/docx/write/placeComments'
import { trackChanges } from '../../src/manuscript/docx/write/trackChanges'
import type { WordDocument } from '../../src/manuscript/docx/write/wordDocument'
import { writeDocx } from '../../src/manuscript/docx/write/writeDocx'
import { checkDocx } from './checkDocx'
import { exportBody } from './exportBody'
import { sampleText } from './sampleText'

const by = { author: 'A. Reader', at: '2026-11-29T12:00:00Z' }

/** A file that has everything a file of ours can have: pictures, lists, comments, changes, fields. */
function writeAll(): Uint8Array {
  const article = fullText()
  const printed = article.notes.map(({ id }, place) => ({
    id,
    number: place + 1,
    printed: [{ text: `Note ${place + 1}. See ` }, { text: 'here', href: 'https://example.org/' }],
    resolved: [],
    citations: [],
  }))
  const field = { instruction: ' ADDIN ZOTERO_ITEM CSL_CITATION {"a":"<&>"} ', length: 6 }
  const picture = { bytes: Uint8Array.of(1), mediaType: 'image/png' as const, name: 'press.png' }
  const figures = JSON.stringify(article).matchAll(/"src":"([^"]+)"/g)
  const written = articleToWord({
    fields: new Map(printed.map(({ id }) => [id, field])),
    notes: printed,
    pictures: new Map([...figures].map(([, src = '']) => [src, picture])),
    text: article,
  })
  const marked = placeComments(written, [
    { comments: ['c1', 'c2'], part: { in: 'head', style: 'title' }, words: article.title, nth: 0 },
    { comments: ['c3'], part: { in: 'note', note: printed[0]?.id ?? '' }, words: 'Note', nth: 0 },
  ])
  const anchors = marked.paragraphs.flatMap(({ anchor, content }) =>
    anchor !== undefined && content.length > 0 ? [anchor] : [],
  )
  const [first = '', second = ''] = anchors
  const document: WordDocument = {
    ...marked,
    paragraphs: trackChanges(marked.paragraphs, [
      { ...by, anchor: first, is: 'words', from: 0, to: 2, insert: [{ type: 'text', text: 'So' }] },
      { ...by, anchor: second, is: 'gone' },
      {
        ...by,
        anchor: second,
        is: 'added',
        paragraphs: [{ style: 'body', content: [{ type: 'text', text: 'A\u2011B\tC' }] }],
      },
    ]),
    at: by.at,
    identifier: 'urn:forme:x1',
    properties: { FormeExport: 'x1', FormeArticle: '7' },
    comments: [
      { id: 'c1', ...by, text: 'Why?\nIndeed.' },
      { id: 'c2', ...by, text: 'So.', answers: 'c1', isResolved: true },
      { id: 'c3', ...by, text: 'Which?' },
    ],
  }
  return writeDocx(document)
}

describe('a file for Word by the schema', () => {
  it('is valid, whatever is in it', () => {
    expect(checkDocx(writeAll())).toEqual([])
    expect(checkDocx(exportBody(sampleText()).file)).toEqual([])
  })

  it('has a comment on a note at its marker, where LibreOffice opens it', () => {
    const parts = unzipSync(writeAll())
    const at =
      /<w:commentRangeStart w:id="2"\/>(.*?)<w:commentRangeEnd w:id="2"\/>/.exec(
        strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
      )?.[1] ?? ''
    expect(at.match(/<w:footnoteReference /g)).toHaveLength(1)
    expect(at).not.toContain('<w:t')
  })

  const DOCUMENT = 'word/document.xml'
  it.each<[string, string, RegExp, string, RegExp]>([
    ['an element that is not known', DOCUMENT, /<w:body>/, '<w:body><w:x/>', /<w:x> is not known/],
    [
      'properties behind the words',
      DOCUMENT,
      /(<w:pPr>.*?<\/w:pPr>)(.*?)<\/w:p>/,
      '$2$1</w:p>',
      /<w:pPr> stands/,
    ],
    [
      'looks in another order',
      'word/styles.xml',
      /<w:b\/>(<w:sz [^>]*>)/,
      '$1<w:b/>',
      /<w:b> stands in <w:rPr>/,
    ],
    [
      'a change without its author',
      DOCUMENT,
      /(<w:ins w:id="\d+") w:author="[^"]*"/,
      '$1',
      /<w:ins> has no w:author/,
    ],
    [
      'a note that is not there',
      DOCUMENT,
      /footnoteReference w:id="1"/,
      'footnoteReference w:id="9"',
      /means 9/,
    ],
    [
      'a style that is not there',
      DOCUMENT,
      /pStyle w:val="Title"/,
      'pStyle w:val="Titel"',
      /means Titel/,
    ],
    ['a mark without its end', DOCUMENT, /<w:bookmarkEnd [^>]*>/, '', /has no end/],
    [
      'a name that stands twice',
      DOCUMENT,
      /w:name="_fb_2"/,
      'w:name="_fb_1"',
      /_fb_1 stands twice/,
    ],
    [
      'a field without its end',
      'word/footnotes.xml',
      /<w:fldChar w:fldCharType="end"\/>/,
      '<w:tab/>',
      /field has no end/,
    ],
    ['words where none can stand', DOCUMENT, /<w:body>/, '<w:body>So', /<w:body> has words/],
    [
      'a link that leads nowhere',
      'word/_rels/footnotes.xml.rels',
      /Id="rId1"/,
      'Id="rId9"',
      /leads to rId1/,
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      /<Default Extension="png"[^>]*>/,
      '',
      /png has no type/,
    ],
    [
      'a comment inside a footnote',
      'word/footnotes.xml',
      /<w:footnoteRef\/><\/w:r>/,
      '$&<w:r><w:commentReference w:id="0"/></w:r>',
      /stands inside a footnote/,
    ],
    [
      'a date that is none',
      'word/comments.xml',
      /w:date="[^"]*"/,
      'w:date="yesterday"',
      /w:date="yesterday"/,
    ],
  ])('is not with %s', (_, part, from, to, problem) => {
    const parts = unzipSync(writeAll())
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    expect(xml).toMatch(from)
    const file = zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) })
    expect(checkDocx(file).join('\n')).toMatch(problem)
  })
})
