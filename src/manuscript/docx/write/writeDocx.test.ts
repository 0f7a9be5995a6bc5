import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sayIfSkipped } from '../../../../tests/sayIfSkipped'
import { checkDocx } from '../../../../tests/word/checkDocx'
import type { PrintedNote, Run } from '../../../citations/model'
import type { ArticleText, Inline, TextBlock } from '../../../edition/articleText'
import { mergeInlines } from '../../../edition/mergeInlines'
import { fullText, PICTURE, textOf } from '../../../edition/testText'
import { listMarkers } from '../../../text/walk'
import type { ManuscriptBlock, ManuscriptInline } from '../../model'
import { readManuscript } from '../../readManuscript'
import { openPackage } from '../openPackage'
import { articleToWord } from './articleToWord'
import { writeDocx } from './writeDocx'
import type { WordDocument } from './wordDocument'

const PROPERTIES = { FormeExport: 'x1' }
const ABOUT = { at: '2026-11-29T12:00:00Z', identifier: 'urn:forme:x1', properties: PROPERTIES }
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
)
const PICTURES = new Map([
  [PICTURE.src, { bytes: PIXEL, mediaType: 'image/png' as const, name: 'press.png' }],
])

function documentOf(text: ArticleText, notes: PrintedNote[]): WordDocument {
  return { ...ABOUT, ...articleToWord({ notes, pictures: PICTURES, text }), comments: [] }
}

function notesOf(text: ArticleText, words: (place: number) => Run[]): PrintedNote[] {
  const ids = [...new Set(listMarkers(text.body).map(({ note }) => note))]
  return ids.map((id, place) => ({
    id,
    number: place + 1,
    printed: words(place),
    resolved: [],
    citations: [],
  }))
}

/** A file as our own reader has it, in the words of the text it was made of. */
function readBack(file: Uint8Array) {
  const { manuscript, problems } = readManuscript(file, { fileName: 'text.docx' })
  return { manuscript, problems }
}

/** Running text without what only one side knows: ids and labels of notes. */
function plain(content: readonly (Inline | ManuscriptInline)[], number: (note: string) => unknown) {
  const bare = (pieces: readonly (Inline | ManuscriptInline)[]): unknown[] =>
    mergeInlines(pieces as Inline[]).map((piece) => {
      if (piece.type === 'noteMarker') return { note: number(piece.note) }
      return piece.type === 'link' ? { ...piece, content: bare(piece.content) } : piece
    })
  return bare(content)
}

function outline(
  blocks: readonly (TextBlock | ManuscriptBlock)[],
  number: (note: string) => unknown,
): unknown[] {
  type List = Extract<TextBlock, { type: 'list' }>
  const items = (list: List): unknown[] =>
    list.items.map(({ content, lists }) => [plain(content, number), ...lists.map(items)])
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return { type: block.type, level: block.level, content: plain(block.content, number) }
      case 'paragraph':
      case 'notice':
        return { type: 'paragraph', content: plain(block.content, number) }
      case 'quotation':
        return { type: block.type, lines: block.paragraphs.map((one) => plain(one, number)) }
      case 'list':
        return { type: block.type, ordered: block.ordered, items: items(block as List) }
      default:
        return { type: block.type }
    }
  })
}

const word = fc.constantFrom(
  'mill',
  'wheel',
  'the',
  'Größe',
  'naïve',
  'ночь',
  '水',
  'a–b',
  'o’er',
  '&<>"',
)
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const on = fc.constantFrom(undefined, undefined, true as const)
const text = fc
  .record({ text: phrase, bold: on, italic: on, strikethrough: on })
  .map(({ text: words, ...marks }): Inline => {
    const set = Object.fromEntries(Object.entries(marks).filter(([, isOn]) => isOn))
    return { type: 'text', text: `${words} `, ...set }
  })
const inline = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.nat(40).map((note): Inline => ({ type: 'noteMarker', note: `n${note}` })),
  fc.record({
    type: fc.constant('link' as const),
    href: fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/ü'),
    content: fc.tuple(phrase.map((words): Inline => ({ type: 'text', text: words }))),
  }),
)
const content = fc
  .tuple(text, fc.array(inline, { maxLength: 5 }))
  .map(([first, rest]) => [first, ...rest, { type: 'text', text: 'end' } as Inline])
