import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'

const LONG =
  'The compositor sets the words of the author letter by letter, and reads them upside down.'
const outline = (text: string) => readOutline(text, 'a.txt').outline
const kinds = (text: string) => readOutline(text, 'a.txt').kinds

describe('headings of plain text', () => {
  it.each([
    ['a short line', 'The shop', 'h2 The shop'],
    ['a line in capitals', 'THE SHOP', 'h2 THE SHOP'],
    ['a numbered line', '2 The shop', 'h2 2 The shop'],
    ['a second level', '2.1 The shop', 'h3 2.1 The shop'],
    ['a third level', '2.1.3 The shop', 'h4 2.1.3 The shop'],
    ['a line in quotation marks', '‘The shop’', 'h2 ‘The shop’'],
    ['a line of a script without capitals', 'دار الطباعة', 'h2 دار الطباعة'],
    ['a long line', LONG.slice(0, -1).repeat(2), `p ${LONG.slice(0, -1).repeat(2)}`],
    ['a sentence', 'He set the type.', 'p He set the type.'],
    ['a line that leads on', 'He wrote:', 'p He wrote:'],
    ['a line that begins small', 'and so on', 'p and so on'],
    ['a byline', 'By William Caxton', 'p By William Caxton'],
    ['an address', 'https://example.org/shop', 'p https://example.org/shop'],
    ['a figure', '1476', 'p 1476'],
  ])('%s', (_, line, expected) => {
    expect(outline(`${LONG}\n${line}\n${LONG}`)).toEqual([`p ${LONG}`, expected, `p ${LONG}`])
  })

  it('two in a row, but not three, and none at the end', () => {
    expect(outline(`One\nTwo\n${LONG}`)).toEqual(['h2 One', 'h2 Two', `p ${LONG}`])
    expect(outline(`One\nTwo\nThree\n${LONG}`)).toEqual(['p One', 'p Two', 'p Three', `p ${LONG}`])
    expect(outline(`${LONG}\nLondon, 1476`)).toEqual([`p ${LONG}`, 'p London, 1476'])
  })

  it('underlined ones', () => {
    const text = `The shop\n--------\n\n${LONG}\n\nits type\n========\n\n${LONG}\n\nMore\n====\n\n${LONG}`
    expect(outline(text)).toEqual([
      'h2 The shop',
      `p ${LONG}`,
      'h2 its type',
      `p ${LONG}`,
      'h2 More',
      `p ${LONG}`,
    ])
  })

  it('lists questions that may be headings, unless the text is an interview', () => {
    const text = [LONG, LONG, LONG, LONG, 'What is to be set?', LONG].join('\n')
    expect(kinds(text)).toEqual(['titleMissing', 'possibleHeading 5'])
    expect(outline(text)).toContain('p What is to be set?')
    const interview = [LONG, 'What is set?', LONG, 'Who set it?', LONG].join('\n')
    expect(kinds(interview)).toEqual(['titleMissing'])
  })
})

describe('the title of plain text', () => {
  it.each([
    ['Title: On Type\n', 'On Type'],
    ['Titel:\tÜber den Satz\n', 'Über den Satz'],
    ['On Type\n=======\n', 'On Type'],
  ])('%j', (start, title) => {
    const read = readOutline(`${start}\n${LONG}`, 'a.txt')
    expect(read.manuscript.title).toBe(title)
    expect(read.outline).toEqual([`p ${LONG}`])
    expect(read.kinds).toEqual([])
  })

  it.each(['On Type', 'On Type\n-------'])('is not guessed from %j', (start) => {
    const read = readOutline(`${start}\n\n${LONG}`, 'a.txt')
    expect(read.manuscript.title).toBeUndefined()
    expect(read.problems).toMatchObject([{ kind: 'titleMissing', severity: 'decide' }])
  })
})

