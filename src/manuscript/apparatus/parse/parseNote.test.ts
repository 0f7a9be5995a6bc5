import { describe, expect, it } from 'vitest'
import { toInlines } from '../testManuscript'
import { inlinesToRuns } from '../runs'
import { parseNote } from './parseNote'
import { testParseOnly } from './testParseOnly'

const page = (value: string) => ({ label: 'page', value })
describe('parseNote reads where in a work', () => {
  const book = 'I Deutscher, Stalin, Penguin Books, 1966'
  it.each<[string, object | null, string]>([
    ['pg 33', page('33'), ''],
    ['pg. 33', page('33'), ''],
    ['p.33', page('33'), ''],
    ['pp 12-3 and 45', page('12-3 and 45'), ''],
    ['pages 33 — 34', page('33-34'), ''],
    ['pg ix–xi', page('ix-xi'), ''],
    ['S. 362f.', page('362f.'), ''],
    ['с. 45', page('45'), ''],
    ['стр. 45', page('45'), ''],
    ['pg 5, 7-9', page('5, 7-9'), ''],
    ['pg 5, our translation', page('5'), ', our translation'],
    ['pg 5 [emphasis in original]', page('5'), ' [emphasis in original]'],
    ['pg 88, n. 3', page('88'), ', n. 3'],
    ['pg 5, where he says the same of France.', page('5'), ', where he says the same of France.'],
    ['chapter 3', { label: 'chapter', value: '3' }, ''],
    ['ch. 3, pg 12', { label: 'chapter', value: '3' }, ', pg 12'],
    ['§ 11', { label: 'section', value: '11' }, ''],
    ['part 2', { label: 'part', value: '2' }, ''],
    ['fig. 4', { label: 'figure', value: '4' }, ''],
    ['our translation', null, ', our translation'],
  ])('%s', (tail, locator, suffix) => {
    expect(testParseOnly(`${book}, ${tail}`)).toMatchObject({
      locator,
      suffix,
      work: { title: 'Stalin', publisher: 'Penguin Books' },
    })
  })
})

describe('parseNote tells a citation from the words around it', () => {
  it.each<[string, string, string]>([
    ['See K Marx, Capital, Penguin, 1976, pg 5', 'See ', 'Capital'],
    ['See also, K Marx, Capital, Penguin, 1976, pg 5', 'See also, ', 'Capital'],
    ['Cf. K Marx, Capital, Penguin, 1976, pg 5', 'Cf. ', 'Capital'],
    [
      'For a fuller account see R Medvedev, Let History Judge, Macmillan, 1972, pg 44',
      'For a fuller account see ',
      'Let History Judge',
    ],
    [
      'The argument is this: L Trotsky, My Life, Wellred Books, 2018, pg 44',
      'The argument is this: ',
      'My Life',
    ],
    [
      'Pravda, 5 May 1924, quoted in E H Carr, Socialism in One Country, Vol. 1, Macmillan, 1958, pg 31',
      'Pravda, 5 May 1924, quoted in ',
      'Socialism in One Country',
    ],
    ['Quoted in I Deutscher, Stalin, Penguin Books, 1966, pg 290', 'Quoted in ', 'Stalin'],
    [
      'Zit. nach: J Braunthal, Geschichte der Internationale, Bd. 2, Dietz Verlag, 1963, S. 414',
      'Zit. nach: ',
      'Geschichte der Internationale',
    ],
    ['*Iskra*, quoted in L Trotsky, 1905, Vintage, 1971, pg 5', '<i>Iskra</i>, quoted in ', '1905'],
    [
      'He disagreed. See L Trotsky, My Life, Wellred Books, 2018, pg 5',
      'He disagreed. See ',
      'My Life',
    ],
  ])('%s', (line, prefix, title) => {
    expect(testParseOnly(line)).toMatchObject({ prefix, work: { title } })
  })

  it('keeps the sentences after a citation as prose', () => {
    const line =
      'See L Trotsky, My Life, Wellred Books, 2018, pg 5. He *returned* to it. So did we.'
    expect(testParseOnly(line)).toMatchObject({
      suffix: '.',
      prose: [{ text: 'He ' }, { text: 'returned', italic: true }, { text: ' to it. So did we.' }],
    })
  })

  it('flags what a note says of its quotation', () => {
    const flags = (tail: string) =>
      testParseOnly(`I Deutscher, Stalin, Penguin, 1966, pg 5${tail}`).flags
    expect(flags(', our translation')).toEqual(['ourTranslation'])
    expect(flags(' (emphasis added)')).toEqual(['emphasisAdded'])
    expect(flags(' [emphasis in original]')).toEqual(['emphasisInOriginal'])
    expect(flags(', eigene Übersetzung')).toEqual(['ourTranslation'])
    expect(flags('')).toEqual([])
  })

  it.each([
    'The term was coined by Parvus.',
    'Emphasis in original.',
    'In 1917, the party had 24,000 members (see chapter 3).',
    'Author’s interview with a steel worker, Sheffield, 12 May 1984.',
    'As Lenin wrote, the state is an organ of class rule; compare Weber’s definition.',
    'Trotsky, like Lenin before him, returned in May, 1917.',
    'Lenin, of course, disagreed.',
    'The phrase “quoted in the press” is older.',
    'The poem is cited in İzmir to this day.',
    `A ${'very '.repeat(45)}long title, Penguin, 1976, pg 5`,
    '…',
    '',
  ])('reads no citation in: %s', (line) => {
    const runs = inlinesToRuns(toInlines(line))
    expect(parseNote(runs)).toEqual({ citations: [], prose: runs })
  })
})

describe('parseNote reads several citations', () => {
  it('parts them at semicolons', () => {
    const { citations } = parseNote([
      {
        text: 'J Molyneux, Marxism and the Party, Pluto Press, 1978; see also A Callinicos, Trotskyism, Open University Press, 1990; D Hallas, Trotsky’s Marxism, Pluto Press, 1979.',
      },
    ])
    expect(citations.map(({ prefix, suffix }) => [prefix, suffix])).toEqual([
      ['', ''],
      ['see also ', ''],
      ['', '.'],
    ])
  })

  it('parts them at sentences, whose full stop leads to the next', () => {
    const { citations, prose } = parseNote([
      {
        text: 'L Trotsky, My Life, Wellred Books, 2018, pg 5. See also K. Marx, Capital, Vol. 1, Penguin, 1976, pg 7. Both agree.',
      },
    ])
    expect(citations.map(({ prefix, suffix }) => [prefix, suffix])).toEqual([
      ['', ''],
      ['. See also ', '.'],
    ])
    expect(prose).toEqual([{ text: 'Both agree.' }])
  })

  it('leaves a citation that is refused in the words around the others', () => {
    const runs = [{ text: 'See ibid., pg 5; K Marx, Capital, Penguin, 1976, pg 7' }]
    const { citations } = parseNote(runs, new Set([4]))
    expect(citations).toMatchObject([{ prefix: 'See ibid., pg 5; ', suffix: '' }])
  })

  it('tries no unit of more than 1,200 characters', () => {
    const long = `L Trotsky, ${'My Life '.repeat(200)}, Wellred Books, 2018, pg 5`
    expect(parseNote([{ text: long }]).citations).toEqual([])
  })
})
