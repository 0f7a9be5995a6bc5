import { describe, expect, it } from 'vitest'
import type { ManuscriptBlock } from '../../model'
import { toInlines } from '../testManuscript'
import { blockToPassages } from './passages'
import { readQuotations } from './readQuotations'

const paragraph = (text: string): ManuscriptBlock => ({
  line: 1,
  type: 'paragraph',
  content: toInlines(text),
})
const displayed = (...texts: string[]): ManuscriptBlock => ({
  line: 1,
  type: 'quotation',
  paragraphs: texts.map(toInlines),
})

function read(blocks: ManuscriptBlock[], prose: number[] = []) {
  const passages = blocks.flatMap(blockToPassages)
  const all = new Set(passages.flatMap(({ markers }) => markers.map(({ note }) => note)))
  for (const number of prose) all.delete(`n${number}`)
  return readQuotations(passages, all)
}
const say = (blocks: ManuscriptBlock[], prose?: number[]) =>
  read(blocks, prose).map(({ note, text }) => [note, text])

describe('readQuotations in running text', () => {
  it.each<[string, string[][]]>([
    ['He said “no”.^1', [['n1', 'no']]],
    ['He said “no”, and went home.^1', [['n1', 'no']]],
    ['He said “no” [emphasis in original]^1.', [['n1', 'no']]],
    ['He said “yes” and then “no”.^1', [['n1', 'no']]],
    ['It was ‘the end’ of it.^1', [['n1', 'the end']]],
    [
      'He wrote of “a ‘new’ order […] and [their] peace…”.^1',
      [['n1', 'a ‘new’ order […] and [their] peace…']],
    ],
    [
      '“One”,^1 and “two”.^2',
      [
        ['n1', 'One'],
        ['n2', 'two'],
      ],
    ],
    ['“One”.^1 Nothing is quoted here.^2', [['n1', 'One']]],
    [
      '“One”.^1^2',
      [
        ['n1', 'One'],
        ['n2', 'One'],
      ],
    ],
    ['Nothing is quoted here.^1', []],
    ['An empty pair “” here.^1', []],
    ['A pair of spaces “ ” here.^1', []],
    ['“Unfinished.^1', []],
    ['It was *“set in* italics”.^1', [['n1', 'set in italics']]],
  ])('%s', (text, expected) => expect(say([paragraph(text)])).toEqual(expected))

  it('prefers what is quoted to a term set off nearer to the marker', () => {
    const [words] = read([
      paragraph('These “fond hopes” were what ‘growth’ meant in those years.^1'),
    ])
    expect(words).toMatchObject({ text: 'fond hopes', alternative: 'growth' })
  })

  it('takes the term where it stands at the marker', () => {
    const [words] = read([paragraph('These “fond hopes” they called ‘growth’.^1')])
    expect(words?.text).toBe('growth')
    expect(words).not.toHaveProperty('alternative')
  })

  it('takes words away from the marker only for a note that cites something', () => {
    const text = 'They called it “growth” for many years.^1'
    expect(say([paragraph(text)])).toHaveLength(1)
    expect(say([paragraph(text)], [1])).toEqual([])
    expect(say([paragraph('They called it “growth”.^1')], [1])).toHaveLength(1)
  })

  it('says where the words stand', () => {
    const [words] = read([paragraph('First.^1 He said “no”.^2')])
    expect(words?.passage.text.slice(words.start, words.end)).toBe('no')
  })

  it('gives a note that is marked twice its first quotation', () => {
    expect(say([paragraph('“One”.^1 “Two”.^1')])).toEqual([['n1', 'One']])
  })

  it('reads items of lists, links and notices, and passes over pictures', () => {
    const blocks: ManuscriptBlock[] = [
      { line: 1, type: 'figure', image: 'i1' },
      { line: 2, type: 'rule' },
      {
        line: 3,
        type: 'list',
        ordered: false,
        items: [
          {
            content: toInlines('“One”.^1'),
            lists: [
              {
                type: 'list',
                ordered: true,
                items: [{ content: toInlines('“Two”.^2'), lists: [] }],
              },
            ],
          },
        ],
      },
      {
        line: 4,
        type: 'notice',
        content: [
          { type: 'link', href: 'https://example.org', content: toInlines('“Three”') },
          { type: 'lineBreak' },
          ...toInlines('.^3'),
        ],
      },
      { line: 5, type: 'heading', level: 2, content: toInlines('“Four”^4') },
    ]
    expect(say(blocks).map(([, text]) => text)).toEqual(['One', 'Two', 'Three', 'Four'])
  })
})

describe('readQuotations in displayed quotations', () => {
  it.each<[ManuscriptBlock[], string[][]]>([
    [[displayed('“Every cook must learn.”^1')], [['n1', 'Every cook must learn.']]],
    [[displayed('Every cook must learn.^1')], [['n1', 'Every cook must learn.']]],
    [[displayed('“Every cook […] must learn”.^1')], [['n1', 'Every cook […] must learn']]],
    [[displayed('“One.', '“Two.”^1')], [['n1', 'One.\nTwo.']]],
    [[displayed('One.', 'Two.^1')], [['n1', 'One.\nTwo.']]],
    [[displayed('“One” is not “two”^1')], [['n1', '“One” is not “two”']]],
    [
      [displayed('“One.”^1', '“Two.”^2')],
      [
        ['n1', 'One.'],
        ['n2', 'Two.'],
      ],
    ],
    [[displayed('“One,^1 and more.”')], [['n1', 'One, and more.']]],
    [[displayed('^1')], []],
    [[displayed('“”^1')], []],
  ])('%#', (blocks, expected) => expect(say(blocks)).toEqual(expected))

  it('takes the block that a marked paragraph leads to', () => {
    const blocks = [paragraph('As she wrote:^1'), displayed('“Every cook must learn.”')]
    expect(read(blocks)).toMatchObject([
      { note: 'n1', text: 'Every cook must learn.', displayed: true, passage: { block: 1 } },
    ])
    expect(say(blocks, [1])).toEqual([])
  })

  it('takes no block that has a marker of its own, or that no colon leads to', () => {
    const own = [paragraph('As she wrote:^1'), displayed('“Every cook must learn.”^2')]
    expect(say(own)).toEqual([['n2', 'Every cook must learn.']])
    expect(say([paragraph('She wrote.^1'), displayed('“Learn.”')])).toEqual([])
  })
})