describe('lines of plain text', () => {
  it('are paragraphs where the file has one paragraph a line', () => {
    const lines = [LONG.repeat(2), LONG, LONG.repeat(3), LONG]
    expect(outline(lines.join('\n'))).toEqual(lines.map((line) => `p ${line}`))
  })

  it('are joined where the file is wrapped at a width', () => {
    const text = [
      'The compositor sets the words of the author letter by letter,',
      'and reads them upside down. The reader for the press sits by a',
      'window and hears them read aloud.',
      '',
      '   A second paragraph begins with its first line set in, as',
      'printers set it, and goes on without.',
      '   So does a third one, and this is the end of what is said',
      'here.',
    ].join('\n')
    expect(outline(text)).toEqual([
      'p The compositor sets the words of the author letter by letter, and reads them upside down. The reader for the press sits by a window and hears them read aloud.',
      'p A second paragraph begins with its first line set in, as printers set it, and goes on without.',
      'p So does a third one, and this is the end of what is said here.',
    ])
  })

  it('end a paragraph early without an empty line, and a heading stands over it', () => {
    const text = [
      'The shop',
      'The compositor sets the words of the author letter by letter,',
      'and reads them upside down. The reader for the press sits by',
      'a window.',
      'The apprentice carries the proofs to the author and waits for',
      'them while he corrects what he should have written.',
    ].join('\n')
    expect(outline(text)).toEqual([
      'h2 The shop',
      'p The compositor sets the words of the author letter by letter, and reads them upside down. The reader for the press sits by a window.',
      'p The apprentice carries the proofs to the author and waits for them while he corrects what he should have written.',
    ])
  })

  it('that leave nothing between paragraphs are listed', () => {
    const paragraph = [
      'The compositor sets the words of the author letter by letter,',
      'and reads them upside down. The reader for the press sits by',
      'a window.',
    ]
    const text = Array.from({ length: 5 }, () => paragraph).flat()
    const read = readOutline(text.join('\n'), 'a.txt')
    expect(read.outline).toHaveLength(5)
    expect(read.kinds).toEqual(['titleMissing', 'paragraphsGuessed'])
    expect(kinds(`${text.slice(0, 9).join('\n')}\n\n${text.slice(9).join('\n\n')}`)).toEqual([
      'titleMissing',
    ])
  })

  it('part a heading from a full line before it', () => {
    const text = [
      '   The compositor sets the words of the author letter by letter,',
      'and reads them upside down, and so on to the end of the book he',
      'sets. The reader for the press sits by a window and hears them.',
      'The case',
      '   The apprentice carries the proofs to the author and waits for',
      'them while he corrects what he should have written.',
    ]
    expect(outline(text.join('\n'))[1]).toBe('h2 The case')
  })

  it('join words as the file does where it shows a habit', () => {
    const wrap = (first: string, second: string, others: string) =>
      [
        `The compositor sets the words of the author letter by ${first}`,
        `${second} and reads them upside down, and so on to the end of`,
        `the book, ${others}, and he goes on and on.`,
      ].join('\n')
    expect(outline(wrap('quen-', 'ched', 'divi-\nded and divided'))[0]).toContain('by quenched and')
    expect(outline(wrap('fire-', 'proof', 'rain-\nproof and rain-proof'))[0]).toContain(
      'fire-proof',
    )
    expect(outline(wrap('press-', 'work', 'the press and the work'))[0]).toContain('press-work')
    expect(outline(wrap('revolu-', 'tionary', 'as ever'))[0]).toContain('revolutionary')
  })

  it('keep their breaks where they are much shorter than the rest', () => {
    const text = [
      'The compositor sets the words of the author letter by letter,',
      'and reads them upside down, and so on to the end of the book.',
      '',
      'set it up,',
      'read it through,',
      'and lock it',
    ].join('\n')
    expect(outline(text).at(-1)).toBe('p set it up, / read it through, / and lock it')
  })

  it('are joined at hyphens as the file itself writes the word', () => {
    const text = [
      'The revolutionary press is a so-called thing and it was re-',
      'volutionary from the start, said the man of the so-',
      'called party, whose inter-',
      'national character is a well-',
      'known thing that is not doubted by anyone who ever heard of it.',
    ].join('\n')
    const read = readOutline(text, 'a.txt')
    expect(read.outline).toEqual([
      'p The revolutionary press is a so-called thing and it was revolutionary from the start, said the man of the so-called party, whose international character is a well-known thing that is not doubted by anyone who ever heard of it.',
    ])
    expect(read.problems.slice(1).map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringContaining('“international”')],
      [4, expect.stringContaining('“well-known”')],
    ])
  })

  it.each([
    ['a soft hyphen', 'inter\u00ad\nnational words', 'international words'],
    ['a number before the hyphen', 'the years 1905-\nish and so', 'the years 1905-ish and so'],
    ['a dash that touches', 'the press—\nand the type', 'the press—and the type'],
    ['a dash with a space', 'the press –\nand the type', 'the press – and the type'],
    ['Chinese', '排字工人一个字一个字\n地排', '排字工人一个字一个字地排'],
  ])('are joined at %s', (_, text, expected) => {
    expect(outline(text)).toEqual([`p ${expected}`])
  })

  it('refuse nothing of what is set off', () => {
    const text = [
      'The compositor sets the words of the author letter by letter,',
      'and reads them upside down, and so on to the end of the book:',
      '',
      '    He is a man of few words, and those he has he sets in',
      '    type before he says them.',
      '',
      'So said the reader for the press, who was no friend of his and',
      'knew it.',
      '',
      '> Set off by signs, in two lines that belong',
      '> together',
      '>',
      '> and a second paragraph.',
    ].join('\n')
    expect(outline(text).slice(1)).toEqual([
      'quotation He is a man of few words, and those he has he sets in type before he says them.',
      'p So said the reader for the press, who was no friend of his and knew it.',
      'quotation Set off by signs, in two lines that belong together // and a second paragraph.',
    ])
  })
})

describe('lists and rules of plain text', () => {
  it.each([
    ['- one\n- two\n- three', ['ul one · two · three']],
    ['• one\n• two', ['ul one · two']],
    ['* one\n\n* two', ['ul one · two']],
    ['1. one\n2. two', ['ol 1 one · two']],
    ['4) one\n5) two', ['ol 4 one · two']],
    ['- one', ['p - one']],
    ['1. one\n3. two', ['p 1. one', 'p 3. two']],
    ['– Who is there?\n– The reader.', ['p – Who is there?', 'p – The reader.']],
    ['- one\n* two', ['p - one', 'p * two']],
    ['* * *', ['rule']],
    ['one.\n\n-----\n\ntwo.', ['p one.', 'rule', 'p two.']],
  ])('%j', (text, expected) => {
    const read = readOutline(`${LONG}\n\n${text}\n\n${LONG}`, 'a.txt')
    expect(read.outline.slice(1, -1)).toEqual(expected)
  })

  it('items of a wrapped file go on in the next line', () => {
    const text = [
      'The compositor has in his case the letters of the alphabet,',
      'and takes from it what he needs, namely these, as they come:',
      '- the small letters, of which he needs most, and which lie',
      '  nearest to his hand',
      '- the capitals, which lie in the upper case, and which are',
      '  seldom needed',
    ].join('\n')
    expect(outline(text).at(-1)).toBe(
      'ul the small letters, of which he needs most, and which lie nearest to his hand · the capitals, which lie in the upper case, and which are seldom needed',
    )
  })
})