const block: fc.Arbitrary<TextBlock> = fc.oneof(
  {
    weight: 5,
    arbitrary: content.map((one) => ({ type: 'paragraph', id: 'p', content: one }) as const),
  },
  phrase.map((words) => ({
    type: 'heading' as const,
    id: 'h',
    level: 2 as const,
    content: [{ type: 'text' as const, text: words }],
  })),
  content.map((one) => ({ type: 'quotation' as const, id: 'q', paragraphs: [one] })),
  fc
    .tuple(fc.boolean(), fc.array(content, { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]): TextBlock => ({
      type: 'list',
      ordered,
      items: items.map((one) => ({ content: one, lists: [] })),
    })),
)
const between: TextBlock = {
  type: 'paragraph',
  id: 'p',
  content: [{ type: 'text', text: 'Between.' }],
}
/** Blocks, of which no two stand side by side that a file cannot keep apart. */
const body = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks.flatMap((one, place): TextBlock[] => [
      ...(place > 0 && one.type === blocks[place - 1]?.type && one.type !== 'paragraph'
        ? [between]
        : []),
      one,
    ]),
  )

describe('a text in Word', () => {
  it('is read by our own reader as the same text with the same notes', () => {
    fc.assert(
      fc.property(body, phrase, (blocks, words) => {
        const article = textOf(...blocks)
        const notes = notesOf(article, (place) => [
          { text: `${words} ${place}` },
          { text: ' of ', italic: true },
          { text: 'it' },
        ])
        const file = writeDocx(documentOf(article, notes))
        expect(checkDocx(file)).toEqual([])
        const { manuscript } = readBack(file)
        const numberOf = new Map(notes.map(({ id, number }) => [id, number]))
        const read = new Map(manuscript.notes.map(({ id }, place) => [id, place + 1]))
        expect(manuscript.title).toBe(article.title)
        expect(outline(manuscript.blocks, (note) => read.get(note))).toEqual(
          outline(article.body, (note) => numberOf.get(note)),
        )
        expect(manuscript.notes.map((note) => plain(note.content, String))).toEqual(
          notes.map((note) =>
            plain(
              note.printed.map((run): Inline => ({ type: 'text', ...run }) as Inline),
              String,
            ),
          ),
        )
      }),
      { numRuns: 100, seed: 20_261_129 },
    )
  })

  const whole = () => {
    const article = fullText()
    const notes = notesOf(article, (place) => [
      { text: `Note ${place + 1}.` },
      { text: ' ', begins: 'paragraph' },
      { text: 'See ' },
      { text: 'here', href: 'https://example.org/' },
    ])
    return writeDocx(documentOf(article, notes))
  }

  it('has every fact readers get', () => {
    const { manuscript } = readBack(whole())
    const said = JSON.stringify(manuscript)
    const text = fullText()
    for (const words of [
      text.kicker,
      text.subtitle,
      text.standfirst,
      text.editorsNote,
      'The Editors',
      'They edit.',
      PICTURE.caption,
      PICTURE.credit,
      'Short hours now.',
      '@reader',
      'Dates',
      'Ten hours from 1847.',
      'Inner',
    ]) {
      expect(said).toContain(words)
    }
    expect(manuscript.images).toMatchObject([{ alt: PICTURE.alt }])
    expect(manuscript.blocks.filter(({ type }) => type === 'figure')).toHaveLength(2)
  })

  it('carries what brings it home', () => {
    const docx = openPackage(whole())
    const read = (part: string) => new TextDecoder().decode(docx.readBytes(part) ?? undefined)
    expect(read('word/document.xml')).toMatch(/w:name="_fb_1".*w:name="_fn_1".*w:name="_fb_4_3"/)
    expect(read('docProps/custom.xml')).toContain('name="FormeExport"><vt:lpwstr>x1<')
    expect(read('docProps/core.xml')).toContain('<dc:identifier>urn:forme:x1<')
  })

  it('is the same bytes twice', () => {
    expect(whole()).toEqual(whole())
  })

  it('has comments with their answers, and open changes', () => {
    const by = { author: 'A. Reader', at: '2026-11-29T12:00:00Z' }
    const document: WordDocument = {
      ...ABOUT,
      title: 'T',
      language: 'en-GB',
      paragraphs: [
        {
          style: 'body',
          content: [
            { type: 'commentStart', comment: 'c1' },
            { type: 'text', text: 'stays' },
            { type: 'commentEnd', comment: 'c1' },
            { type: 'text', text: ' new', change: { type: 'inserted', ...by } },
            { type: 'text', text: ' old', change: { type: 'deleted', ...by } },
            { type: 'noteMarker', note: 'n1', change: { type: 'inserted', ...by } },
          ],
        },
        { style: 'body', content: [], mark: { type: 'inserted', ...by } },
      ],
      notes: [{ id: 'n1', paragraphs: [{ style: 'note', content: [] }] }],
      comments: [
        { id: 'c1', ...by, text: 'Why?' },
        { id: 'c2', ...by, text: 'So.', answers: 'c1', isResolved: true },
      ],
    }
    const file = writeDocx(document)
    const words = (trackedChanges: 'accept' | 'reject') =>
      readManuscript(file, { fileName: 'a.docx', trackedChanges }).manuscript.blocks.map((one) =>
        one.type === 'paragraph' ? plain(one.content, () => 1) : one,
      )
    expect(words('accept')).toEqual([[{ type: 'text', text: 'stays new' }, { note: 1 }]])
    expect(words('reject')).toEqual([[{ type: 'text', text: 'stays old' }]])
    const threads = openPackage(file).readBytes('word/commentsExtended.xml')
    expect(new TextDecoder().decode(threads ?? undefined)).toMatch(
      /paraId="00000001" w15:done="0".*paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/,
    )
  })

  it('refuses a marker without its note', () => {
    const paragraphs = [
      { style: 'body' as const, content: [{ type: 'noteMarker' as const, note: 'n9' }] },
    ]
    const document = { ...ABOUT, title: '', language: 'en', paragraphs, notes: [], comments: [] }
    expect(() => writeDocx(document)).toThrow('There is no note n9.')
  })

  const has = (program: string) => spawnSync('which', [program]).status === 0
  const inFolder = <T>(use: (file: string, folder: string) => T): T => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forme-word-'))
    try {
      const file = path.join(folder, 'text.docx')
      writeFileSync(file, whole())
      return use(file, folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test.skipIf(sayIfSkipped(!has('pandoc'), 'pandoc is not on this machine.'))(
    'is read by pandoc without complaint',
    () => {
      inFolder((file) => {
        const run = spawnSync('pandoc', ['-f', 'docx', '-t', 'plain', file], { encoding: 'utf8' })
        expect(run.stderr).toBe('')
        expect(run.stdout).toContain('Capital is dead labour.')
        expect(run.stdout).toContain('Note 2.')
      })
    },
  )

  test.skipIf(sayIfSkipped(!has('soffice'), 'LibreOffice is not on this machine.'))(
    'is opened and saved by LibreOffice with every bookmark and note',
    () => {
      inFolder((file, folder) => {
        const profile = `-env:UserInstallation=file://${folder}/profile`
        const convert = ['--headless', '--convert-to', 'docx', '--outdir', `${folder}/out`, file]
        execFileSync('soffice', [profile, ...convert], { stdio: 'pipe' })
        const docx = openPackage(readFileSync(path.join(folder, 'out', 'text.docx')))
        const xml = new TextDecoder().decode(docx.readBytes('word/document.xml') ?? undefined)
        const names = [...xml.matchAll(/w:name="(_f[bn]_[0-9_]+)"/g)].map(([, name]) => name)
        expect(names).toEqual(expect.arrayContaining(['_fb_1', '_fb_2', '_fn_1', '_fn_2']))
        expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2)
      })
    },
  )
})
