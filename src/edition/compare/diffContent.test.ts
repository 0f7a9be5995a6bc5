import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../articleText'
import { mergeInlines } from '../mergeInlines'
import { italic, marker, words } from '../testText'
import { diffContent } from './diffContent'
import type { ComparedPiece } from './model'

/** Pieces as `same [-deleted-] {+inserted+}`. */
function show(pieces: readonly ComparedPiece[]): string {
  return pieces
    .map(({ change, content }) => {
      const text = content.map(showInline).join('')
      return { same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` }[change]
    })
    .join('')
}

function showInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.italic ? `*${inline.text}*` : inline.text
    case 'link':
      return `<${inline.href} ${inline.content.map(showInline).join('')}>`
    case 'noteMarker':
      return `^${inline.note}`
    case 'lineBreak':
      return '¶'
  }
}

const link = (href: string, text: string): Inline => ({
  type: 'link',
  href,
  content: [words(text)],
})

describe('diffContent', () => {
  it.each<[string, Inline[], Inline[], string]>([
    ['nothing', [], [], ''],
    ['the same', [words('The day')], [words('The day')], 'The day'],
    ['only after', [], [words('The day')], '{+The day+}'],
    ['only before', [words('The day')], [], '[-The day-]'],
    ['a word', [words('The long day')], [words('The short day')], 'The [-long-]{+short+} day'],
    ['a word more', [words('The day ends')], [words('The long day ends')], 'The {+long +}day ends'],
    [
      'two words as one change',
      [words('a red car')],
      [words('a dark blue car')],
      'a [-red-]{+dark blue+} car',
    ],
    [
      'changes with a space between',
      [words('one two')],
      [words('red blue')],
      '[-one two-]{+red blue+}',
    ],
    [
      'changes with a word between',
      [words('one and two')],
      [words('red and blue')],
      '[-one-]{+red+} and [-two-]{+blue+}',
    ],
    ['a space more', [words('a b')], [words('a  b')], 'a[- -]{+  +}b'],
    ['punctuation', [words('Why?')], [words('Why!')], 'Why[-?-]{+!+}'],
    ['an apostrophe is part of its word', [words('it’s')], [words("it's")], "[-it’s-]{+it's+}"],
    [
      'a look',
      [words('so it is')],
      [words('so '), italic('it'), words(' is')],
      'so [-it-]{+*it*+} is',
    ],
    [
      'the same, cut otherwise',
      [words('so '), words('it is')],
      [words('so it'), words(' is')],
      'so it is',
    ],
    ['a marker more', [words('So.')], [words('So.'), marker('a')], 'So.{+^a+}'],
    ['another marker', [words('So.'), marker('a')], [words('So.'), marker('b')], 'So.[-^a-]{+^b+}'],
    [
      'a marker moved',
      [words('So'), marker('a'), words('.')],
      [words('So.'), marker('a')],
      'So[-^a-].{+^a+}',
    ],
    [
      'a line break',
      [words('a b')],
      [words('a'), { type: 'lineBreak' }, words('b')],
      'a[- -]{+¶+}b',
    ],
    [
      'a link',
      [words('see here')],
      [words('see '), link('/a', 'here')],
      'see [-here-]{+</a here>+}',
    ],
    [
      'an address',
      [link('/a', 'here it is')],
      [link('/b', 'here it is')],
      '[-</a here it is>-]{+</b here it is>+}',
    ],
    [
      'a word in a link',
      [link('/a', 'here it is')],
      [link('/a', 'here is')],
      '</a here >[-</a it >-]</a is>',
    ],
    ['an accent', [words('naive')], [words('naïve')], '[-naive-]{+naïve+}'],
    [
      'other scripts',
      [words('прибавочная стоимость')],
      [words('прибавочный труд')],
      '[-прибавочная стоимость-]{+прибавочный труд+}',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(show(diffContent(before, after))).toBe(expected)
  })

  const inline: fc.Arbitrary<Inline> = fc.oneof(
    fc
      .constantFrom('the ', 'working', ' day', ', ', 'é\u0301', '😀', '  ', '\u0301', "it's", '')
      .map(words),
    fc.constantFrom('long', ' night').map(italic),
    fc.constantFrom('n1', 'n2').map(marker),
    fc.constant<Inline>({ type: 'lineBreak' }),
    fc.constantFrom('/a', '/b').map((href) => link(href, 'see there')),
  )
  const content = fc.array(inline, { maxLength: 30 })

  it('gives the one text without what was inserted, and the other without what was deleted', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const pieces = diffContent(before, after)
        const side = (without: ComparedPiece['change']) =>
          mergeInlines(pieces.flatMap((piece) => (piece.change === without ? [] : piece.content)))
        expect(side('inserted')).toEqual(mergeInlines(before))
        expect(side('deleted')).toEqual(mergeInlines(after))
      }),
    )
  })

  it('finds nothing between a content and itself', () => {
    fc.assert(
      fc.property(content, (same) => {
        expect(diffContent(same, same).every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })

  it('compares 10,000 words, every tenth of them another', () => {
    const prose = (word: string) =>
      Array.from({ length: 10_000 }, (_, n) => (n % 10 === 0 ? word : `word${n % 97}`)).join(' ')
    const pieces = diffContent([words(prose('old'))], [words(prose('new'))])
    expect(pieces.filter(({ change }) => change === 'inserted')).toHaveLength(1000)
  })
})
