import { describe, expect, it } from 'vitest'
import { readApparatus } from './readApparatus'
import { toInlines, toManuscript } from './testManuscript'

const life = 'L Trotsky, My Life, Wellred Books, 2018, pg 5'
const falsification = 'L Trotsky, The Stalin School of Falsification, Pathfinder, 1972, pg 17'
const capital = 'K Marx, Capital, Vol. 1, Penguin Books, 1976, pg 342'
const duhring = 'F Engels, Anti-Dühring, Progress Publishers, 1947, pg 33'
const prose = 'The term was coined by Parvus.'

const read = (...notes: string[]) => readApparatus(toManuscript(notes))

describe('readApparatus binds references back', () => {
  it.each<[string, string[], (number | null)[]]>([
    ['the note before', [life, 'ibid. pg 6'], [1]],
    ['through a chain', [life, 'ibid. pg 6', 'ibid.', 'ibid. pg 9'], [1, 1, 1]],
    ['to the last that spells it out', [life, capital, life, 'ibid. pg 9'], [3]],
    [
      'in any spelling',
      [life, 'Ibid., p. 6.', 'ibid', 'Ibidem, 7', 'id.', 'Idem, S. 4'],
      [1, 1, 1, 1, 1],
    ],
    ['in other languages', [life, 'Ebd., S. 5', 'ebenda', 'там же, с. 7', 'Там же.'], [1, 1, 1, 1]],
    ['with words before it', [life, 'See also ibid., pg 8'], [1]],
    [
      'with a remark after it',
      [life, 'ibid. pg 8, our translation', 'ibid. [emphasis added]'],
      [1, 1],
    ],
    ['behind "quoted in"', [life, 'V I Lenin, quoted in ibid., pg 8'], [1]],
    ['within one note', [`${life}; ibid., pg 8`], [1]],
    [
      'a single source cited twice',
      [`${life}; L Trotsky, My Life, Wellred Books, 2018, pg 9`, 'ibid.'],
      [1],
    ],
    ['loc. cit.', [life, 'loc. cit.'], [1]],
    ['op. cit. with a name', [life, capital, duhring, 'Marx, op. cit., pg 9'], [2]],
    ['op. cit. with the initials', [life, capital, 'L Trotsky, op. cit., pg 9'], [1]],
    [
      'op. cit. with a title',
      [life, falsification, capital, 'Trotsky, My Life, op. cit., pg 9'],
      [1],
    ],
    ['loc. cit. with a name', [life, capital, 'Trotsky, loc. cit.'], [1]],
    ['no note before', ['ibid. pg 6'], [null]],
    ['a note of prose before', [life, prose, 'ibid. pg 6'], [null]],
    ['several sources before', [`${life}; ${capital}`, 'ibid. pg 6'], [null]],
    [
      'words before that may name another source',
      [`${life}; see Deutscher, pg 7`, 'ibid.'],
      [null],
    ],
    ['an ibid before that is bound to nothing', [prose, 'ibid.', 'ibid. pg 5'], [null, null]],
    [
      'several works of the author',
      [life, falsification, capital, 'Trotsky, op. cit., pg 9'],
      [null],
    ],
    ['no work of the author', [life, 'Lenin, op. cit., pg 9'], [null]],
    ['no author', [life, 'op. cit., pg 9'], [null]],
  ])('%s', (_, notes, resolved) => {
    const { ibids, problems } = read(...notes)
    expect(ibids.map(({ resolvesTo }) => resolvesTo)).toEqual(resolved)
    expect(problems.filter(({ kind }) => kind === 'ibidUnbound')).toHaveLength(
      resolved.filter((one) => one === null).length,
    )
  })

  it('leaves what cannot be bound as it stands, and asks', () => {
    const { notes, problems } = read('Trotsky, op. cit., pg 9')
    expect(notes[0]).toMatchObject({
      citations: [],
      prose: [{ text: 'Trotsky, op. cit., pg 9' }],
      confidence: 'none',
      flags: ['prose'],
    })
    expect(problems).toEqual([
      {
        kind: 'ibidUnbound',
        severity: 'decide',
        note: 1,
        line: 2,
        message:
          'Note 1 says “op. cit.”, but no earlier note cites a work by Trotsky. Say which source it means.',
      },
    ])
  })

  it('asks whose work is meant where no name is given', () => {
    const { problems } = read('op. cit., pg 9')
    expect(problems[0]?.message).toBe(
      'Note 1 says “op. cit.”, but it does not say whose work it means. Say which source it means.',
    )
  })

  it('reads a source behind quoted words and a dash', () => {
    const { notes, references } = read(
      '“Printing is the art” – J Milton, *Areopagitica*, 1644, pg 3; ibid. pg 4',
    )
    expect(references).toMatchObject([{ csl: { title: 'Areopagitica' } }])
    expect(notes[0]?.printed).toContain(
      '“Printing is the art” – J Milton, Areopagitica, 1644, pg 3',
    )
  })

  it('keeps the other citations of a note whose ibid cannot be bound', () => {
    const { notes } = read(`See ibid., pg 5; ${capital}`)
    expect(notes[0]).toMatchObject({
      citations: [{ prefix: 'See ibid., pg 5; ' }],
      confidence: 'certain',
    })
  })

  it('takes the place of the note before where ibid. names none', () => {
    const { notes } = read(life, 'ibid.', 'ibid. pg 9', 'loc. cit.')
    expect(notes.map(({ citations }) => citations[0]?.locator?.value)).toEqual(['5', '5', '9', '9'])
    expect(notes.map(({ printed }) => printed)).toEqual([life, 'ibid.', 'ibid. pg 9', 'ibid.'])
  })
})

