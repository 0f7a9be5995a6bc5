import { describe, expect, it } from 'vitest'
import { parseMarkedText } from './parseMarkedText'
import { MARK } from './runMarks'

const { italic, upright, bold, unbold, superscript, baseline, href, hrefEnd, close } = MARK

describe('parseMarkedText', () => {
  it.each([
    ['', []],
    ['plain', [{ text: 'plain' }]],
    [`a${italic}b${close}c`, [{ text: 'a' }, { text: 'b', italic: true }, { text: 'c' }]],
    [
      `${italic}a${upright}b${close}c${close}`,
      [{ text: 'a', italic: true }, { text: 'b' }, { text: 'c', italic: true }],
    ],
    [
      `${bold}a${unbold}b${close}${close}${superscript}c${baseline}d${close}${close}`,
      [{ text: 'a', bold: true }, { text: 'b' }, { text: 'c', superscript: true }, { text: 'd' }],
    ],
    [
      `${italic}x${href}https://example.org/${hrefEnd}y${close}${close}`,
      [
        { text: 'x', italic: true },
        { text: 'y', italic: true, href: 'https://example.org/' },
      ],
    ],
    [`  a  ${italic} b${close}`, [{ text: 'a ' }, { text: 'b', italic: true }]],
    [`${MARK.follows}a\u202F: b${MARK.narrowSpace}n${MARK.stop}`, [{ text: 'a : b\u202Fn.' }]],
  ])('reads %j', (marked, runs) => expect(parseMarkedText(marked)).toEqual(runs))
})
