import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline, TextBlock } from '../articleText'
import { plainText } from '../../text/walk'
import { fullText, heading, italic, marker, paragraph, PICTURE, textOf, words } from '../testText'
import { compareBlocks } from './compareBlocks'
import type { ComparedBlock } from './model'

const A = 'The working day is not a fixed but a fluid quantity.'
const B = 'Machinery produces relative surplus value in two ways.'
const C = 'The factory inspectors reported what they had seen themselves.'
const D = 'Cotton was spun in Lancashire long before it was woven there by steam.'

const text = (...paragraphs: (string | TextBlock)[]) =>
  textOf(
    ...paragraphs.map((item, n) => (typeof item === 'string' ? paragraph(`p${n}`, item) : item)),
  )

/** A block as `= words`, `+ words`, `- words`, `~ words [-before-]{+after+}`, with `<3` if moved. */
function show({ change, movedFrom, pieces }: ComparedBlock): string {
  const sign = { same: '=', changed: '~', inserted: '+', deleted: '-' }[change]
  const from = movedFrom === undefined ? '' : `<${movedFrom}`
  const marks = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] }
  const shown = pieces.map((piece) => {
    const said = plainText(piece.content, { marker: ({ note }) => `^${note}` })
    const [open, close] = marks[piece.change]
    return change === 'changed' ? `${open}${said}${close}` : said
  })
  return `${sign}${from} ${shown.join('')}`
}

function compare(before: (string | TextBlock)[], after: (string | TextBlock)[]): string[] {
  return compareBlocks(text(...before), text(...after)).map(show)
}

const list = (ordered: boolean, ...items: string[]): TextBlock => ({
  type: 'list',
  ordered,
  items: items.map((item) => ({ content: [words(item)], lists: [] })),
})

