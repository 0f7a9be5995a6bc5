import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../../citations/model'
import { readApparatus } from '../../apparatus/readApparatus'
import { readManuscript } from '../../readManuscript'
import { outlineManuscript } from '../../testReading'
import { listKeys } from './readKeyCitation'

type Options = Omit<Parameters<typeof readManuscript>[1], 'fileName'>

function read(text: string, options: Options = {}) {
  const bytes = new TextEncoder().encode(text)
  const { manuscript, problems } = readManuscript(bytes, { fileName: 'a.md', ...options })
  return {
    manuscript,
    outline: outlineManuscript(manuscript),
    said: problems
      .filter(({ kind }) => kind !== 'titleMissing')
      .map(({ kind, line, message }) => ({ kind, line, message })),
  }
}
const kinds = (text: string, options?: Options) =>
  read(text, options).said.map(({ kind, line }) => `${kind} ${line ?? ''}`.trim())

describe('whole lines', () => {
  it('of a title are the title, and the rest is listed', () => {
    const { manuscript, outline } = read('% Wages\n  and prices\n% A. Person\n\nText.')
    expect(manuscript.title).toBe('Wages and prices')
    expect(manuscript.unsupported).toEqual([
      { kind: 'other', what: 'metadata: A. Person', where: 'line 3' },
    ])
    expect(outline).toEqual(['p Text.'])
  })

  it.each([
    ['::: epigraph\nHunger.\n\nBread.\n:::\n\nText.', ['quotation Hunger. // Bread.', 'p Text.']],
    [':::: {.blockquote #a}\nHunger.\n::::', ['quotation Hunger.']],
    ['::: warning\nMind.\n::: quote\nHunger.\n:::\n:::', ['p Mind.', 'quotation Hunger.']],
    ['```\n::: kept\n{++kept++}\n```', ['p {code:::: kept} / {code:{++kept++}}']],
  ])('divisions: %j', (text, outline) => expect(read(text).outline).toEqual(outline))

  it('divisions that are no quotations are said at their line', () => {
    expect(kinds('A.\n\n::: warning\nMind.\n:::')).toEqual(['dialectLeft 3'])
  })

  it.each([
    ['| One\n|   two\n| three', ['quotation One / \u00a0\u00a0two / three']],
    ['| One\n|\n| Two', ['quotation One // Two']],
    ['> | One\n> | two', ['quotation One / two']],
    ['| One goes\n  on\n| two', ['quotation One goes on / two']],
    ['::: verse\n| One\n| two\n:::', ['quotation One / two']],
    ['| One\nno verse', ['p | One no verse']],
    ['| Year | Tons |\n|---|---|\n| 1913 | 29 |', ['p Year | Tons', 'p 1913 | 29']],
    ['| Year\n|---\n| 1913', ['p Year', 'p 1913']],
  ])('verse: %j', (text, outline) =>
    expect(read(text).outline.map((line) => line.replaceAll(/\s+(?=\u00a0)/g, ' '))).toEqual(
      outline.map((line) => line.replaceAll(/\s+(?=\u00a0)/g, ' ')),
    ),
  )

  it('callouts, definitions and attributes of headings leave their words', () => {
    const text = '> [!quote] Author\n> Words.\n\nTerm\n: Its meaning.\n\n## Head {#h .x}\n\nText.'
    expect(read(text).outline).toEqual([
      'quotation Author / Words.',
      'p Term / Its meaning.',
      'h2 Head',
      'p Text.',
    ])
    expect(kinds(text)).toEqual(['dialectLeft 1', 'dialectLeft 5', 'dialectLeft 7'])
  })
})

describe('marks in running text', () => {
  it.each([
    ['A [b *c*]{.smallcaps} d.', 'p A b {italic:c} d.', ['lookLost 1']],
    ['A [b]{.underline} d.', 'p A {underline:b} d.', []],
    ['A [b]{#x lang=de} d.', 'p A b d.', ['dialectLeft 1']],
    ['A ==b== d.', 'p A b d.', ['lookLost 1']],
    [
      'H~2~O, m^2^, ~~old~~ ~a b~',
      'p H{subscript:2}O, m{superscript:2}, {strikethrough:old} {strikethrough:a b}',
      [],
    ],
    ['A %%not for print%% b.', 'p A b.', ['comment 1']],
    [
      'A [[Page|words]] and [[Folder/Page]].',
      'p A words and Page.',
      ['linkRemoved 1', 'linkRemoved 1'],
    ],
    ['A ![[p.png]] ![[Page]].', 'p A .', ['imageNotInFile 1', 'dialectLeft 1']],
    [
      'A `{++b++} ==c==` d \\==e== {x} [f](https://a.org/?b==c==).',
      'p A {code:{++b++} ==c==} d ==e== {x} <https://a.org/?b==c==>f</>.',
      ['dialectKept 1'],
    ],
    [
      'See https://a.org/?b==c== and x==y.',
      'p See <https://a.org/?b==c==>https://a.org/?b==c==</> and x==y.',
      ['dialectKept 1'],
    ],
    ['100%% and 5 %.', 'p 100%% and 5 %.', []],
    ['[[a]](https://a.org) [x]{y}', 'p <https://a.org>[a]</> [x]{y}', []],
  ])('%j', (text, outline, said) => {
    const found = read(text)
    expect(found.outline).toEqual([outline])
    expect(kinds(text)).toEqual(said)
  })

  it('names the comment it left out, over lines too, and places stay true after it', () => {
    const text = 'A.\n\n%%\nOne\n\ntwo\n%%\n\nB <!-- c --> d.'
    expect(read(text).outline).toEqual(['p A.', 'p B d.'])
    expect(read(text).said.map(({ line, message }) => [line, message])).toEqual([
      [9, 'A comment was left out of the text: “c”.'],
      [3, expect.stringContaining('One')],
    ])
  })
})

