import { describe, expect, it } from 'vitest'
import { formatNotes } from '../format/formatNotes'
import { runsToText } from '../format/runsToText'
import type { CslItem, Locator, LocatorLabel, Run } from '../model'

/** Italics as ‹›, as in the table of the design. */
const show = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `‹${text}›` : text)).join('')

const print = (item: Omit<CslItem, 'id'>, locator?: Locator) => {
  const citations = [{ reference: 'x', ...(locator && { locator }) }]
  const references = { x: { id: 'x', ...item } }
  return show(
    formatNotes({ notes: [{ id: 'n', citations, prose: [] }], references })[0]?.printed ?? [],
  )
}

const page = (value: string): Locator => ({ label: 'page', value })
const year = (...years: number[]) => ({ issued: { 'date-parts': years.map((one) => [one]) } })
const luxemburg = [{ family: 'Luxemburg', given: 'Rosa' }]

const chapter = {
  type: 'chapter',
  author: luxemburg,
  title: 'Stagnation and Progress of Marxism',
  'container-title': 'Rosa Luxemburg Speaks',
  publisher: 'Pathfinder',
  ...year(1970),
}

describe('the house style', () => {
  it.each<[string, string, Omit<CslItem, 'id'>, Locator?]>([
    [
      'a chapter in a book',
      'R Luxemburg, ‘Stagnation and Progress of Marxism’, ‹Rosa Luxemburg Speaks›, Pathfinder, 1970, pg 107',
      chapter,
      page('107'),
    ],
    [
      'a book',
      'R Luxemburg, ‹The Accumulation of Capital›, Routledge, 2003, pg 5',
      {
        type: 'book',
        author: luxemburg,
        title: 'The Accumulation of Capital',
        publisher: 'Routledge',
        ...year(2003),
      },
      page('5'),
    ],
    [
      'a volume, several initials and no year',
      'V I Lenin, ‘Karl Marx’, ‹Lenin Collected Works›, Vol. 21, Progress Publishers, pg 43',
      {
        type: 'chapter',
        author: [{ family: 'Lenin', given: 'V. I.' }],
        title: 'Karl Marx',
        'container-title': 'Lenin Collected Works',
        volume: '21',
        publisher: 'Progress Publishers',
      },
      page('43'),
    ],
    [
      'a title with a bracketed year',
      'L Trotsky, ‹Writings of Leon Trotsky [1929]›, Pathfinder, 1975',
      {
        type: 'book',
        author: [{ family: 'Trotsky', given: 'L' }],
        title: 'Writings of Leon Trotsky [1929]',
        publisher: 'Pathfinder',
        ...year(1975),
      },
    ],
    [
      'a hyphened name',
      'J-P Sartre, ‹T›',
      { type: 'book', title: 'T', author: [{ family: 'Sartre', given: 'Jean-Paul' }] },
    ],
    [
      'a name with particles',
      'S de Beauvoir and J W von Goethe, ‹T›',
      {
        type: 'book',
        title: 'T',
        author: [
          { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
          { family: 'Goethe', given: 'J W', 'dropping-particle': 'von' },
        ],
      },
    ],
    [
      'a small-letter name',
      'bell hooks, ‹T›',
      { type: 'book', title: 'T', author: [{ family: 'hooks', given: 'bell' }] },
    ],
    [
      'a body as author',
      'Communist International, ‹T›',
      { type: 'book', title: 'T', author: [{ literal: 'Communist International' }] },
    ],
    [
      'three authors',
      'K Marx, F Engels and M Hess, ‹T›',
      {
        type: 'book',
        title: 'T',
        author: [
          { family: 'Marx', given: 'K' },
          { family: 'Engels', given: 'F' },
          { family: 'Hess', given: 'M' },
        ],
      },
    ],
    [
      'four authors',
      'A et al., ‹T›',
      { type: 'book', title: 'T', author: ['A', 'B', 'C', 'D'].map((family) => ({ family })) },
    ],
    [
      'an editor in place of an author',
      'G Breitman (ed.), ‹T›, trans. M Eastman, 2nd edn, London, c. 1971',
      {
        type: 'book',
        title: 'T',
        editor: [{ family: 'Breitman', given: 'George' }],
        translator: [{ family: 'Eastman', given: 'Max' }],
        edition: '2',
        'publisher-place': 'London',
        issued: { 'date-parts': [[1971]], circa: true },
      },
    ],
    [
      'two editors',
      'A and B (eds), ‹T›',
      { type: 'book', title: 'T', editor: [{ family: 'A' }, { family: 'B' }] },
    ],
    [
      'an editor beside an author',
      'R Luxemburg, ‹T›, Vol. 2, ed. P Hudis, revised edition, Verso, 1935-1936',
      {
        type: 'book',
        title: 'T',
        author: luxemburg,
        editor: [{ family: 'Hudis', given: 'Peter' }],
        volume: '2',
        edition: 'revised edition',
        publisher: 'Verso',
        ...year(1935, 1936),
      },
    ],
    [
      'one who edited and translated',
      'R Luxemburg, ‹T›, ed. and trans. P Hudis',
      {
        type: 'book',
        title: 'T',
        author: luxemburg,
        editor: [{ family: 'Hudis', given: 'Peter' }],
        translator: [{ family: 'Hudis', given: 'Peter' }],
      },
    ],
    [
      'a part of somebody else’s book',
      'F Engels, ‘Preface’, in K Marx, ‹Capital›, Vol. 3',
      {
        type: 'chapter',
        title: 'Preface',
        author: [{ family: 'Engels', given: 'F' }],
        'container-author': [{ family: 'Marx', given: 'K' }],
        'container-title': 'Capital',
        volume: '3',
      },
    ],
    [
      'an article in a journal, its pages where no place is named',
      'R Luxemburg, ‘T’, ‹Die Neue Zeit›, Vol. 22, No. 1, 1904, pg 484-492',
      {
        type: 'article-journal',
        author: luxemburg,
        title: 'T',
        'container-title': 'Die Neue Zeit',
        volume: '22',
        issue: '1',
        page: '484–492',
        DOI: '10.1000/182',
        ...year(1904),
      },
    ],
    [
      'an article in a newspaper',
      '‘T’, ‹Pravda›, No. 2, 4 March 1935, pg 1',
      {
        type: 'article-newspaper',
        title: 'T',
        'container-title': 'Pravda',
        issue: '2',
        page: '1-3',
        issued: { 'date-parts': [[1935, 3, 4]] },
      },
      page('1'),
    ],
    [
      'a web page',
      'R Luxemburg, ‘T’, ‹Marxists Internet Archive›, https://example.org/a?b=c&d=e#f, accessed 3 May 2025',
      {
        type: 'webpage',
        author: luxemburg,
        title: 'T',
        'container-title': 'Marxists Internet Archive',
        URL: 'https://example.org/a?b=c&d=e#f',
        accessed: { 'date-parts': [[2025, 5, 3]] },
      },
    ],
    [
      'a web page with a date',
      '‘T’, c. 2 April 2024, https://example.org/',
      {
        type: 'webpage',
        title: 'T',
        URL: 'https://example.org/',
        issued: { 'date-parts': [[2024, 4, 2]], circa: true },
        accessed: { 'date-parts': [[2025, 5, 3]] },
      },
    ],
    [
      'what is published only at an address',
      '‹T›, 2024, https://example.org/',
      { type: 'report', title: 'T', URL: 'https://example.org/', ...year(2024) },
    ],
    [
      'a thesis',
      'R Luxemburg, ‹The Industrial Development of Poland›, doctoral thesis, University of Zurich, 1898',
      {
        type: 'thesis',
        author: luxemburg,
        title: 'The Industrial Development of Poland',
        genre: 'doctoral thesis',
        publisher: 'University of Zurich',
        ...year(1898),
      },
    ],
    [
      'a letter in an archive',
      'R Luxemburg, letter to C Zetkin, IISH Amsterdam, 16 December 1906',
      {
        type: 'personal_communication',
        author: luxemburg,
        title: 'letter to C Zetkin',
        archive: 'IISH Amsterdam',
        issued: { 'date-parts': [[1906, 12, 16]] },
      },
    ],
    [
      'quotation marks within a title in quotation marks',
      '‘On “Left” Infantilism’, ‹The Workers’ State: “Third Period” : a sketch›',
      {
        type: 'chapter',
        title: 'On ‘Left’ Infantilism',
        'container-title': 'The Workers’ State: “Third Period” : a sketch',
      },
    ],
    [
      'italics within italics',
      '‹On ›Iskra‹ again›',
      { type: 'book', title: 'On <i>Iskra</i> again' },
    ],
    [
      'signs of other languages',
      '‹$& <script> & %%STRING%% $1›',
      { type: 'book', title: '$& <script> & %%STRING%% $1' },
    ],
    [
      'a date in words',
      '‹T›, no later than May',
      { type: 'book', title: 'T', issued: { literal: 'no later than May' } },
    ],
    ['nothing to print', '[reference without printable fields]', { type: 'book' }],
  ])('prints %s', (_, printed, item, locator) => expect(print(item, locator)).toBe(printed))

  it.each<[LocatorLabel, string, string]>([
    ['page', '70', 'pg 70'],
    ['page', '70-71', 'pg 70-71'],
    ['page', '70 – 71', 'pg 70-71'],
    ['page', 'xii—xv', 'pg xii-xv'],
    ['page', '70, 72-74', 'pg 70, 72-74'],
    ['page', '70 and 72', 'pg 70 and 72'],
    ['page', '70ff', 'pg 70ff'],
    ['page', '217 n. 3', 'pg 217 n. 3'],
    ['page', '12|x', 'pg 12|x'],
    ['chapter', '3', 'ch. 3'],
    ['chapter', '3-4', 'chs 3-4'],
    ['volume', '2', 'Vol. 2'],
    ['section', '4', 'section 4'],
    ['paragraph', '5', 'para. 5'],
    ['part', '1', 'part 1'],
    ['book', '2', 'book 2'],
    ['line', '6', 'line 6'],
    ['verse', '7', 'verse 7'],
    ['note', '8', 'note 8'],
    ['folio', '9', 'fol. 9'],
    ['column', '10', 'col. 10'],
    ['figure', '11', 'fig. 11'],
  ])('prints the locator %s %j', (label, value, printed) => {
    expect(print({ type: 'book', title: 'T' }, { label, value })).toBe(`‹T›, ${printed}`)
  })

  it('names a source again by author, title, volume and locator', () => {
    const references: Record<string, CslItem> = {
      a: { id: 'a', ...chapter, volume: '3' },
      b: { id: 'b', type: 'book', title: 'B' },
    }
    const notes = ['a', 'b', 'a'].map((reference, index) => ({
      id: `n${index}`,
      citations: [{ reference, locator: page('9') }],
      prose: [],
    }))
    const third = formatNotes({ notes, references })[2]
    expect(third && runsToText(third.printed)).toBe(
      'R Luxemburg, ‘Stagnation and Progress of Marxism’, Vol. 3, pg 9',
    )
  })
})
