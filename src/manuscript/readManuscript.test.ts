import { zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { LIMITS } from './limits'
import { readManuscript } from './readManuscript'
import { ManuscriptRefusal } from './refusal'
import { readOutline } from './testReading'

// Large inputs and many runs take their time on a busy machine; none of them waits for anything.
vi.setConfig({ testTimeout: 120_000 })

const encode = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string) => latin1(Array.from(text, (letter) => `${letter}\0`).join(''))
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

function refuse(bytes: Uint8Array, fileName = 'editorial.docx'): ManuscriptRefusal {
  try {
    readManuscript(bytes, { fileName })
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return error
    throw error
  }
  throw new Error('It was taken.')
}

describe('readManuscript refuses', () => {
  it.each<[string, Uint8Array, string, number]>([
    ['no bytes', new Uint8Array(0), 'empty', 422],
    ['only white space', encode(' \n\t\n\u00a0'), 'empty', 422],
    ['only a byte order mark', latin1('\xef\xbb\xbf'), 'empty', 422],
    [
      'a page without words',
      encode('<!doctype html><html><body><p> </p></body></html>'),
      'empty',
      422,
    ],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'unsupportedType', 415],
    ['a PDF after other bytes', latin1('\0\0%PDF-1.4'), 'unsupportedType', 415],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unsupportedType', 415],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'unsupportedType', 415],
    ['a WebP', latin1('RIFF\x10\0\0\0WEBPVP8 '), 'unsupportedType', 415],
    ['a film', latin1('\0\0\0\x18ftypmp42\0\0'), 'unsupportedType', 415],
    ['RTF', encode('{\\rtf1\\ansi Words}'), 'unsupportedType', 415],
    ['a Word 97 file', latin1(`${OLE}${'\0'.repeat(600)}WordDocument`), 'unsupportedType', 415],
    [
      'a .docx with a password',
      new Uint8Array([...latin1(OLE + '\0'.repeat(500)), ...utf16('EncryptedPackage')]),
      'encrypted',
      415,
    ],
    ['another zip', zipSync({ 'content.xml': encode('<x/>') }), 'unsupportedType', 415],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': encode('<x/>'), 'xl/workbook.xml': encode('<x/>') }),
      'unsupportedType',
      415,
    ],
    [
      'a .docx without its parts',
      zipSync({ '[Content_Types].xml': encode('<Types/>') }),
      'damaged',
      422,
    ],
    [
      'binary bytes without a signature',
      Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 32),
      'unsupportedType',
      415,
    ],
    [
      'XML that is not HTML',
      encode('<?xml version="1.0"?><rss><channel/></rss>'),
      'unsupportedType',
      415,
    ],
    [
      'SVG',
      encode('<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'),
      'unsupportedType',
      415,
    ],
    ['damaged UTF-8', latin1('Caf\xc3\xa9 and caf\xc3\xa9\nand caf\xc3 here'), 'notUnicode', 422],
    [
      'Russian in Windows-1251',
      latin1('\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0'),
      'notUnicode',
      422,
    ],
    ['UTF-16 cut in half', latin1('\xff\xfeA\0B'), 'notUnicode', 422],
  ])('%s', (_, bytes, reason, status) => {
    expect(refuse(bytes)).toMatchObject({ reason, status })
  })

  it('says where UTF-8 is damaged', () => {
    const bytes = latin1('caf\xc3\xa9\ncaf\xc3\xa9\nand caf\xc3 here')
    expect(refuse(bytes).detail).toBe('Line 3, byte 20 of the file, is not UTF-8.')
  })

  it('a file one byte larger than 20 MiB, and takes one of 20 MiB', () => {
    const line = `${'Words of type. '.repeat(5)}\n`
    const text = line.repeat(Math.ceil(LIMITS.bytes / line.length)).slice(0, LIMITS.bytes)
    const { manuscript } = readManuscript(encode(text), { fileName: 'a.txt' })
    expect(manuscript.blocks.length).toBeGreaterThan(200_000)
    const refusal = refuse(new Uint8Array(LIMITS.bytes + 1).fill(0x61))
    expect(refusal).toMatchObject({ reason: 'tooLarge', status: 413 })
    expect(refusal.detail).toBe('It has 20971521 bytes; 20971520 are the most.')
  }, 300_000)

  it('2,001 notes, and takes 2,000', () => {
    const file = (count: number) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1)
      const text = numbers.map((number) => `Words.[${number}]`).join(' ')
      return `${text}\n\nNotes\n\n${numbers.map((number) => `[${number}] A note.`).join('\n')}\n`
    }
    expect(readOutline(file(2000), 'a.txt').manuscript.notes).toHaveLength(2000)
    expect(refuse(encode(file(2001)))).toMatchObject({ reason: 'tooManyNotes', status: 422 })
    const footnotes = Array.from({ length: 2001 }, (_, index) => `[^${index}]: A note.\n`)
    expect(refuse(encode(`Words.[^1]\n\n${footnotes.join('')}`)).reason).toBe('tooManyNotes')
  })

  it.each([
    ['lines', 'a.txt', 'a\n'.repeat(600_000), 'tooLarge'],
    ['markers', 'a.txt', 'a [1] '.repeat(30_000), 'tooManyNotes'],
    ['Markdown', 'a.md', 'words of type '.repeat(100_000), 'tooLarge'],
    ['HTML', 'a.html', `<p>${'words of type '.repeat(400_000)}`, 'tooLarge'],
    ['lists in lists', 'a.md', `${'- '.repeat(500)}a`, 'hostile'],
    ['quotations in quotations', 'a.md', `${'>'.repeat(500)}a`, 'hostile'],
    ['signs of emphasis', 'a.md', '*a_ '.repeat(20_000), 'hostile'],
    ['elements in elements', 'a.html', '<div>'.repeat(1000), 'hostile'],
    ['elements', 'a.html', '<p>a<br>'.repeat(250_000), 'hostile'],
  ])(
    'too many %s, at once',
    (_, fileName, text, reason) => {
      expect(refuse(encode(text), fileName).reason).toBe(reason)
    },
    30_000,
  )
})