describe('tracked changes of CriticMarkup', () => {
  const text = 'Wages {++never ++}fell {--slowly--}{~~often~>seldom~~}.{>>Really?<<} {==Mark==}'
  it('are asked about', () => {
    expect(() => read(text)).toThrow(
      'Say whether to accept or to reject them. 2 insertions and 2 deletions: line 1.',
    )
  })

  it.each([
    ['accept', 'p Wages never fell seldom. Mark'],
    ['reject', 'p Wages fell slowlyoften. Mark'],
  ] as const)('%s', (trackedChanges, outline) => {
    expect(read(text, { trackedChanges }).outline).toEqual([outline])
    expect(kinds(text, { trackedChanges })).toEqual(['comment 1', 'lookLost 1'])
  })
})

describe('citations by key', () => {
  const work = (id: string, family: string, title: string): CslItem => ({
    id,
    type: 'book',
    title,
    author: [{ family, given: 'A' }],
    issued: { 'date-parts': [[1911]] },
  })
  const works = new Map([
    ['author1911', work('1', 'Author', 'The Book')],
    ['writer:1912', work('2', 'Writer', 'Other')],
  ])
  const cite = (text: string, known: ReadonlyMap<string, CslItem> = works) => {
    const { manuscript, outline, said } = read(text, { works: known })
    const { notes, problems } = readApparatus(manuscript)
    return { outline, said, printed: notes.map(({ printed }) => printed), problems }
  }

  it('in brackets are notes, with their places and what is said around them', () => {
    const found = cite(
      'Wages fell [see @author1911, p. 33, emphasis added; also @writer:1912, ch. 3].\n\nRents [-@author1911, 5].',
    )
    expect(found.outline[0]).toMatch(/^p Wages fell\.\^/)
    expect(found.printed).toEqual([
      'see A Author, The Book, 1911, pg 33, emphasis added; also A Writer, Other, 1911, ch. 3',
      'The Book, pg 5',
    ])
    expect(found.problems).toEqual([])
    expect(found.said).toMatchObject([
      { kind: 'citationsByKey', message: expect.stringContaining('“author1911” as Author 1911') },
      { kind: 'citationsInText' },
    ])
  })

  it('in a note are the note’s, and in a sentence leave the name there', () => {
    const found = cite(
      'As @author1911 [p. 35] says.[^1] More.^[So @{writer:1912} too.]\n\n[^1]: Cf. [@author1911, p. 3].',
    )
    expect(found.outline[0]).toMatch(/^p As Author\^.* says\.\^1 More\.\^/)
    expect(found.printed).toEqual([
      'A Author, The Book, 1911, pg 35',
      'Cf. ibid. pg 3',
      'So A Writer, Other, 1911, too.',
    ])
  })

  it.each([
    'Not known [@nobody, p. 3].',
    'One known [@author1911; @nobody].',
    'A link [@author1911](https://a.org), mail a@author1911.',
  ])('stay as they are written: %s', (text) => {
    expect(cite(text).printed).toEqual([])
    expect(cite(text, new Map()).printed).toEqual([])
  })

  it('are listed before anything is read', () => {
    expect(listKeys('[see @a1, p. 3; -@b:c_d.] a@mail.org @{x y} @{z}')).toEqual([
      'a1',
      'b:c_d',
      'z',
    ])
  })
})

describe('any text of these signs', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[a-zа-я]{1,6}$/),
    fc.constantFrom(
      ...'[ ] { } ( ) {++ ++} {-- --} {~~ ~> ~~} {>> <<} {== ==} %% ![[ ]] [[ | ^ ~ ^[ ` ``` \\ @k @ {.x} {.smallcaps} > :'.split(
        ' ',
      ),
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n| ',
      '\n::: quote\n',
      '\n:::\n',
      '\n% ',
      '\n: ',
      '\n> [!note] ',
      ' ',
    ),
  )
  const words = (text: string) => text.toLowerCase().match(/[a-zа-я]{3,}/g) ?? []

  it('is read, and no word of it is lost in silence', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `Начало ${pieces.join('')}`
        const { manuscript, outline, said } = read(text, { trackedChanges: 'accept' })
        const left = JSON.stringify([manuscript.title, outline, said, manuscript.unsupported])
        const deleted = (text.match(/\{(?:--[^]*?--|~~[^]*?~>)/g) ?? []).join(' ')
        const known = new Set([...words(left), ...words(deleted)])
        expect(said.filter(({ kind }) => kind === 'textLost')).toEqual([])
        const lost = words(text).filter((word) => ![...known].some((one) => one.includes(word)))
        expect(lost.filter((word) => !/^(?:smallcaps|quote|note)$/.test(word))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
