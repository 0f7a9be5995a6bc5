import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ManuscriptBlock } from './model'
import { readManuscript } from './readManuscript'
import { ManuscriptRefusal } from './refusal'

// Large inputs and many runs take their time on a busy machine; none of them waits for anything.
vi.setConfig({ testTimeout: 120_000 })

const RUNS = { numRuns: 150 }
const encode = (text: string) => new TextEncoder().encode(text)

/** Reads, and lets only a refusal pass for an answer. */
function readOrRefuse(bytes: Uint8Array, fileName: string) {
  try {
    return readManuscript(bytes, { fileName })
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return error
    throw error
  }
}

const expectWhole = (bytes: Uint8Array, fileName: string) => {
  const read = readOrRefuse(bytes, fileName)
  if (read instanceof ManuscriptRefusal) return
  expect(read.problems.filter(({ kind }) => kind === 'textLost')).toEqual([])
  expect(() => JSON.stringify(read.manuscript.blocks)).not.toThrow()
}

const TEXT = `Title: On Small Presses

[First printed elsewhere.]

The press
=========

A wrapped paragraph that goes on over the end of its line and is not fin-
ished there, but here. It quotes “a few words”.[1] And ends¹.

“A quotation that stands alone.”[2]

View this post on Instagram

- one
- two

> set off
> by signs

Notes

[1] K Marx, Capital, Vol. 1, Penguin, 1976, pg 125
[2] ibid. pg 126
[9] never marked
`
const MARKDOWN = `---
title: On Small Presses
---
# On Small Presses

Words with *emphasis*, **strength**, a [link](https://example.org "t"), ![p](p.png) and[^1] <b>raw</b>.

> “A quotation.”[^2]

1. one
   - deep

| a | b |
|---|---|
| 1 | 2 |

<div onclick="x()"><script>x</script>words</div>

[^1]: K Marx, *Capital*, pg 125
[^2]: ibid.

    more
`
const HTML = `<!doctype html><html><head><title>T</title></head><body><h1>On Small Presses</h1>
<p>Words<sup><a href="#fn1" id="r1">1</a></sup> and <em>more</em>.</p>
<blockquote><p>“A quotation.”<a href="#fn2" role="doc-noteref">2</a></p></blockquote>
<ul><li>one<ol start="3"><li>two</li></ol></li></ul>
<table><tr><td>a</td><td>b</td></tr></table><pre>x
y</pre><figure><img src="data:image/png;base64,iVBORw0KGgo="><figcaption>C</figcaption></figure>
<script>x()</script><iframe src="https://www.youtube.com/embed/x"></iframe>
<h2>Notes</h2><ol><li id="fn1">One <a href="#r1">↩</a></li><li id="fn2"><p>Two</p></li></ol></body></html>`

/** Cuts, doublings and strange characters at random places. */
function mutate(sample: string) {
  const snippets = fc.constantFrom(
    ...['\0', '\uFEFF', '\uD800', '[', ']', '[^', '<', '</', '>', '"', '“', '”', '\n', '\n\n', '-'],
    ...[
      '¹',
      '[12]',
      '[[',
      '](',
      '<script>',
      '<table>',
      '<li id="fn1">',
      '*',
      '_',
      '`',
      '    ',
      '|',
    ],
    ...[
      '\u202e',
      '\r',
      '\u2028',
      '&#0;',
      '&nbsp;',
      'ـ',
      '…',
      '<svg>',
      '<b>',
      '</p>',
      '<!--',
      'Notes',
    ],
  )
  const edit = fc.record({ at: fc.nat(sample.length), cut: fc.nat(40), put: snippets })
  return fc
    .array(edit, { maxLength: 12 })
    .map((edits) =>
      edits.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        sample,
      ),
    )
}

describe('readManuscript answers or refuses, and throws nothing else', () => {
  it('for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.docx', 'a.md', 'a.html', 'a.txt'),
        expectWhole,
      ),
      { numRuns: 500 },
    )
  })

  it('for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('a.md', 'a.html', 'a.txt'),
        (text, fileName) => expectWhole(encode(text), fileName),
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a.txt', TEXT],
    ['a.md', MARKDOWN],
    ['a.html', HTML],
  ])('for a %s with damage, and loses no character of it', (fileName, sample) => {
    fc.assert(
      fc.property(mutate(sample), (text) => expectWhole(encode(text), fileName)),
      RUNS,
    )
  })

  it('for a text whose bytes are damaged', () => {
    const bytes = encode(TEXT)
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 })
    fc.assert(
      fc.property(edits, (list) => {
        const damaged = bytes.slice()
        for (const [at, byte] of list) damaged[at] = byte
        expectWhole(damaged, 'a.txt')
      }),
      RUNS,
    )
  })
})

describe('plain text', () => {
  const word = fc.constantFrom('press', 'Type', 'so-called', 'fore', 'tell', '“quoted”', 'end.')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))

  it('comes out in order, each paragraph with its own words', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const read = readOrRefuse(encode(paragraphs.join('\n\n')), 'a.txt')
        if (read instanceof ManuscriptRefusal) throw read
        expect(read.manuscript.blocks.map(getWords)).toEqual(paragraphs)
      }),
      RUNS,
    )
  })

  it('says the same wrapped at any width as unwrapped', () => {
    const sentence = fc
      .array(fc.constantFrom('printers', 'set', 'type', 'by', 'hand', 'and', 'proved', 'it'), {
        minLength: 12,
        maxLength: 30,
      })
      .map((words) => `The ${words.join(' ')}.`)
    const paragraphs = fc.array(
      fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' ')),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 40, max: 90 }), (texts, width) => {
        const wrapped = texts.map((text) => wrap(text, width)).join('\n\n')
        const read = readOrRefuse(encode(wrapped), 'a.txt')
        if (read instanceof ManuscriptRefusal) throw read
        expect(read.manuscript.blocks.map(getWords)).toEqual(texts)
      }),
      RUNS,
    )
  })
})

function getWords(block: ManuscriptBlock): string {
  const contents =
    'content' in block ? [block.content] : 'paragraphs' in block ? block.paragraphs : []
  return contents
    .flat()
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
