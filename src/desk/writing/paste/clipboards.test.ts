import { describe, expect, it } from 'vitest'
import { readPaste } from './readPaste'
import {
  GOOGLE_DOCS,
  GOOGLE_DOCS_NOTES,
  LIBREOFFICE,
  LIBREOFFICE_WRITER,
  PLAIN,
  WEB_PAGE,
  WORD,
  WORD_ENDNOTE,
  WORD_ZOTERO,
} from './testClipboards'
import { outline } from './testOutline'

let made = 0
const newID = () => String((made += 1))
const read = (html: string) => readPaste({ html, text: '' }, newID)

describe('citations of a reference manager on a clipboard of Word', () => {
  it('are notes whose works are known; words changed by hand and other fields stay words', () => {
    const { blocks, cited, said } = read(WORD_ZOTERO)
    expect(blocks.map(outline)).toEqual([
      'Type is cut.^((Moxon 1683, 12)) It is set^(See Moxon, Exercises, 1683, 12. Our italics.).',
      'By hand (Moxon, as ever) on Monday.',
    ])
    expect(said).toEqual([])
    const item = {
      csl: { title: 'Mechanick Exercises & more', author: [{ family: 'Moxon' }] },
      locator: { label: 'page', value: '12' },
    }
    expect(cited.map(({ cites }) => cites)).toMatchObject([
      { items: [item], before: '', after: null },
      { items: [item], before: 'See ', after: {} },
    ])
    const after = cited[1]?.cites.after?.root
    expect(after && outline(after)).toBe('Our italics.')
  })
})

it('citations of EndNote are notes whose works are known, wherever Word keeps their records', () => {
  const { blocks, cited, said } = read(WORD_ENDNOTE)
  expect(blocks.map(outline)).toEqual([
    'Type is cut.^((Moxon, 1683, p. 12)) By hand.^((Moxon, 1683, p. 12))',
  ])
  expect(said).toEqual([])
  const item = {
    ids: ['endnote:x0wd/7'],
    csl: { title: 'Mechanick Exercises & more', author: [{ family: 'Moxon' }] },
    locator: { label: 'page', value: '12' },
  }
  expect(cited.map(({ cites }) => cites.items)).toMatchObject([[item], [item]])
})

describe('a clipboard is read', () => {
  it.each([
    ['Google Docs', GOOGLE_DOCS_NOTES, 'Ink is old.', '^(Ibid., 12.)', []],
    ['LibreOffice Writer', LIBREOFFICE_WRITER, 'quotation[Ink is old.]', '^(Ibid., 12.)', []],
    [
      'a page of the web',
      WEB_PAGE,
      'quotation[Ink is old.]',
      '',
      ['Not as it was: 1 × form (button): Share.'],
    ],
  ])(
    'of %s, with notes, looks and quotations as it writes them',
    (_, html, quoted, second, left) => {
      const { blocks, emptyNotes, said } = read(html)
      expect(blocks.map(outline)).toEqual([
        'h2: The press',
        `It was set *by hand*.^(A. Reader, *Type*, 1976.) And <https://example.org/a printed>.${second}`,
        quoted,
        'ink|paper',
      ])
      expect(JSON.stringify(blocks)).toMatch(/"format":1,[^}]*"text":"paper"/)
      expect([emptyNotes, said]).toEqual([[], left])
    },
  )

  it('of plain text whose notes stand at its end', () => {
    const { blocks } = readPaste({ html: '', text: PLAIN }, newID)
    expect(blocks.map(outline)).toEqual([
      'The press',
      'It was set by hand.^(A. Reader, Type, 1976.) And printed.',
    ])
  })

  it.each([
    ['Word', WORD, true],
    ['LibreOffice', LIBREOFFICE, true],
    ['Google Docs, which leaves notes out', GOOGLE_DOCS, false],
  ])('of %s', (_, html, hasNote) => {
    const { blocks, emptyNotes } = read(html)
    const note = hasNote ? '^(A. Reader, *Type*, 1976.)' : ''
    expect(blocks.map(outline)).toEqual([
      'h2: The press',
      `It was set *by hand*.${note} And <https://example.org/a printed>.`,
      'ink|paper',
    ])
    expect(emptyNotes).toEqual([])
  })

  it('with notes whose text is not there, which are named', () => {
    const { blocks, emptyNotes } = read(
      WORD.replace(/<div style='mso-element:footnote-list'>[^]*/, ''),
    )
    expect(blocks.map(outline)[1]).toMatch(/by hand\*\.(\^|\[1\])/)
    const notes = blocks.flatMap(({ children = [] }) =>
      children.filter(({ type }) => type === 'inlineBlock'),
    )
    expect(emptyNotes).toEqual(notes.map(({ fields }) => fields?.id))
  })

  it('of a program that knows only lines', () => {
    const { blocks } = readPaste({ html: '', text: 'One <b>\r\n\r\nTwo & three\n' }, newID)
    expect(blocks.map(outline)).toEqual(['One <b>', 'Two & three'])
  })

  it('with a picture, which is said', () => {
    const { blocks, said } = read('<p>a</p><img src="file:///a.png" alt="A press"><p>b</p>')
    expect(blocks.map(outline).filter((line) => line === 'a' || line === 'b')).toEqual(['a', 'b'])
    expect(said).not.toEqual([])
  })

  it('with a notice, whose words stay', () => {
    expect(read('<p>[First printed elsewhere.]</p><p>b</p>').blocks.map(outline)[0]).toContain(
      'First printed elsewhere.',
    )
  })
})
