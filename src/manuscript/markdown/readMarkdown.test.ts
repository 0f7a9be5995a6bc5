import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'

const read = (text: string) => readOutline(text, 'a.md')
const outline = (text: string) => read(text).outline

describe('Markdown blocks', () => {
  it.each([
    ['One\ntwo', ['p One two']],
    ['One  \ntwo', ['p One / two']],
    ['## A\n\nx\n\n### B', ['h2 A', 'p x', 'h3 B']],
    ['A\n---\n\nx', ['h2 A', 'p x']],
    ['> x\n>\n> y', ['quotation x // y']],
    ['> x\n>\n> - y', ['quotation x', 'ul y']],
    ['- a\n- b\n  1. c', ['ul a · b {ol 1 c}']],
    ['3. a\n4. b', ['ol 3 a · b']],
    ['- [x] a\n- [ ] b', ['ul ☑ a · ☐ b']],
    ['***', ['rule']],
    ['[First printed elsewhere.]', ['notice [First printed elsewhere.]']],
    ['View this post on X', ['post X']],
    ['| a | b |\n|---|---|\n| *1* | 2 |', ['p a | b', 'p {italic:1} | 2']],
    ['```\nx\ny\n```', ['p {code:x} / {code:y}']],
  ])('%j', (text, expected) => {
    expect(outline(`${text}\n\nend`).slice(0, -1)).toEqual(expected)
  })
})

