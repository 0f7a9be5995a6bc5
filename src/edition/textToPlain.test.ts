import { describe, expect, it } from 'vitest'
import { countWords } from './countWords'
import { outlineText } from './outlineText'
import {
  fullText,
  heading,
  italic,
  marker,
  paragraph,
  PICTURE,
  printed,
  textOf,
  words,
} from './testText'
import { textToPlain } from './textToPlain'

describe('textToPlain', () => {
  it('holds everything a reader would read, notes included', () => {
    expect(textToPlain(fullText(), printed('R Luxemburg, pg 12', 'K Marx, pg 342'))).toBe(
      `Theory

On Machines

What a machine is for

By The Editors

First given as a talk.

[Picture | A hand press | The press in the yard | Own photograph]

The machine

The working day is long.[1]

    Capital is dead labour.[2]

1. First
2. Second
   - Inner

[Picture | A hand press | The press in the yard | Own photograph]

    Short hours now.
    A Reader, @reader, Mastodon

Dates

Ten hours from 1847.

* * *

See about us.

Notes

[1] R Luxemburg, pg 12
[2] K Marx, pg 342

They edit.
`,
    )
  })

  it.each([
    ['nothing but a title', textOf(), 'On Machines\n'],
    [
      'a marker without a note',
      textOf(paragraph('p', 'Why?', marker('lost'))),
      'On Machines\n\nWhy?[?]\n',
    ],
    [
      'a line break',
      textOf(paragraph('p', 'One', { type: 'lineBreak' }, 'two')),
      'On Machines\n\nOne\ntwo\n',
    ],
    [
      'a list that starts late',
      textOf({
        type: 'list',
        ordered: true,
        start: 9,
        items: [
          { content: [words('a')], lists: [] },
          { content: [words('b'), { type: 'lineBreak' }, words('c')], lists: [] },
        ],
      }),
      'On Machines\n\n9. a\n10. b\n    c\n',
    ],
    [
      'an aside without a heading',
      textOf({ type: 'aside', body: [paragraph('p', 'In it')] }),
      'On Machines\n\nIn it\n',
    ],
    [
      'a picture without words',
      textOf({ type: 'figure', figure: { src: '', width: 1, height: 1, sizes: [], alt: '' } }),
      'On Machines\n\n[Picture]\n',
    ],
    [
      'authors in several roles',
      {
        ...textOf(),
        authors: [
          { slug: 'a', name: 'A', role: 'author' as const },
          { slug: 'c', name: 'C', role: 'translator' as const },
          { slug: 'b', name: 'B', role: 'author' as const },
        ],
      },
      'On Machines\n\nBy A, B\n\nTranslated by C\n',
    ],
  ])('%s', (_name, text, plain) => {
    expect(textToPlain(text, [])).toBe(plain)
  })

  it('speaks another language when told its words', () => {
    const roles = {
      author: 'Von',
      translator: 'Übersetzt von',
      interviewer: 'Gespräch:',
      illustrator: 'Bilder:',
    }
    const text = { ...textOf(paragraph('p', 'Ja.', marker('n1'))), hero: PICTURE }
    const plain = textToPlain(text, printed('S. 3'), {
      notes: 'Anmerkungen',
      picture: 'Bild',
      roles,
    })
    expect(plain).toContain('[Bild | A hand press')
    expect(plain).toContain('Anmerkungen\n\n[1] S. 3\n')
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one  two\nthree', 3],
    ["the worker's day isn’t a well-known one", 7],
    ['1848, in 3.5 hours', 5],
    ['– “ … ” *', 0],
    ['naïve Прибавочная стоимость', 3],
    ['nai\u0308ve', 1],
    ['theory—practice', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(textOf(paragraph('p', text)))).toBe(count)
  })

  it('counts a word with two looks once, and a marker not at all', () => {
    expect(countWords(textOf(paragraph('p', 'un', italic('just'), marker('n1'), ' law')))).toBe(2)
  })

  it('counts the running text of every kind of block, not captions, posts and notes', () => {
    expect(countWords(fullText())).toBe(2 + 5 + 4 + 3 + 4 + 3)
  })
})

describe('outlineText', () => {
  it('lists the headings in order, without markers, empty ones and those of asides', () => {
    const text = textOf(
      heading('h1', 'One'),
      {
        type: 'heading',
        id: 'h2',
        level: 3,
        content: [
          words('Two '),
          italic('and'),
          { type: 'lineBreak' },
          words('a half'),
          marker('n1'),
        ],
      },
      heading('h3', ' '),
      { type: 'aside', body: [heading('h4', 'Aside')] },
      paragraph('p', 'Three'),
    )
    expect(outlineText(text)).toEqual([
      { id: 'h1', level: 2, text: 'One' },
      { id: 'h2', level: 3, text: 'Two and a half' },
    ])
  })
})
