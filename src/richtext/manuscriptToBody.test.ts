import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readApparatus } from '../manuscript/apparatus/readApparatus'
import { blockToPassages } from '../manuscript/apparatus/quotes/passages'
import { listPlacedMarkers } from '../manuscript/listPlacedMarkers'
import type { Manuscript, ManuscriptBlock, ManuscriptInline } from '../manuscript/model'
import { readManuscript } from '../manuscript/readManuscript'
import { bodyToBlocks } from './bodyToBlocks'
import { checkNodes } from './checkNodes'
import { manuscriptToBody } from './manuscriptToBody'
import { listStretches } from '../text/walk'
import { inlinesToWords, passageWords } from './testWords'
import { walkNodes } from './walkNodes'

const SAMPLE = join(import.meta.dirname, '../../sample/manuscripts')
const FIGURE = { src: '/api/media/file/stone.png', width: 8, height: 8, sizes: [], alt: 'A stone' }

function countingIDs() {
  let count = 0
  return () => `id-${(count += 1)}`
}

/** Every reference, quotation and picture of a manuscript kept under a number of its own. */
function convert(manuscript: Manuscript) {
  const apparatus = readApparatus(manuscript)
  const kept = {
    notes: new Map(listPlacedMarkers(manuscript.blocks).map(({ note }) => [note, `note ${note}`])),
    references: new Map(apparatus.references.map(({ id }, index) => [id, 100 + index])),
    quotations: new Map(apparatus.quotations.map(({ noteID, note }) => [noteID, 500 + note])),
    pictures: new Map(
      manuscript.blocks.flatMap(({ type }, index) => (type === 'figure' ? [[index, 900]] : [])),
    ),
  }
  const { body, editorsNote } = manuscriptToBody(manuscript, apparatus, kept, countingIDs())
  const printable = bodyToBlocks(body, (_, caption) => ({
    ...FIGURE,
    ...(caption ? { caption } : {}),
  }))
  return { apparatus, body, editorsNote, blocks: printable.body, notes: printable.notes }
}

function read(text: string, fileName = 'manuscript.md') {
  return readManuscript(new TextEncoder().encode(text), { fileName }).manuscript
}

function manuscriptOf(
  blocks: ManuscriptBlock[],
  notes: { id: string; text: string }[] = [],
): Manuscript {
  return {
    format: 'text',
    blocks,
    notes: notes.map(({ id, text }, index) => ({
      id,
      label: String(index + 1),
      kind: 'endnote',
      content: [{ type: 'text', text }],
      line: 90 + index,
    })),
    images: [],
    unsupported: [],
  }
}

const text = (words: string): ManuscriptInline => ({ type: 'text', text: words })
const marker = (note: string): ManuscriptInline => ({ type: 'noteMarker', note, label: note })