describe('Markdown text', () => {
  it.each([
    ['*a* _b_ **c** ~~d~~ `e`', '{italic:a} {italic:b} {bold:c} {strikethrough:d} {code:e}'],
    ['***a***', '{italic bold:a}'],
    ['[a *b*](https://example.org)', '<https://example.org>a {italic:b}</>'],
    ['[a][x]\n\n[x]: https://example.org', '<https://example.org>a</>'],
    ['<https://example.org>', '<https://example.org>https://example.org</>'],
    ['www.example.org', '<http://www.example.org>www.example.org</>'],
    ['\\*a\\* &amp; &eacute;', '*a* & é'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual([`p ${expected}`])
  })
})

describe('the title of Markdown', () => {
  it.each([
    ['# A\n\nx', 'A', ['p x']],
    ['# A *b*\n\n## C\n\nx', 'A b', ['h2 C', 'p x']],
    ['# A\n\nx\n\n# B\n\ny', undefined, ['h2 A', 'p x', 'h2 B', 'p y']],
    ['## A\n\n# B\n\nx', undefined, ['h3 A', 'h2 B', 'p x']],
    ['---\ntitle: A\n---\n\nx', 'A', ['p x']],
    ['---\ntitle: "A: \\"b\\""\n---\n\nx', 'A: "b"', ['p x']],
    ["---\ntitle: 'A''s'\n---\n\nx", "A's", ['p x']],
    ['---\ntitle: A\n---\n\n# A\n\nx', 'A', ['p x']],
    ['---\ntitle: A\n---\n\n# B\n\nx', 'A', ['h2 B', 'p x']],
  ])('%j', (text, title, expected) => {
    const { manuscript, outline: blocks, kinds } = read(text)
    expect(manuscript.title).toBe(title)
    expect(blocks).toEqual(expected)
    expect(kinds).toEqual(title === undefined ? ['titleMissing'] : [])
  })

  it('leaves the rest of the front matter listed, and lines where they are', () => {
    const { manuscript } = read('---\ntitle: A\nauthor: B\ntags:\n  - c\n---\n\nx')
    expect(manuscript.unsupported).toEqual([
      { kind: 'other', what: 'metadata: author: B', where: 'line 3' },
      { kind: 'other', what: 'metadata: tags:', where: 'line 4' },
      { kind: 'other', what: 'metadata: - c', where: 'line 5' },
    ])
    expect(manuscript.blocks[0]?.line).toBe(8)
  })

  it('takes a rule at the start for what it is', () => {
    expect(outline('---\n\nx\n\n---')).toEqual(['rule', 'p x', 'rule'])
  })
})

describe('notes in Markdown', () => {
  it('footnotes with several paragraphs', () => {
    expect(outline('A.[^1] B.[^b]\n\n[^1]: x *y*\n\n    z\n[^b]: q')).toEqual([
      'p A.^1 B.^b',
      'footnote 1: x {italic:y} / z',
      'footnote b: q',
    ])
  })

  it('pictures in footnotes follow the text', () => {
    expect(outline('A.[^1]\n\n[^1]: x ![p](data:image/gif;base64,R0lGODlhAQAB)\n')).toEqual([
      'p A.^1',
      'image image-1 | p',
      'footnote 1: x',
    ])
  })

  it('what does not match is listed', () => {
    const { outline: blocks, kinds } = read('A.[^1] B.[^nix]\n\n[^1]: x\n[^1]: y\n[^z]: q\n[^e]:\n')
    expect(blocks[0]).toBe('p A.^1 B.^nix?')
    expect(kinds).toEqual([
      'titleMissing',
      'markerWithoutEntry 1',
      'entryWithoutMarker 4',
      'entryWithoutMarker 5',
      'entryWithoutMarker 6',
      'entryRepeated 4',
      'noteEmpty 6',
    ])
  })

  it('link definitions with a number for their name', () => {
    const { outline: blocks, kinds } = read(
      'A [1] and [b][2].\n\n[1]: https://example.org/1 "The one"\n[2]: https://example.org/2',
    )
    expect(blocks).toEqual([
      'p A ^1 and <https://example.org/2>b</>.',
      'endnote 1: The one, <https://example.org/1>https://example.org/1</>',
    ])
    expect(kinds).toEqual(['titleMissing'])
  })
})

describe('Markdown from strangers', () => {
  it.each([
    ['[a](javascript:alert(1))', 'p a', ['linkRemoved 1']],
    ['[a](data:text/html,x)', 'p a', ['linkRemoved 1']],
    ['[a][x]\n\n[x]: javascript:alert(1)', 'p a', ['linkRemoved 1']],
    ['a<script>alert(1)</script>b', 'p ab', ['scriptRemoved 1']],
    ['a <script>alert(1) b', 'p a alert(1) b', ['scriptRemoved 1']],
    ['a <b onclick="x()">b</b>', 'p a {bold:b}', ['handlerRemoved 1']],
    ['a <a href="javascript:x">b</a>', 'p a b', ['linkRemoved 1']],
    ['a <a href="https://example.org">b</a>', 'p a <https://example.org>b</>', []],
    ['a<br>b<sup>c</sup> <u>d', 'p a / b{superscript:c} d', []],
    ['a <Marx> b', 'p a <Marx> b', []],
    ['a <!-- note --> b', 'p a b', ['comment 1']],
    ['a\n\n<!-- note -->', 'p a', ['comment 3']],
    ['<ul><li>a</li></ul>', 'ul a', []],
    ['a <span><span>b</span></span> c', 'p a b c', []],
    ['a <a>b</a> <i/>c', 'p a b c', []],
    ['a\n\n<script>\nalert(1)\n</script>', 'p a', ['scriptRemoved 3']],
    ['<div onclick="x()">\n<p>a</p></div>', 'p a', ['handlerRemoved 1']],
    ['a <img src="x.png" alt="b">', 'p a', ['imageNotInFile 1']],
    ['a ![b](x.png)', 'p a', ['imageNotInFile 1']],
    ['a ![b][x]\n\n[x]: x.png', 'p a', ['imageNotInFile 1']],
  ])('%j', (text, expected, kinds) => {
    const { outline: blocks, kinds: found } = read(text)
    expect(blocks).toEqual([expected])
    expect(found.slice(1)).toEqual(kinds)
  })

  it('lists what it cannot hold', () => {
    const { manuscript, kinds } = read(
      'a [b](https://example.org "t")\n\n```\nx\n```\n\n| a |\n|---|\n\n[unused]: https://example.org/u',
    )
    expect(manuscript.unsupported).toEqual([
      { kind: 'other', what: 'title of a link: t', where: 'line 1' },
      { kind: 'other', what: 'preformatted text', where: 'line 3' },
      { kind: 'table', what: 'table', where: 'line 7' },
      { kind: 'other', what: 'unused address [unused]: https://example.org/u', where: 'line 10' },
    ])
    expect(kinds).toEqual(['titleMissing', 'unsupported 3', 'unsupported 7'])
  })

  it('takes pictures that the file carries', () => {
    const { outline: blocks } = read('a ![A press](data:image/gif;base64,R0lGODlhAQAB)\n\nb')
    expect(blocks).toEqual(['p a', 'image image-1 | A press', 'p b'])
  })
})