describe('readApparatus tells works apart', () => {
  it('knows a work again', () => {
    const { references } = read(life, capital, life, 'ibid. pg 7')
    expect(references.map(({ notes }) => notes)).toEqual([[1, 3, 4], [2]])
    expect(references.every(({ id, csl }) => id === csl.id)).toBe(true)
  })

  it('knows a short form of a work that was spelled out, by author, title and volume', () => {
    const { notes, references } = read(
      life,
      capital,
      'L Trotsky, My Life, pg 9',
      'K Marx, Capital, Vol. 1, pg 5',
      'Marx, Capital, pg 7',
    )
    expect(references.map(({ notes: numbers }) => numbers)).toEqual([
      [1, 3],
      [2, 4, 5],
    ])
    expect(notes[2]).toMatchObject({ confidence: 'certain', flags: ['shortForm'] })
  })

  it('makes a short form a work of its own where no earlier note spells it out', () => {
    expect(read('K Marx, Grundrisse, pg 105').references).toMatchObject([
      { csl: { title: 'Grundrisse' } },
    ])
    expect(read('L Trotsky, Prime Minister of Nowhere').references).toEqual([])
  })

  it('keeps the fuller of two mentions', () => {
    const { references, notes } = read(
      'L Trotsky, My Life, 2018, pg 5',
      'Leon Trotsky, My Life, Wellred Books, 2018, pg 9',
    )
    expect(references).toMatchObject([
      { csl: { author: [{ given: 'Leon' }], publisher: 'Wellred Books' }, notes: [1, 2] },
    ])
    expect(notes[0]).toMatchObject({ confidence: 'likely', printed: life })
  })

  it('keeps both where two mentions contradict each other, and asks', () => {
    const { references, problems } = read(life, life.replace('Wellred Books', 'Penguin'))
    expect(references.map(({ key }) => key)).toEqual([references[0]?.key, references[0]?.key])
    expect(problems).toMatchObject([{ kind: 'referencesDisagree', severity: 'decide', note: 2 }])
    expect(problems[0]?.message).toContain('Publisher')
  })
})

describe('readApparatus says how sure it is', () => {
  it.each<[string, string, string]>([
    ['certain', life, life],
    ['likely', life.replace('pg', 'p.'), life],
    ['likely', life.replace('L Trotsky', 'Leon Trotsky'), life],
    ['likely', life.replace('L Trotsky', 'Trotsky, L.'), life],
    ['none', prose, prose],
    ['none', 'See chapter 5 of this book, pg 7.', 'See chapter 5 of this book, pg 7.'],
  ])('%s: %s', (confidence, text, printed) => {
    expect(read(text).notes[0]).toMatchObject({ confidence, text, printed })
  })

  it('lists both forms of a note that will print otherwise', () => {
    const text = life.replace('pg', 'p.')
    expect(read(text).problems).toMatchObject([{ kind: 'notePrintedOtherwise', note: 1 }])
    expect(read(text).problems[0]?.message).toContain(text)
    expect(read(text).problems[0]?.message).toContain(life)
  })

  it('flags prose that seems to name a source, and no other', () => {
    expect(read('See the pamphlet of 1921, pg 7.').problems).toMatchObject([
      { kind: 'noteNotUnderstood' },
    ])
    expect(read(prose).problems).toEqual([])
  })

  it('lists a note that the house style shortens', () => {
    const { notes, problems } = read(life, life.replace('pg 5', 'pg 6'))
    expect(notes[1]).toMatchObject({ confidence: 'likely', printed: 'ibid. pg 6' })
    expect(problems).toMatchObject([{ kind: 'notePrintedOtherwise', note: 2 }])
  })

  it('refuses a reading that would lose a word', () => {
    const text =
      'A Woods, B Hall, C Reed, D Moss and E Lane, Reason, Wellred Books, 2015, pg 45, <i>x</i>'
    const content = [{ type: 'text', text } as const]
    const { notes } = readApparatus(toManuscript([content]))
    expect(notes[0]?.printed).toBe(text)
  })
})

