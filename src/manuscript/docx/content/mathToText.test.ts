import { expect, test } from 'vitest'
import { DOCX_VOCABULARY } from '../vocabulary'
import { parseXml } from '../../xml/parseXml'
import { mathToText } from './mathToText'

const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const r = (text: string) => `<r><t>${text}</t></r>`

test.each([
  [r('a+b'), 'a+b'],
  [`<f><num>${r('a+b')}</num><den>${r('2')}</den></f>`, '(a+b)/2'],
  [`<sSup><e>${r('x')}</e><sup>${r('2')}</sup></sSup>`, 'x^2'],
  [`<sSub><e>${r('x')}</e><sub>${r('10')}</sub></sSub>`, 'x_(10)'],
  [`<sSubSup><e>${r('x')}</e><sub>${r('1')}</sub><sup>${r('2')}</sup></sSubSup>`, 'x_1^2'],
  [`<sPre><sub>${r('1')}</sub><sup>${r('2')}</sup><e>${r('x')}</e></sPre>`, '_1^2x'],
  [`<rad><deg>${r('3')}</deg><e>${r('x')}</e></rad>`, '3√(x)'],
  [
    `<nary xmlns:w="${M}"><naryPr><chr w:val="∑"/></naryPr><sub>${r('1')}</sub><sup>${r('n')}</sup><e>${r('x')}</e></nary>`,
    '∑_1^n x',
  ],
  [`<nary><sub>${r('0')}</sub><sup>${r('1')}</sup><e>${r('x')}</e></nary>`, '∫_0^1 x'],
  [`<d><e>${r('a')}</e><e>${r('b')}</e></d>`, '(a|b)'],
  [`<acc><e>${r('x')}</e></acc>`, 'x\u0302'],
  [`<func><fName>${r('sin')}</fName><e>${r('x')}</e></func>`, 'sin x'],
  [`<limLow><e>${r('lim')}</e><lim>${r('n')}</lim></limLow>`, 'lim_n'],
  [`<limUpp><e>${r('x')}</e><lim>${r('~')}</lim></limUpp>`, 'x^~'],
  [
    `<m><mr><e>${r('1')}</e><e>${r('0')}</e></mr><mr><e>${r('0')}</e><e>${r('1')}</e></mr></m>`,
    '[1, 0; 0, 1]',
  ],
  [`<eqArr><e>${r('a')}</e><e>${r('b')}</e></eqArr>`, 'a; b'],
])('%#: %s', (xml, expected) => {
  const bytes = new TextEncoder().encode(`<oMath xmlns="${M}">${xml}</oMath>`)
  const root = parseXml(
    bytes,
    'test',
    { elements: 100, bytes: 10_000, characters: 100 },
    DOCX_VOCABULARY,
  )
  expect(mathToText(root)).toBe(expected)
})
