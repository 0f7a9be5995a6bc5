import { expect, test } from 'vitest'
import { DOCX_VOCABULARY } from '../vocabulary'
import { parseXml } from '../../xml/parseXml'
import { readParagraphLook } from './readLook'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

test.each([
  ['', {}],
  ['<w:outlineLvl w:val="0"/>', { outline: 1 }],
  ['<w:outlineLvl w:val="9"/>', { outline: 10 }],
  ['<w:outlineLvl w:val="many"/>', {}],
  ['<w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr>', { list: '5', listLevel: 2 }],
  ['<w:numPr><w:ilvl w:val="99"/></w:numPr>', { listLevel: 8 }],
  ['<w:ind w:left="720" w:right="360"/>', { left: 720, right: 360 }],
  [
    '<w:ind w:start="1in" w:end="36pt" w:hanging="5mm"/>',
    { left: 1440, right: 720, firstLine: -283 },
  ],
  ['<w:ind w:firstLine="200"/>', { firstLine: 200 }],
  ['<w:pBdr><w:bottom w:val="single"/></w:pBdr>', { ruled: true }],
  ['<w:pBdr><w:bottom w:val="nil"/></w:pBdr>', { ruled: false }],
  ['<w:framePr w:dropCap="drop"/>', { dropCap: true }],
  ['<w:framePr w:dropCap="none"/>', { dropCap: false }],
])('%s', (xml, expected) => {
  const bytes = new TextEncoder().encode(`<w:pPr xmlns:w="${W}">${xml}</w:pPr>`)
  expect(
    readParagraphLook(
      parseXml(bytes, 'test', { elements: 50, bytes: 5000, characters: 100 }, DOCX_VOCABULARY),
    ),
  ).toEqual(expected)
})