describe('readApparatus numbers notes', () => {
  it('in the order of their markers, those without marker last', () => {
    const manuscript = toManuscript(
      [life, capital, duhring],
      [{ line: 1, type: 'paragraph', content: toInlines('One.^3 Two.^1 Three.^3 Four.^9') }],
    )
    const { notes } = readApparatus(manuscript)
    expect(notes.map(({ id, number, marked }) => [id, number, marked])).toEqual([
      ['n3', 1, true],
      ['n1', 2, true],
      ['n2', 4, false],
    ])
  })

  it.each<[string, string, string[], (number | null)[]]>([
    ['a marker without an entry', 'One.^1 Two.^9 Three.^2', [life, 'ibid. pg 6'], [null]],
    ['an entry without a marker', 'One.^1 Three.^3', [life, capital, 'ibid. pg 6'], [null]],
    ['a note that was moved', 'One.^1 Three.^3 Two.^2', [life, 'ibid.', capital], [null]],
    ['a note with no place in the text', 'One.^1', [life, 'ibid. pg 6'], [null]],
    ['a note marked again', 'One.^1 Two.^2 One.^1 Three.^3', [life, 'ibid.', 'ibid.'], [1, 1]],
  ])('binds no ibid. across a gap: %s', (_, words, list, resolved) => {
    const blocks = [{ line: 1, type: 'paragraph', content: toInlines(words) } as const]
    const { ibids, problems } = readApparatus(toManuscript(list, blocks))
    expect(ibids.map(({ resolvesTo }) => resolvesTo)).toEqual(resolved)
    expect(problems.filter(({ kind }) => kind === 'ibidUnbound')).toHaveLength(
      resolved.filter((one) => one === null).length,
    )
  })

  it('gives a problem of a note without a marker its line, and no note to lead to', () => {
    const blocks = [{ line: 1, type: 'paragraph', content: toInlines('One.^1') } as const]
    const { problems } = readApparatus(toManuscript([life, 'ibid. pg 6'], blocks))
    expect(problems).toMatchObject([{ kind: 'ibidUnbound', line: 3 }])
    expect(problems[0]).not.toHaveProperty('note')
  })

  it('binds no ibid. where two entries have one number', () => {
    const manuscript = toManuscript([life, capital, 'ibid. pg 6'])
    const notes = manuscript.notes.map((note) =>
      note.id === 'n2' ? { ...note, label: '1' } : note,
    )
    expect(readApparatus({ ...manuscript, notes }).ibids).toEqual([
      { note: 3, word: 'ibid.', resolvesTo: null },
    ])
  })

  it('asks nothing of marks that are no numbers', () => {
    const manuscript = toManuscript([life, 'ibid. pg 6', 'ibid. pg 7'])
    const notes = manuscript.notes.map((note) => ({ ...note, label: '*' }))
    expect(readApparatus({ ...manuscript, notes }).ibids).toMatchObject([
      { resolvesTo: 1 },
      { resolvesTo: 1 },
    ])
  })

  it('prints what follows a marker without an entry as the article will', () => {
    const content = toInlines('One.^1 Gone.^9 Two.^2')
    const { notes } = readApparatus(
      toManuscript([life, life], [{ line: 1, type: 'paragraph', content }]),
    )
    expect(notes.map(({ number, printed }) => [number, printed])).toEqual([
      [1, life],
      [3, 'L Trotsky, My Life, pg 5'], // the short form, and no ibid.
    ])
  })

  it('reads a manuscript without notes', () => {
    expect(readApparatus(toManuscript([], []))).toEqual({
      notes: [],
      references: [],
      quotations: [],
      ibids: [],
      problems: [],
    })
  })

  it('keeps empty notes, italics, links and markers within notes', () => {
    const { notes } = readApparatus(
      toManuscript([
        [],
        [
          { type: 'text', text: 'On  ', bold: true },
          { type: 'link', href: 'https://example.org', content: toInlines('this *page*') },
          { type: 'lineBreak' },
          { type: 'noteMarker', note: 'n1', label: '1' },
        ],
      ]),
    )
    expect(notes.map(({ text }) => text)).toEqual(['', 'On this page [1]'])
    expect(notes[1]?.prose).toEqual([
      { text: 'On ', bold: true },
      { text: 'this ', href: 'https://example.org' },
      { text: 'page', italic: true, href: 'https://example.org' },
      { text: ' ', begins: 'line' },
      { text: '[1]' },
    ])
  })

  it('gives quotations with their notes and places', () => {
    const blocks = [
      { line: 7, type: 'paragraph' as const, content: toInlines('He said “no”.^2 And “yes”.^1') },
    ]
    const { quotations } = readApparatus(toManuscript([life, capital], blocks))
    expect(quotations).toEqual([
      { noteID: 'n2', note: 1, text: 'no', displayed: false, block: 0, line: 7, start: 9, end: 11 },
      {
        noteID: 'n1',
        note: 2,
        text: 'yes',
        displayed: false,
        block: 0,
        line: 7,
        start: 19,
        end: 22,
      },
    ])
  })
})
