import fc from 'fast-check'

import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { checkConservation } from '../checkConservation'
import type { ManuscriptProblem } from '../model'
import { refineReading } from '../refineReading'
import { ManuscriptRefusal } from '../refusal'
import { readDocx } from './readDocx'

/**
 * Whatever becomes of a file on its way, it is read or refused, never anything else. What is read
 * of well-formed XML in any order loses no word.
 */
const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const PIECES = [
  run('Words.'),
  run('raised', '<w:vertAlign w:val="superscript"/><w:b/>'),
  run('hidden', '<w:vanish/>'),
  run('[1]'),
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:endnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>',
  `<w:ins w:id="1">${run('new')}</w:ins>`,
  '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>',
  `<w:hyperlink r:id="link">${run('link')}</w:hyperlink>`,
  field('begin') + '<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>',
  field('separate'),
  field('end'),
  '<w:r><w:commentReference w:id="1"/></w:r>',
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<w:r><w:drawing><wp:docPr descr="d"/><a:blip r:embed="none"/></w:drawing></w:r>',
  `<w:sdt><w:sdtContent>${run('in a control')}</w:sdtContent></w:sdt>`,
  '<w:r><w:br/><w:tab/><w:sym w:font="Symbol" w:char="F061"/></w:r>',
]
const LOOKS = [
  '',
  '<w:pStyle w:val="Heading1"/>',
  '<w:pStyle w:val="Title"/>',
  '<w:pStyle w:val="Quote"/>',
  '<w:pStyle w:val="Caption"/>',
  '<w:numPr><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>',
  '<w:ind w:left="720" w:right="720"/>',
  '<w:framePr w:dropCap="drop"/>',
  '<w:rPr><w:del w:id="3"/></w:rPr>',
  '<w:rPr><w:ins w:id="3"/></w:rPr>',
]

const paragraph = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), fc.constantFrom(...LOOKS))
  .map(([pieces, look]) => `<w:p><w:pPr>${look}</w:pPr>${pieces.join('')}</w:p>`)
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { maxLength: 3 })
      .map((cells) => `<w:tbl><w:tr><w:tc>${cells.join('')}</w:tc></w:tr></w:tbl>`),
  },
)
const body = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join(''))

function build(content: string): Uint8Array {
  return buildDocx({
    body: content,
    footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${p('* Another.')}</w:endnote>`,
    comments: `<w:comment w:id="1">${p('A comment.')}</w:comment>`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    relationships:
      '<Relationship Id="link" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  })
}

/** The problems of the whole import; a file of nothing has none. */
function refine({ manuscript, ...read }: ReturnType<typeof readDocx>): ManuscriptProblem[] {
  try {
    return refineReading('docx', { ...manuscript, ...read }).problems
  } catch (error) {
    expect(error).toMatchObject({ reason: 'empty' })
    return []
  }
}

/** Reads, or refuses; anything else fails the test. */
function readOrRefuse(file: Uint8Array, trackedChanges?: 'accept' | 'reject') {
  try {
    const { manuscript, ...read } = readDocx(file, trackedChanges ? { trackedChanges } : {})
    refineReading('docx', { ...manuscript, ...read })
    return { manuscript, ...read }
  } catch (error) {
    expect(error).toBeInstanceOf(ManuscriptRefusal)
    return null
  }
}

test('well-formed files lose no word, marker or note', () => {
  fc.assert(
    fc.property(body, fc.constantFrom('accept', 'reject'), (content, choice) => {
      const read = readDocx(build(content), { trackedChanges: choice })
      expect(checkConservation(read.manuscript, read)).toEqual([])
      const refined = refine(read)
      expect(refined.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('bytes changed anywhere', () => {
  const file = build(PIECES.map((piece) => `<w:p>${piece}</w:p>`).join(''))
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const changed = file.slice()
      for (const [at, value] of changes) changed[at] = value
      readOrRefuse(changed, 'accept')
    }),
    { numRuns: 150 },
  )
})

test('files cut short or with a piece missing', () => {
  const file = build(PIECES.map((piece) => `<w:p>${piece}</w:p>`).join(''))
  fc.assert(
    fc.property(fc.nat(file.length), fc.nat(400), (at, length) => {
      const pieces = [file.subarray(0, at), file.subarray(Math.min(at + length, file.length))]
      readOrRefuse(new Uint8Array(pieces.flatMap((piece) => [...piece])), 'accept')
    }),
    { numRuns: 60 },
  )
})

test('XML with tags and values changed, exchanged, doubled or missing', () => {
  const whole = unzipSync(build(PIECES.map((piece) => `<w:p>${piece}</w:p>`).join('')))
  const parts = Object.keys(whole)
  const edit = fc.record({
    part: fc.constantFrom(...parts),
    at: fc.nat(10_000),
    other: fc.nat(10_000),
    how: fc.constantFrom('remove', 'double', 'exchange', 'value', 'rename'),
    value: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('-1', '99999999999', 'NaN', '__proto__'),
    ),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const files: Unzipped = { ...whole }
      for (const { part, at, other, how, value } of edits) {
        const tokens = new TextDecoder().decode(files[part]).split(/(?=<)/)
        const place = at % tokens.length
        const token = tokens[place] ?? ''
        const second = tokens[other % tokens.length] ?? ''
        if (how === 'remove') tokens[place] = ''
        else if (how === 'double') tokens[place] = token + token
        else if (how === 'exchange') tokens[place] = second
        else if (how === 'value') tokens[place] = token.replace(/"[^"]*"/, () => `"${value}"`)
        else tokens[place] = token.replace(/\w+(?=[ >/])/, () => value)
        files[part] = new TextEncoder().encode(tokens.join(''))
      }
      readOrRefuse(zipSync(files), 'reject')
    }),
    { numRuns: 200 },
  )
})
