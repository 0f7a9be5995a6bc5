import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', marked: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const all = marked ? [0xfeff, ...codes] : codes
  return Uint8Array.from(
    all.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  )
}

const WORDS = 'Größe, “œuvre”\nи слово'

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(WORDS)])],
    ['UTF-16LE with a mark', utf16(WORDS, 'le', true)],
    ['UTF-16BE with a mark', utf16(WORDS, 'be', true)],
    ['UTF-16LE', utf16(WORDS, 'le', false)],
    ['UTF-16BE', utf16(WORDS, 'be', false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes).text).toBe(WORDS)
  })

  it('says that it guessed', () => {
    const read = decodeText(latin1('Gr\xf6\xdfe \x93here\x94 \x85 \x80 5'))
    expect(read.text).toBe('Größe “here” … € 5')
    expect(read.problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['encodingGuessed', expect.stringContaining('Windows-1252')],
    ])
    expect(decodeText(utf16('a b', 'le', false)).problems).toHaveLength(1)
    expect(decodeText(utf16('a b', 'le', true)).problems).toEqual([])
  })

  it.each([
    ['windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2', 'Привет'],
    ['iso-8859-1', 'caf\xe9', 'café'],
    ['iso-8859-2', '\xb9koda', 'škoda'],
  ])('believes a page that declares %s', (charset, bytes, text) => {
    const page = latin1(`<meta charset="${charset}"><p>${bytes}`)
    expect(decodeText(page)).toEqual({ text: expect.stringContaining(text), problems: [] })
  })

  it('does not believe a charset that does not exist', () => {
    expect(decodeText(latin1('<meta charset="klingon">caf\xe9')).text).toContain('café')
  })

  it.each([
    ['a byte that Windows-1252 has not', 'caf\xe9 \x81'],
    ['mostly high bytes', '\xe9 \xe8 \xe9 \xe8'],
    ['another alphabet', '\xcf\xf0\xe8\xe2\xe5\xf2 words words words'],
  ])('refuses %s', (_, text) => {
    expect(() => decodeText(latin1(text))).toThrow(
      expect.objectContaining({
        reason: 'notUnicode',
        detail: expect.stringMatching(/^Line 1, byte/),
      }),
    )
  })

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['overlong in three bytes', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['overlong in four bytes', [0xf0, 0x80, 0x80, 0xaf]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['beyond Unicode by its lead', [0xf5, 0x80, 0x80, 0x80]],
    ['cut short', [0xe2, 0x82]],
  ])('refuses UTF-8 that is %s', (_, bytes) => {
    const text = new Uint8Array([...utf8('“é” “é” “é”'), ...bytes])
    expect(() => decodeText(text)).toThrow(expect.objectContaining({ reason: 'notUnicode' }))
  })

  it('makes every line end a line feed', () => {
    const text = 'a\r\nb\rc\u0085d\u2028e\u2029f\fg\vh'
    expect(decodeText(utf8(text)).text.split('\n').join('')).toBe('abcdefgh')
    expect(decodeText(utf8(text)).text.split('\n')).toHaveLength(8)
  })

  it('takes control characters out and lists each once, with its first line', () => {
    const read = decodeText(utf8('one\ntwo\x02 \x1f\nthree\x02\x1a'))
    expect(read.text).toBe('one\ntwo \nthree')
    expect(read.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['controlCharacterRemoved', 2],
      ['controlCharacterRemoved', 2],
    ])
    expect(read.problems[0]?.message).toContain('U+0002')
  })

  it('lists characters that were lost before', () => {
    const { text, problems } = decodeText(utf8('one\ncaf\ufffd'))
    expect(text).toContain('\ufffd')
    expect(problems).toMatchObject([{ kind: 'replacementCharacter', severity: 'decide', line: 2 }])
  })
})