describe('there and back', () => {
  it.each(readdirSync(SAMPLE))('%s keeps words, markers, notes and their order', (name) => {
    const manuscript = read(readFileSync(join(SAMPLE, name), 'utf8'), name)
    const { apparatus, body, editorsNote, notes, blocks } = convert(manuscript)
    const inBody = manuscript.blocks.filter(({ type }) => type !== 'notice')

    expect(checkNodes(body)).toEqual([])
    expect(
      listStretches(blocks)
        .map(({ content }) => inlinesToWords(content))
        .join('\n'),
    ).toBe(inBody.flatMap(blockToPassages).map(passageWords).join('\n'))
    expect(editorsNote ?? '').toBe(
      manuscript.blocks
        .flatMap((block) => (block.type === 'notice' ? [inlinesToWords(block.content)] : []))
        .join('\n'),
    )
    expect(notes.map(({ id }) => id)).toEqual([
      ...new Set(listPlacedMarkers(manuscript.blocks).map(({ note }) => `note ${note}`)),
    ])
    for (const note of apparatus.notes.filter(({ marked }) => marked)) {
      const stored = notes.find(({ id }) => id === `note ${note.id}`)
      expect(stored?.prose).toEqual(note.prose)
      expect(
        stored?.citations.map(({ locator, prefix, suffix }) => [locator, prefix, suffix]),
      ).toEqual(note.citations.map(({ locator, prefix, suffix }) => [locator, prefix, suffix]))
    }
  })

  it('keeps every look of a text', () => {
    const content: ManuscriptInline[] = [
      { type: 'text', text: 'plain ' },
      { type: 'text', text: 'bold', bold: true },
      { type: 'text', text: 'italic', italic: true },
      { type: 'text', text: 'both', bold: true, italic: true },
      { type: 'text', text: 'under', underline: true },
      { type: 'text', text: 'struck', strikethrough: true },
      { type: 'text', text: '2', subscript: true },
      { type: 'text', text: 'th', superscript: true },
      { type: 'text', text: 'code', code: true },
      { type: 'lineBreak' },
      { type: 'link', href: 'https://example.org/', content: [text('there')] },
    ]
    const { body } = convert(manuscriptOf([{ type: 'paragraph', line: 1, content }]))
    const [paragraph] = bodyToBlocks(body, () => undefined).body
    expect(paragraph?.type === 'paragraph' && paragraph.content).toEqual(content)
  })

  it('keeps lists in lists, their order and their numbers', () => {
    const items = [
      { content: [text('one')], lists: [] },
      {
        content: [text('two')],
        lists: [
          { type: 'list' as const, ordered: false, items: [{ content: [text('a')], lists: [] }] },
          { type: 'list' as const, ordered: true, items: [{ content: [text('b')], lists: [] }] },
        ],
      },
      { content: [text('three')], lists: [] },
    ]
    const manuscript = manuscriptOf([{ type: 'list', line: 1, ordered: true, start: 4, items }])
    const { body } = convert(manuscript)
    const [list] = bodyToBlocks(body, () => undefined).body
    expect(list).toMatchObject({ type: 'list', ordered: true, start: 4 })
    expect(
      list?.type === 'list' && list.items.map(({ content }) => inlinesToWords(content)),
    ).toEqual(['one', 'two', 'three'])
    expect(list?.type === 'list' && list.items[1]?.lists).toMatchObject([
      { ordered: false, items: [{ content: [{ text: 'a' }] }] },
      { ordered: true, items: [{ content: [{ text: 'b' }] }] },
    ])
    expect(body.root.children?.[0]?.children?.map(({ value }) => value)).toEqual([4, 5, 6, 6, 6])
  })
})

describe('blocks', () => {
  it('writes headings of each level, rules, and pictures with their caption', () => {
    const { body } = convert(
      manuscriptOf([
        { type: 'heading', line: 1, level: 2, content: [text('Stone')] },
        { type: 'heading', line: 2, level: 3, content: [text('Forme')] },
        { type: 'heading', line: 3, level: 4, content: [text('Quoin')] },
        { type: 'rule', line: 4 },
        { type: 'figure', line: 5, image: 'image-1', alt: 'A stone', caption: 'The stone.' },
        { type: 'figure', line: 6, image: 'image-2' },
      ]),
    )
    expect(body.root.children?.map(({ type, tag }) => tag ?? type)).toEqual([
      'h2',
      'h3',
      'h4',
      'horizontalrule',
      'block',
      'block',
    ])
    expect(body.root.children?.slice(4).map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ blockType: 'figure', media: 900, caption: 'The stone.' }),
      expect.objectContaining({ blockType: 'figure', media: 900 }),
    ])
  })

  it('leaves open what the placeholder of a post does not say', () => {
    const { body } = convert(
      manuscriptOf([
        { type: 'post', line: 1, platform: 'Mastodon' },
        {
          type: 'post',
          line: 2,
          platform: 'Mastodon',
          author: 'A Printer',
          text: 'Locked up.',
          url: 'https://example.org/1',
        },
      ]),
    )
    expect(bodyToBlocks(body, () => undefined).body).toEqual([
      { type: 'post', post: { platform: 'Mastodon', author: '', text: '' } },
      {
        type: 'post',
        post: {
          platform: 'Mastodon',
          author: 'A Printer',
          text: 'Locked up.',
          url: 'https://example.org/1',
        },
      },
    ])
  })

  it('puts notices above the text, but not where a marker or an address would be lost', () => {
    const { body, editorsNote } = convert(
      manuscriptOf(
        [
          { type: 'notice', line: 1, content: [text('[First printed in 1905.]')] },
          { type: 'paragraph', line: 2, content: [text('Words.')] },
          { type: 'notice', line: 3, content: [text('[Abridged.]')] },
          { type: 'notice', line: 4, content: [text('[Translated.'), marker('n1'), text(']')] },
        ],
        [{ id: 'n1', text: 'By the editors.' }],
      ),
    )
    expect(editorsNote).toBe('[First printed in 1905.]\n[Abridged.]')
    const printed = bodyToBlocks(body, () => undefined)
    expect(listStretches(printed.body).map(({ content }) => inlinesToWords(content))).toEqual([
      'Words.',
      '[Translated.{n1}]',
    ])
  })

  it('takes away an address nobody can be sent to and keeps its words', () => {
    const content: ManuscriptInline[] = [
      { type: 'link', href: 'javascript:alert(1)', content: [text('press here')] },
    ]
    const { body } = convert(manuscriptOf([{ type: 'paragraph', line: 1, content }]))
    expect(checkNodes(body)).toEqual([])
    expect(bodyToBlocks(body, () => undefined).body).toMatchObject([
      { content: [{ type: 'text', text: 'press here' }] },
    ])
  })
})

