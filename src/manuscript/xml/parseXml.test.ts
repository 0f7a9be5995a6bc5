import { describe, expect, test } from 'vitest'
import { DOCX_VOCABULARY } from '../docx/vocabulary'
import { ManuscriptRefusal } from '../refusal'
import { parseXml, XML_LIMITS } from './parseXml'

const W = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:new="urn:unknown" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

function parse(
  text: string | Uint8Array,
  budget = { elements: 1000, bytes: 1_000_000, characters: 1000 },
) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseXml(bytes, 'word/document.xml', budget, DOCX_VOCABULARY)
}

function refusalOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return error.reason
    throw error
  }
  return 'none'
}

describe('names', () => {
  test('carry the prefixes of the room, whatever the file calls them', () => {
    const root = parse(`<x:p ${W} x:id="1" plain="2"><y xmlns="urn:unknown"/></x:p>`)
    expect(root.name).toBe('w:p')
    expect({ ...root.attributes }).toEqual({ 'w:id': '1', plain: '2' })
    expect(root.children).toEqual([{ name: '?:y', attributes: {}, children: [] }])
  })

  test('of the strict vocabulary are those of the transitional one', () => {
    expect(parse('<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>').name).toBe('w:p')
  })
})

describe('text', () => {
  test('keeps its spaces, and drops those between elements', () => {
    const root = parse(`<x:p ${W}>\n <x:t> a </x:t>\n<x:t> </x:t></x:p>`)
    expect(root.children).toMatchObject([{ children: [' a '] }, { children: [' '] }])
  })

  test('may be in sections and in character references', () => {
    const root = parse(`<x:t ${W}><![CDATA[a < b]]> &amp; &#x2019;</x:t>`)
    expect(root.children.join('')).toBe('a < b & ’')
  })

  test.each(['utf-16le', 'utf-16be'] as const)('may be %s', (encoding) => {
    const text = `\ufeff<x:t ${W}>Größe</x:t>`
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
    }
    expect(parse(bytes).children).toEqual(['Größe'])
  })
})

describe('alternate content is read once', () => {
  const content = (choices: string) =>
    parse(`<x:r ${W} ${MC}><mc:AlternateContent>${choices}</mc:AlternateContent></x:r>`).children

  test.each([
    [
      'the choice that is known',
      '<mc:Choice Requires="wps"><x:a/></mc:Choice><mc:Fallback><x:b/></mc:Fallback>',
      'w:a',
    ],
    [
      'else the fallback',
      '<mc:Choice Requires="new"><x:a/></mc:Choice><mc:Fallback><x:b/></mc:Fallback>',
      'w:b',
    ],
    [
      'the second choice',
      '<mc:Choice Requires="new"><x:a/></mc:Choice><mc:Choice Requires="wps"><x:b/></mc:Choice><mc:Choice Requires="wps"><x:c/></mc:Choice>',
      'w:b',
    ],
  ])('%s', (_, choices, name) => {
    expect(content(choices)).toMatchObject([{ name }])
  })
})

describe('refuses', () => {
  const deep = XML_LIMITS.depth + 2
  test.each([
    ['a document type', 'hostile', '<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>'],
    ['an external entity', 'hostile', '<!DOCTYPE p SYSTEM "file:///etc/passwd"><p/>'],
    ['an unknown entity', 'damaged', '<p>&a;</p>'],
    ['an element without an end', 'damaged', '<p><q></p>'],
    ['a prefix without a vocabulary', 'damaged', '<a:p/>'],
    ['a character XML does not have', 'damaged', '<p>\u0001</p>'],
    ['a reference to such a character', 'damaged', '<p>&#1;</p>'],
    ['nothing', 'damaged', ''],
    ['depth', 'hostile', '<p>'.repeat(deep) + '</p>'.repeat(deep)],
    ['too many elements', 'hostile', `<p>${'<q/>'.repeat(1001)}</p>`],
    ['too much text', 'tooLarge', `<p>${'words '.repeat(200)}</p>`],
    [
      'too many attributes',
      'hostile',
      `<p ${Array.from({ length: XML_LIMITS.attributes + 1 }, (_, index) => `a${index}=""`).join(' ')}/>`,
    ],
  ])('%s: %s', (_, reason, text) => {
    expect(refusalOf(() => parse(text))).toBe(reason)
  })

  test('bytes that are not text', () => {
    expect(refusalOf(() => parse(new Uint8Array([0x3c, 0x70, 0xff])))).toBe('damaged')
  })

  test('parts beyond what one file may have', () => {
    const budget = { elements: 10, bytes: 20, characters: 100 }
    parse('<p></p>', budget)
    expect(refusalOf(() => parse('<p>1234567890</p>', budget))).toBe('tooLarge')
  })
})
