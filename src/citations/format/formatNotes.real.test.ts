/**
 * The measure of the house style: the note lines of the real editorial, built from bibliographic
 * facts, must come out character for character. The lines themselves are read from the manuscript,
 * which is not part of this repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Citation, CslItem, Note } from '../model'
import { formatNotes } from './formatNotes'
import { runsToText } from './runsToText'

const MANUSCRIPT = join(
  import.meta.dirname,
  '../../../../shared/manuscripts/issue-51-editorial.txt',
)
const missing = !existsSync(MANUSCRIPT)
if (missing) {
  // eslint-disable-next-line no-console -- a skipped measure must be seen
  console.info('Skipped: the note lines of the real editorial; ../shared/manuscripts is not there.')
}

const trotsky = [{ family: 'Trotsky', given: 'Leon' }]
const wellred = 'Wellred Books'
const year = (number: number) => ({ issued: { 'date-parts': [[number]] } })

const items: CslItem[] = [
  {
    id: 'opposition',
    type: 'chapter',
    author: trotsky,
    title: 'A Petty-Bourgeois Opposition in the Socialist Workers Party',
    'container-title': 'In Defence of Marxism',
    publisher: wellred,
    ...year(2019),
  },
  {
    id: 'bonapartism',
    type: 'chapter',
    author: trotsky,
    title: 'Bonapartism and Fascism',
    'container-title': 'Democracy, Bonapartism and Fascism',
    publisher: wellred,
    ...year(2025),
  },
  {
    id: 'problems',
    type: 'book',
    author: [{ family: 'Stalin', given: 'J' }],
    title: 'Problems of Leninism',
    publisher: 'Foreign Languages Press',
    ...year(1976),
  },
  {
    id: 'geschichte',
    type: 'book',
    author: [{ family: 'Braunthal', given: 'Julius' }],
    title: 'Geschichte der Internationale: 1914–1943',
    volume: '2',
    publisher: 'Dietz Verlag',
    ...year(1963),
  },
  {
    id: 'betrayed',
    type: 'book',
    author: trotsky,
    title: 'Revolution Betrayed',
    publisher: wellred,
    ...year(2022),
  },
  {
    id: 'duma',
    type: 'chapter',
    author: [{ family: 'Miliukov', given: 'Pavel' }],
    title: 'The Elections to the Second State Duma',
  },
  {
    id: '1905',
    type: 'book',
    author: trotsky,
    title: '1905',
    publisher: 'Penguin Books',
    ...year(1971),
  },
  {
    id: 'school',
    type: 'book',
    author: trotsky,
    title: 'The Stalin School of Falsification',
    publisher: 'Pathfinder',
    ...year(1972),
  },
  {
    id: 'life',
    type: 'book',
    author: trotsky,
    title: 'My Life',
    publisher: wellred,
    ...year(2018),
  },
  {
    id: 'formed',
    type: 'chapter',
    author: trotsky,
    title: 'How Revolutionaries are Formed',
    'container-title': 'Writings of Leon Trotsky [1929]',
    publisher: 'Pathfinder',
    ...year(1975),
  },
  {
    id: 'sources',
    type: 'chapter',
    author: [{ family: 'Lenin', given: 'Vladimir Ilyich' }],
    title: 'The Three Sources and Three Component Parts of Marxism',
    'container-title': 'Lenin Collected Works',
    volume: '19',
    publisher: 'Progress Publishers',
  },
  {
    id: 'sectarianism',
    type: 'chapter',
    author: trotsky,
    title: 'Sectarianism, Centrism and the Fourth International',
    'container-title': 'Writings of Leon Trotsky [1935-36]',
    publisher: 'Pathfinder',
    ...year(1977),
  },
  {
    id: 'programme',
    type: 'chapter',
    author: trotsky,
    title: 'The Transitional Programme',
    'container-title': 'Classics of Marxism',
    volume: '1',
    publisher: wellred,
    ...year(2025),
  },
]

const references = Object.fromEntries(items.map((item) => [item.id, item]))

const cite = (reference: string, pages: string, more: Partial<Citation> = {}): Citation => ({
  reference,
  locator: { label: 'page', value: pages },
  ...more,
})

const noted: Citation[][] = [
  [cite('opposition', '73')],
  [cite('opposition', '70–71')],
  [cite('bonapartism', '148')],
  [cite('problems', '217')],
  [
    cite('geschichte', '414', {
      prefix: 'Resolution of the Central Committee of the Communist Party of Germany, quoted in ',
      suffix: ', our translation',
    }),
  ],
  [cite('betrayed', '183')],
  [{ reference: 'duma' }, cite('1905', '295', { quotedIn: true })],
  [cite('school', '17')],
  [cite('life', '432')],
  [cite('formed', '192')],
  [cite('sources', '21')],
  [cite('sectarianism', '153')],
  [cite('programme', '269-270')],
  [cite('programme', '270')],
  [cite('programme', '224')],
]

const notes: Note[] = noted.map((citations, index) => ({ id: `n${index}`, citations, prose: [] }))

describe.skipIf(missing)('the real editorial', () => {
  const lines = missing
    ? []
    : readFileSync(MANUSCRIPT, 'utf8')
        .split(/\r?\n/)
        .flatMap((line) => /^\[(\d+)\] (.*)$/.exec(line.trim())?.[2] ?? [])

  it('has fifteen note lines', () => expect(lines).toHaveLength(15))

  it('is printed line for line', () => {
    const printed = formatNotes({ notes, references }).map((note) => runsToText(note.printed))
    expect(printed).toEqual(lines)
  })

  it('spells out every ibid', () => {
    const resolved = formatNotes({ notes, references }).map((note) => runsToText(note.resolved))
    expect(resolved[1]).toBe(lines[0]?.replace('pg 73', 'pg 70-71'))
    expect(resolved[13]).toBe(lines[12]?.replace('pg 269-270', 'pg 270'))
    expect(resolved[14]).toBe(lines[12]?.replace('pg 269-270', 'pg 224'))
  })
})