describe('readManuscript recognises', () => {
  it.each([
    ['text', 'Words and words.', 'a.docx'],
    ['text', 'Words and words.', 'a.txt'],
    ['text', 'Words # 1 and words, a * b * c.', 'a.txt'],
    ['markdown', 'Words and words.', 'a.md'],
    ['markdown', '# Title\n\nWords.', 'a.txt'],
    ['markdown', '---\ntitle: T\n---\n\nWords.', 'a.docx'],
    ['markdown', 'Words.[^1]\n\n[^1]: A note.', 'a.txt'],
    ['markdown', 'A [link](https://example.org).\n\n![p](p.png)', 'a.txt'],
    ['markdown', 'A [link](https://example.org) with **strength**.\n\n> set off', 'a.txt'],
    ['text', '> set off\n\nWords _here_.', 'a.txt'],
    ['html', '<!DOCTYPE html><p>Words.', 'a.md'],
    ['html', '<!-- saved -->\n<html><body>Words.', 'a.txt'],
    [
      'html',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>',
      'a.txt',
    ],
    ['html', '<p>Words.</p>', 'a.txt'],
    ['html', 'Words in <b>a file</b> so named.', 'a.html'],
    ['text', 'No tags in a file so named.', 'a.html'],
    ['markdown', '<div align="center">Words.</div>', 'a.md'],
  ])('%s in %j named %s', (format, text, fileName) => {
    expect(readOutline(text, fileName).manuscript.format).toBe(format)
  })
})

describe('readManuscript', () => {
  it('takes a manuscript without a note', () => {
    const { manuscript, kinds } = readOutline('Only words.', 'a.txt')
    expect(manuscript.notes).toEqual([])
    expect(kinds).toEqual(['titleMissing'])
  })

  it('keeps a paragraph of 10,000 words whole', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `word${index}`).join(' ')
    expect(readOutline(text, 'a.txt').outline).toEqual([`p ${text}`])
  })

  it.each([
    ['a.txt', 'הטקסט הזה נכתב מימין לשמאל.[1]\n\nהערות\n\n[1] הערה ראשונה.'],
    ['a.md', '# כותרת\n\nהטקסט הזה נכתב מימין לשמאל.[1]\n\n## הערות\n\n[1] הערה ראשונה.'],
    [
      'a.html',
      '<p dir="rtl">הטקסט הזה נכתב מימין לשמאל.[1]</p><h2>הערות</h2><p>[1] הערה ראשונה.</p>',
    ],
  ])('keeps text from right to left in %s', (fileName, text) => {
    expect(readOutline(text, fileName).outline).toEqual([
      'p הטקסט הזה נכתב מימין לשמאל.^1',
      'endnote 1: הערה ראשונה.',
    ])
  })

  it('keeps marks of direction and joiners', () => {
    const text = 'Words \u2067עברית\u2069 and می\u200cخواهم here.'
    expect(readOutline(text, 'a.txt').outline).toEqual([`p ${text}`])
  })
})
