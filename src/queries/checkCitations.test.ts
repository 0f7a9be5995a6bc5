import { describe, expect, it } from 'vitest'
import type { CslItem, Note } from '../citations/model'
import type { ArticleText, Inline, TextBlock } from '../edition/articleText'
import { checkCitations } from './checkCitations'

const book: CslItem = {
  id: '1',
  type: 'book',
  title: 'Mechanick Exercises',
  author: [{ family: 'Moxon', given: 'J' }],
}
const note = (id: string, quotation?: string): Note => ({
  id,
  citations: [{ reference: '1', locator: { label: 'page', value: '5' } }],
  prose: [],
  ...(quotation ? { quotation } : {}),
})
const remark = (id: string): Note => ({ id, citations: [], prose: [{ text: 'A remark.' }] })
const words = (text: string): Inline => ({ type: 'text', text })
const marker = (id: string): Inline => ({ type: 'noteMarker', note: id })
const paragraph = (...content: Inline[]): TextBlock => ({ type: 'paragraph', id: 'p-1', content })
const displayed = (content: Inline[], quotation?: string): TextBlock => ({
  type: 'quotation',
  id: 'q-1',
  paragraphs: [content],
  ...(quotation ? { quotation } : {}),
})

function textOf(
  body: TextBlock[],
  notes: Note[],
  records: Record<string, string> = {},
): ArticleText {
  return {
    kind: 'article',
    language: 'en-GB',
    slug: 's',
    title: 'T',
    authors: [],
    topics: [],
    body,
    notes,
    references: { '1': book },
    quotations: Object.fromEntries(
      Object.entries(records).map(([id, text]) => [id, { text, reference: '1' }]),
    ),
  }
}

describe('quotations of a text', () => {
  it.each<[string, ArticleText, object[]]>([
    [
      'run in, as on record',
      textOf([paragraph(words('He says “all metal”.'), marker('n'))], [note('n', '4')], {
        4: 'all metal',
      }),
      [{ note: 'n', text: 'all metal', displayed: false, quotation: '4', verdict: 'exact' }],
    ],
    [
      'run in, with a marked omission',
      textOf([paragraph(words('He says “all […] metal”.'), marker('n'))], [note('n', '4')], {
        4: 'all of it metal',
      }),
      [{ verdict: 'declared', differences: [{ kind: 'elision' }], first: null }],
    ],
    [
      'run in, with another word',
      textOf([paragraph(words('He says “all wood”.'), marker('n'))], [note('n', '4')], {
        4: 'all metal',
      }),
      [{ verdict: 'altered', record: 'all metal', first: { text: { after: 'wood' } } }],
    ],
    [
      'without a record',
      textOf([paragraph(words('He says “all metal”.'), marker('n'))], [note('n')]),
      [{ note: 'n', text: 'all metal', verdict: 'unlinked' }],
    ],
    [
      'displayed, its record named by the block',
      textOf([displayed([words('“All metal.”'), marker('n')], '4')], [note('n')], {
        4: 'All metal.',
      }),
      [{ note: 'n', text: 'All metal.', displayed: true, quotation: '4', verdict: 'exact' }],
    ],
    [
      'displayed in an aside, with a record and no note',
      textOf([{ type: 'aside', body: [displayed([words('All metal.')], '4')] }], [], {
        4: 'All metal.',
      }),
      [{ text: 'All metal.', displayed: true, quotation: '4', verdict: 'exact' }],
    ],
    [
      'that is gone though its note has a record',
      textOf([paragraph(words('He says nothing.'), marker('n'))], [note('n', '4')], {
        4: 'all metal',
      }),
      [{ note: 'n', text: '', quotation: '4' }],
    ],
    [
      'in a list, and none before a remark',
      textOf(
        [
          { type: 'rule' },
          {
            type: 'list',
            ordered: false,
            items: [
              {
                content: [
                  words('He says '),
                  { type: 'link', href: '/a', content: [words('“all”')] },
                  marker('n'),
                ],
                lists: [],
              },
            ],
          },
          paragraph(words('He says “so”, they said.'), marker('m')),
        ],
        [note('n'), remark('m')],
      ),
      [{ note: 'n', text: 'all', verdict: 'unlinked' }],
    ],
  ])('%s', (_, text, expected) => {
    const { quotations } = checkCitations(text)
    expect(quotations).toHaveLength(expected.length)
    expect(quotations).toMatchObject(expected)
  })
})

describe('problems of a text', () => {
  const altered = textOf([paragraph(words('He says “all wood”.'), marker('n'))], [note('n', '4')], {
    4: 'all metal',
  })

  it('names an altered quotation, unless an editor gave a reason', () => {
    expect(checkCitations(altered).problems).toMatchObject([
      { kind: 'quotationAltered', note: 1, noteID: 'n', quotation: '4' },
    ])
    const excused = checkCitations(altered, new Map([['n', 'A slip of the source.']]))
    expect(excused.problems).toEqual([])
    expect(excused.quotations).toMatchObject([
      { verdict: 'altered', reason: 'A slip of the source.' },
    ])
  })

  it('names note numbers typed into the text, with the block', () => {
    const text = textOf(
      [
        { type: 'heading', id: 'h-1', level: 2, content: [words('See note 4')] },
        displayed([words('A line'), { type: 'lineBreak' }, words('see note 5')]),
        { type: 'aside', body: [paragraph(words('Cf. note 6.'))] },
        paragraph({ type: 'link', href: '#note-1', content: [words('see note 1')] }),
      ],
      [],
    )
    expect(checkCitations(text).problems.map(({ block, kind }) => [kind, block])).toEqual([
      ['noteNumberTyped', 'h-1'],
      ['noteNumberTyped', 'q-1'],
      ['noteNumberTyped', 'p-1'],
    ])
  })

  it('names a marker whose note is not there', () => {
    const text = textOf([paragraph(words('Words'), marker('gone'))], [])
    expect(checkCitations(text).problems).toMatchObject([{ kind: 'markerWithoutNote', note: 1 }])
  })
})