describe('compareBlocks', () => {
  it.each<[string, (string | TextBlock)[], (string | TextBlock)[], string[]]>([
    ['nothing', [], [], []],
    ['the same', [A, B], [A, B], [`= ${A}`, `= ${B}`]],
    ['a new paragraph', [A, C], [A, B, C], [`= ${A}`, `+ ${B}`, `= ${C}`]],
    ['a deleted paragraph', [A, B, C], [A, C], [`= ${A}`, `- ${B}`, `= ${C}`]],
    ['the last one deleted', [A, B], [A], [`= ${A}`, `- ${B}`]],
    ['everything deleted', [A, B], [], [`- ${A}`, `- ${B}`]],
    ['one replaced by another', [A, B, C], [A, D, C], [`= ${A}`, `- ${B}`, `+ ${D}`, `= ${C}`]],
    [
      'a word changed',
      [A, B],
      [A.replace('fluid', 'flowing'), B],
      ['~ The working day is not a fixed but a [-fluid-]{+flowing+} quantity.', `= ${B}`],
    ],
    ['one moved down', [A, B, C, D], [B, C, A, D], [`= ${B}`, `= ${C}`, `=<1 ${A}`, `= ${D}`]],
    ['one moved up', [A, B, C, D], [D, A, B, C], [`=<4 ${D}`, `= ${A}`, `= ${B}`, `= ${C}`]],
    [
      'one moved and changed',
      [A, B, C, D],
      [B, C, D, A.replace('fluid', 'flowing')],
      [
        `= ${B}`,
        `= ${C}`,
        `= ${D}`,
        '~<1 The working day is not a fixed but a [-fluid-]{+flowing+} quantity.',
      ],
    ],
    [
      'one moved, one deleted beside it',
      [A, B, C, D],
      [C, D, A],
      [`- ${B}`, `= ${C}`, `= ${D}`, `=<1 ${A}`],
    ],
    ['a repeated paragraph', [A, B], [A, B, A], [`= ${A}`, `= ${B}`, `+ ${A}`]],
    [
      'a mere phrase elsewhere is no move',
      [A, 'And so on.', B],
      [A, B, 'And so forth.'],
      [`= ${A}`, '- And so on.', `= ${B}`, '+ And so forth.'],
    ],
    [
      'the same phrase elsewhere is one',
      [A, 'And so on.', B, C],
      [A, B, C, 'And so on.'],
      [`= ${A}`, `= ${B}`, `= ${C}`, '=<2 And so on.'],
    ],
    ['a paragraph cut in two', [`${A} ${B}`], [A, B], [`~ ${A}[- ${B}-]`, `+ ${B}`]],
    [
      'a heading at another level',
      [heading('h', 'The day')],
      [heading('h', 'The day', 3)],
      ['~ The day'],
    ],
    ['a paragraph made a heading', [A], [heading('h', A)], [`~ ${A}`]],
    [
      'a paragraph made a displayed quotation',
      [A],
      [{ type: 'quotation', id: 'q', paragraphs: [[words(A)]] }],
      [`~ ${A}`],
    ],
    [
      'another record behind a quotation',
      [{ type: 'quotation', id: 'q', paragraphs: [[words(A)]], quotation: 'one' }],
      [{ type: 'quotation', id: 'q', paragraphs: [[words(A)]], quotation: 'two' }],
      [`~ ${A}`],
    ],
    [
      'a quotation cut into paragraphs',
      [{ type: 'quotation', id: 'q', paragraphs: [[words('One. Two.')]] }],
      [{ type: 'quotation', id: 'q', paragraphs: [[words('One.')], [words('Two.')]] }],
      ['~ One.[- -]{+\n+}Two.'],
    ],
    [
      'italics',
      [paragraph('p', 'so it is')],
      [paragraph('p', 'so ', italic('it'), ' is')],
      ['~ so [-it-]{+it+} is'],
    ],
    ['a marker', [paragraph('p', 'So.')], [paragraph('p', 'So.', marker('a'))], ['~ So.{+^a+}']],
    [
      'an item more',
      [list(true, 'one', 'two')],
      [list(true, 'one', 'three', 'two')],
      ['= one', '+ three', '= two'],
    ],
    ['another kind of list', [list(true, 'one')], [list(false, 'one')], ['~ one']],
    [
      'a list cut in two',
      [list(false, 'one', 'two')],
      [list(false, 'one'), list(false, 'two')],
      ['= one', '~ two'],
    ],
    [
      'where a list starts',
      [list(true, 'one', 'two')],
      [{ ...list(true, 'one', 'two'), start: 4 } as TextBlock],
      ['~ one', '= two'],
    ],
    ['a list without items', [A], [A, { type: 'list', ordered: false, items: [] }], [`= ${A}`]],
    [
      'a caption',
      [{ type: 'figure', figure: PICTURE }],
      [{ type: 'figure', figure: { ...PICTURE, caption: 'The press' } }],
      ['~ A hand press\nThe press[- in the yard-]\nOwn photograph\n'],
    ],
    [
      'the same picture with other words',
      [{ type: 'figure', figure: PICTURE }],
      [{ type: 'figure', figure: { ...PICTURE, alt: 'Iron', caption: '', credit: '' } }],
      ['~ [-A hand press-]{+Iron+}\n[-The press in the yard-]\n[-Own photograph-]\n'],
    ],
    [
      'only the sizes of a picture',
      [{ type: 'figure', figure: PICTURE }],
      [{ type: 'figure', figure: { ...PICTURE, sizes: [] } }],
      ['= A hand press\nThe press in the yard\nOwn photograph\n'],
    ],
    [
      'a picture and a paragraph with its words',
      [{ type: 'figure', figure: { ...PICTURE, alt: A, caption: '', credit: '' } }],
      [A],
      [`- ${A}\n\n\n`, `+ ${A}`],
    ],
    [
      'a rule',
      [A, { type: 'rule' }, B],
      [A, B, { type: 'rule' }],
      [`= ${A}`, '- ', `= ${B}`, '+ '],
    ],
    [
      'a paragraph taken into an aside',
      [A, B],
      [{ type: 'aside', heading: 'Box', body: [paragraph('p', A)] }, B],
      ['+ Box', `~ ${A}`, `= ${B}`],
    ],
    [
      'a post',
      [{ type: 'post', post: { author: 'R', platform: 'Mastodon', text: 'Short hours now' } }],
      [{ type: 'post', post: { author: 'R', platform: 'Mastodon', text: 'Shorter hours now' } }],
      ['~ [-Short-]{+Shorter+} hours now\nR\n\nMastodon\n\n'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected)
  })

  it('tells shape and id of both sides', () => {
    const [block] = compareBlocks(text(heading('h1', 'The day')), text(heading('h2', 'The day', 3)))
    expect(block).toMatchObject({
      id: 'h2',
      before: { type: 'heading', level: 2, inAside: 0 },
      after: { type: 'heading', level: 3, inAside: 0 },
    })
  })

  it('tells the number of every list item', () => {
    const items: TextBlock = { ...list(true, 'a', 'b'), start: 7 } as TextBlock
    expect(compareBlocks(text(items), text(items)).map(({ after }) => after)).toMatchObject([
      { first: true, start: 7 },
      { first: false, start: 8 },
    ])
  })

  const sentence = fc.constantFrom(A, B, C, D, 'And so on.', '', 'Yes.', `${A} ${B}`)
  const block: fc.Arbitrary<TextBlock> = fc.oneof(
    sentence.map((said) => paragraph('p', said)),
    sentence.map((said) => heading('h', said)),
    sentence.map((said): TextBlock => ({
      type: 'quotation',
      id: 'q',
      paragraphs: [[words(said)], [marker('n')]],
    })),
    fc.array(sentence, { maxLength: 3 }).map((items) => list(true, ...items)),
    fc.constantFrom<TextBlock>({ type: 'rule' }, { type: 'figure', figure: PICTURE }),
    sentence.map((said): TextBlock => ({ type: 'aside', body: [paragraph('p', said)] })),
  )
  const blocks = fc.array(block, { maxLength: 12 })

  it('shows every block of both texts once, in the order of the text after', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const compared = compareBlocks(textOf(...before), textOf(...after))
        const side = (without: 'inserted' | 'deleted', found: readonly ComparedBlock[]) =>
          found
            .filter(({ change }) => change !== without)
            .map(({ pieces }) =>
              plainText(
                pieces.flatMap((piece): Inline[] =>
                  piece.change === without ? [] : piece.content,
                ),
                { marker: ({ note }) => note },
              ),
            )
        const alone = (body: TextBlock[]) =>
          side('inserted', compareBlocks(textOf(...body), textOf(...body)))
        expect(side('deleted', compared)).toEqual(alone(after))
        expect(side('inserted', compared).sort()).toEqual(alone(before).sort())
      }),
    )
  })

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(blocks, (same) => {
        const compared = compareBlocks(textOf(...same), textOf(...same))
        expect(
          compared.every(({ change, movedFrom }) => change === 'same' && movedFrom === undefined),
        ).toBe(true)
      }),
    )
    expect(compareBlocks(fullText(), fullText()).every(({ change }) => change === 'same')).toBe(
      true,
    )
  })

  it('compares two texts of 500 paragraphs that share next to nothing, and finds the one edited', () => {
    const make = (seed: number) =>
      Array.from({ length: 500 }, (_, n) =>
        Array.from({ length: 40 }, (_, w) => `w${(n * 31 + w * w * seed) % 4999}`).join(' '),
      )
    const before = [...make(7), `${A} ${B}`]
    const after = [`${A} Indeed. ${B}`, ...make(11)]
    const changed = compareBlocks(text(...before), text(...after)).filter(
      ({ change }) => change === 'changed',
    )
    expect(changed.map(show)).toContain(`~ ${A} {+Indeed. +}${B}`)
  })
})
