import { describe, expect, it } from 'vitest'
import { plainText } from '../text/walk'
import { readOutline } from './testReading'

const FIRST = 'A. Author, The Book, Press, 1911, p. 5.'
const SECOND = 'B. Writer, Other, 1912.'

/** What each program makes of a marker, and of the list that answers it. */
const PAGES: [program: string, mark: (n: number, words: string) => string, list: string][] = [
  [
    'docutils, marked twice',
    (n) =>
      `<a class="footnote-reference brackets" href="#footnote-${n}" id="footnote-reference-${n}" role="doc-noteref">${n}</a>`,
    `<aside class="footnote-list brackets"><aside class="footnote brackets" id="footnote-1" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></span><span class="backrefs">(<a role="doc-backlink" href="#footnote-reference-1">1</a>,<a role="doc-backlink" href="#footnote-reference-3">2</a>)</span><p>${FIRST}</p></aside><aside class="footnote brackets" id="footnote-2" role="doc-footnote"><span class="label">[<a role="doc-backlink" href="#footnote-reference-2">2</a>]</span><p>${SECOND}</p></aside></aside>`,
  ],
  [
    'Org',
    (n) =>
      `<sup><a id="fnr.${n}" class="footref" href="#fn.${n}" role="doc-backlink">${n}</a></sup>`,
    [FIRST, SECOND]
      .map(
        (words, at) =>
          `<div class="footdef"><sup><a id="fn.${at + 1}" class="footnum" href="#fnr.${at + 1}" role="doc-backlink">${at + 1}</a></sup> <div class="footpara"><p class="footpara">${words}</p></div></div>`,
      )
      .join(''),
  ],
  [
    'LaTeX2HTML',
    (n) => `<A NAME="tex2html${n}" HREF="#foot${n}"><SUP>${n}</SUP></A>`,
    `<DL><DT><A NAME="foot1">... fell.</A><A HREF="#tex2html1"><SUP>1</SUP></A></DT><DD>${FIRST}</DD><DT><A NAME="foot2">... rose.</A><A HREF="#tex2html2"><SUP>2</SUP></A></DT><DD>${SECOND}</DD></DL>`,
  ],
  [
    'LaTeXML',
    (n, words) =>
      `<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">${n}</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">${n}</sup><span class="ltx_tag ltx_tag_note">${n}</span>${words}</span></span></span>`,
    '',
  ],
  [
    'Modern Footnotes',
    (n, words) =>
      `<sup class="modern-footnotes-footnote" data-mfn="${n}"><a href="javascript:void(0)">${n}</a></sup><span class="modern-footnotes-footnote__note" data-mfn="${n}">${words}</span>`,
    '',
  ],
  ['Distill', (_, words) => `<d-footnote>${words}</d-footnote>`, ''],
  [
    'Substack',
    (n) => `<a id="footnote-anchor-${n}" href="#footnote-${n}" class="footnote-anchor">${n}</a>`,
    [FIRST, SECOND]
      .map(
        (words, at) =>
          `<div class="footnote"><a id="footnote-${at + 1}" href="#footnote-anchor-${at + 1}" class="footnote-number">${at + 1}</a><div class="footnote-content"><p>${words}</p></div></div>`,
      )
      .join(''),
  ],
]

describe('a page made by', () => {
  it.each(PAGES)('%s keeps its notes where they are marked', (_, mark, list) => {
    const html = `<h1>Wages</h1><p>Wages fell.${mark(1, FIRST)} Rents rose.${mark(2, SECOND)}</p>${list}`
    const { manuscript } = readOutline(html, 'a.html')
    expect(manuscript.blocks).toHaveLength(1)
    const [block] = manuscript.blocks
    const content = block?.type === 'paragraph' ? block.content : []
    const words = content.map((inline) =>
      inline.type === 'noteMarker' ? inline.note : inline.type === 'text' ? inline.text : '?',
    )
    const [first, second] = manuscript.notes.map(({ id }) => id)
    expect(words).toEqual(['Wages fell.', first, ' Rents rose.', second])
    expect(manuscript.notes.map((note) => plainText(note.content))).toEqual([FIRST, SECOND])
  })

  it('a journal keeps the figures of its authors’ houses out of the notes', () => {
    const html =
      '<h1>Wages</h1><p>Anna Person<sup>1</sup>, Ben Other<sup>2,*</sup></p><p><sup>1</sup> University of A.</p><p><sup>2</sup> University of B.</p><p>Wages fell.<sup>1</sup></p><h2>Notes</h2><p>1. First.</p>'
    const { kinds, manuscript } = readOutline(html, 'a.html')
    const marked = manuscript.blocks.filter(
      (block) =>
        block.type === 'paragraph' && block.content.some(({ type }) => type === 'noteMarker'),
    )
    expect(marked.map(({ line }) => line)).toHaveLength(1)
    expect(marked[0]).toBe(manuscript.blocks.at(-1))
    expect(kinds).toContain('raisedFiguresListed 1')
  })
})

/** The note of each marker in order, by its words. */
function opened(text: string): string[] {
  const { manuscript } = readOutline(text, 'a.txt')
  const words = new Map(manuscript.notes.map((note) => [note.id, plainText(note.content)]))
  return manuscript.blocks.flatMap((block) =>
    'content' in block
      ? block.content.flatMap((inline) =>
          inline.type === 'noteMarker' ? [words.get(inline.note) ?? 'none'] : [],
        )
      : [],
  )
}

describe('a typed list', () => {
  it.each<[string, string, string[]]>([
    [
      'counts anew without a heading',
      'Wages fell.[1] Bread rose.[2]\n\n[1] First a.\n[2] First b.\n\nRents rose.[1]\n\n[1] Second a.\n',
      ['First a.', 'First b.', 'Second a.'],
    ],
    [
      'stands for each part under one heading',
      'Chapter One\n\nWages fell.[1] Bread rose.[2]\n\nChapter Two\n\nRents rose.[1]\n\nNotes\n\nChapter One\n\n1. First a.\n2. First b.\n\nChapter Two\n\n1. Second a.\n',
      ['First a.', 'First b.', 'Second a.'],
    ],
    [
      'has signs and no heading',
      'Wages fell.* Rents rose.** Bread fell.***\n\n* First.\n** Second.\n*** Third.\n',
      ['First.', 'Second.', 'Third.'],
    ],
    [
      'answers numbers in brackets that stand apart',
      'Wages fell (1). In (2) years rents rose (2).\n\nNotes\n\n(1) First.\n(2) Second.\n',
      ['First.', 'Second.'],
    ],
    [
      'has each note as a paragraph of its own, as Project Gutenberg has it',
      'Wages fell.[1] Rents rose.[A]\n\n[Footnote 1: First.]\n\n[Footnote A: Second.]\n\nMore text.\n',
      ['First.', 'Second.'],
    ],
    [
      'is Org’s, with a note in its place',
      'Wages fell.[fn::In place.] Rents rose.[fn:1]\n\n[fn:1] Listed.\n',
      ['In place.', 'Listed.'],
    ],
    ['is none, for the notes are TeX’s', 'Wages fell.\\footnote{First.} Rents rose.', ['First.']],
  ])('%s', (_, text, expected) => {
    expect(opened(`Wages\n\n${text}`)).toEqual(expected)
  })
})