describe('notes', () => {
  const book = { id: 'n1', text: 'I Moxon, Mechanick Exercises, Atkins, 1683, pg 5' }

  it('points at the note again where it is marked a second time', () => {
    const { body, notes } = convert(
      manuscriptOf(
        [
          { type: 'paragraph', line: 1, content: [text('Here'), marker('n1')] },
          { type: 'paragraph', line: 2, content: [text('There'), marker('n1')] },
        ],
        [book],
      ),
    )
    const markers = [...walkNodes(body)].flatMap(({ node }) =>
      node.type === 'inlineBlock' ? [node.fields?.blockType] : [],
    )
    expect(markers).toEqual(['note', 'noteMark'])
    expect(notes.map(({ id }) => id)).toEqual(['note n1'])
  })

  it('keeps a marker that has no entry as a note without words, and once', () => {
    const { notes } = convert(
      manuscriptOf([
        { type: 'paragraph', line: 1, content: [text('Here'), marker('lost')] },
        { type: 'paragraph', line: 2, content: [text('There'), marker('lost')] },
      ]),
    )
    expect(notes).toEqual([{ id: 'note lost', citations: [], prose: [] }])
  })

  it('links a displayed quotation to the record of its one note', () => {
    const { body } = convert(
      manuscriptOf(
        [{ type: 'quotation', line: 1, paragraphs: [[text('“Type is metal.”'), marker('n1')]] }],
        [book],
      ),
    )
    const [block] = bodyToBlocks(body, () => undefined).body
    expect(block).toMatchObject({ type: 'quotation', quotation: '501' })
  })

  it('links none of two records to the block they share', () => {
    const { body, notes } = convert(
      manuscriptOf(
        [
          {
            type: 'quotation',
            line: 1,
            paragraphs: [[text('Type is metal,'), marker('n1'), text(' and wood.'), marker('n2')]],
          },
        ],
        [book, { id: 'n2', text: 'I Moxon, Mechanick Exercises, Atkins, 1683, pg 9' }],
      ),
    )
    const [block] = bodyToBlocks(body, () => undefined).body
    expect(block?.type === 'quotation' && block.quotation).toBeUndefined()
    expect(notes.map(({ quotation }) => quotation)).toEqual(['501', '502'])
  })

  it('keeps a link within the prose of a note', () => {
    const manuscript = manuscriptOf(
      [{ type: 'paragraph', line: 1, content: [text('Here'), marker('n1')] }],
      [{ id: 'n1', text: '' }],
    )
    manuscript.notes[0]?.content.push(text('Look it up '), {
      type: 'link',
      href: 'https://example.org/a',
      content: [text('over there')],
    })
    expect(convert(manuscript).notes[0]?.prose).toEqual([
      { text: 'Look it up ' },
      { text: 'over there', href: 'https://example.org/a' },
    ])
  })

  it('refuses a citation of a reference that was not kept', () => {
    const manuscript = manuscriptOf(
      [{ type: 'paragraph', line: 1, content: [text('Here'), marker('n1')] }],
      [book],
    )
    const kept = {
      notes: new Map<string, string>(),
      references: new Map<string, number>(),
      quotations: new Map<string, number>(),
      pictures: new Map<number, number>(),
    }
    expect(() =>
      manuscriptToBody(manuscript, readApparatus(manuscript), kept, countingIDs()),
    ).toThrow(/was not kept/)
  })
})
