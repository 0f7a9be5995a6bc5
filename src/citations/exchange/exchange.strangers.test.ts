import { describe, expect, it } from 'vitest'
import type { CslItem } from '../model'
import { exportReferences } from './exportReferences'
import { importReferences } from './importReferences'
import { locateEntries } from './locateEntries'

function read(text: string) {
  const result = importReferences(text)
  if (!result.imported) throw new Error(result.message)
  return result
}

const only = (text: string) => {
  const { items } = read(text)
  expect(items).toHaveLength(1)
  return items[0]
}

const ris = (type: string, ...lines: string[]) =>
  [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n')

describe('a BibTeX file of others', () => {
  it('gives its good entries, and lists the bad one with its place', () => {
    const text = [
      '@string{pen = "Penguin"}',
      '@book{Marx1976,author={Marx, Karl},title={Capital},publisher=pen,year={1976}}',
      '@book{Broken,author={Trotsky, Leon},title={My Life,year={1930}',
      '}',
      '@book{Lenin1916,author={Lenin, V. I.},title={Imperialism},publisher=pen,year={1916}}',
    ].join('\n')
    const { items, places, problems } = read(text)
    expect(items.map(({ publisher, title }) => [title, publisher])).toEqual([
      ['Capital', 'Penguin'],
      ['Imperialism', 'Penguin'],
    ])
    expect(places).toEqual([1, 3])
    expect(problems).toMatchObject([{ entry: 2, key: 'Broken' }])
    expect(locateEntries(text, 'bibtex')).toEqual([2, 3, 5])
  })

  it('gives entries without a key', () => {
    const text =
      '@book{a,title={Capital},year={1976}}\n@article{,title={An article},journal={New International},year={1939}}\n'
    expect(read(text).items.map(({ title }) => title)).toEqual(['Capital', 'An article'])
  })

  it('takes from the work an entry stands in', () => {
    const text = `@incollection{k,author={Lenin, V. I.},title={Karl Marx},crossref={w}}
@book{w,editor={Apresyan, S.},title={Collected Works},publisher={Progress},year={1974}}`
    expect(read(text).items[0]).toMatchObject({
      title: 'Karl Marx',
      'container-title': 'Collected Works',
      editor: [{ family: 'Apresyan', given: 'S.' }],
      publisher: 'Progress',
      issued: { 'date-parts': [[1974]] },
    })
  })

  it.each<[string, Partial<CslItem>]>([
    [
      '@book{a,title={T},publisher={Weidenfeld and Nicolson}}',
      { publisher: 'Weidenfeld and Nicolson' },
    ],
    ['@phdthesis{a,title={T},school={S},year={1990}}', { genre: 'PhD thesis' }],
    [
      '@online{a,title={T},url={https://e.org/a\\_b?x=1\\&y=2\\#f}}',
      { URL: 'https://e.org/a_b?x=1&y=2#f' },
    ],
    [
      '@article{a,title={T},entrysubtype={newspaper},date={1984-03-12}}',
      { type: 'article-newspaper' },
    ],
    ['@book{a,title={T},date={1994/1997}}', { issued: { 'date-parts': [[1994], [1997]] } }],
    ['@book{a,title={T},date={1850~}}', { issued: { 'date-parts': [[1850]], circa: true } }],
    ['@book{a,title={T},date={-0043}}', { issued: { 'date-parts': [[-44]] } }],
    ['@book{a,title={T},date={196X}}', { issued: { literal: '196X' } }],
  ])('means what it says: %s', (text, expected) => {
    expect(only(text)).toMatchObject(expected)
  })
})

describe('a RIS file of others', () => {
  it.each<[string, Partial<CslItem>]>([
    [
      ris(
        'NEWS',
        'AU  - Grant, Ted',
        'TI  - The miners vote',
        'T2  - Militant',
        'DA  - 1984/03/12/',
        'PY  - 1984',
      ),
      {
        author: [{ family: 'Grant', given: 'Ted' }],
        'container-title': 'Militant',
        issued: { 'date-parts': [[1984, 3, 12]] },
      },
    ],
    [
      ris(
        'CHAP',
        'AU  - Lenin, V.I.',
        'TI  - Karl Marx',
        'T2  - Collected Works',
        'ED  - Apresyan, S.',
        'PY  - 1961',
      ),
      { editor: [{ family: 'Apresyan', given: 'S.' }], 'container-title': 'Collected Works' },
    ],
    [
      ris(
        'ELEC',
        'AU  - Woods, Alan',
        'TI  - On the Commune',
        'T2  - Marxist.com',
        'UR  - https://example.org/k4',
        'Y2  - 2026/05/01/09:30:00',
        'PY  - 2011',
      ),
      { 'container-title': 'Marxist.com', accessed: { 'date-parts': [[2026, 5, 1]] } },
    ],
    [
      ris('EDBOOK', 'A1  - Tucker, Robert', 'TI  - The Marx-Engels Reader', 'PY  - 1978///'),
      { editor: [{ family: 'Tucker', given: 'Robert' }] },
    ],
    [
      ris('BOOK', 'TI  - Letters', 'PY  - 1976/1978'),
      { issued: { 'date-parts': [[1976], [1978]] } },
    ],
    [
      'TY - BOOK\nAU - Marx, Karl\nTI - One space\nPY - 1976\nER -\n',
      { title: 'One space', author: [{ family: 'Marx', given: 'Karl' }] },
    ],
  ])('means what it says: %s', (text, expected) => {
    expect(only(text)).toMatchObject(expected)
  })
})

describe('a CSL-JSON file of others', () => {
  it('may have its list under a name, and lines are counted there too', () => {
    const text = '{\n"items": [\n{"type":"book","title":"A"},\n{"type":"book","title":"B"}]}'
    expect(read(text).items.map(({ title }) => title)).toEqual(['A', 'B'])
    expect(locateEntries(text, 'csl-json')).toEqual([3, 4])
  })

  it('names a letter by whom it went to', () => {
    const letter = { type: 'personal_communication', recipient: [{ family: 'Engels', given: 'F' }] }
    const { items, problems } = read(JSON.stringify([letter]))
    expect(items[0]?.title).toBe('Letter to F Engels')
    expect(problems).toEqual([])
  })

  it('says that a season is left out', () => {
    const item = { type: 'book', title: 'A', issued: { 'date-parts': [[1968]], season: 2 } }
    expect(read(JSON.stringify([item])).problems[0]?.message).toContain('issued (season)')
  })
})

describe('a file for others', () => {
  const work: CslItem = {
    id: '1',
    type: 'book',
    title: 'Моя жизнь',
    author: [{ family: 'Троцкий', given: 'Лев' }],
    publisher: 'Гранит',
    issued: { 'date-parts': [[1930]] },
  }

  it('has Cyrillic and Greek letters in its own fields', () => {
    const file = exportReferences([work], 'bibtex')
    expect(file).toMatch(/title = \{.*Моя жизнь/u)
    expect(file).toMatch(/author = \{.*Троцкий, Лев/u)
    expect(exportReferences([{ ...work, title: 'Επανάσταση' }], 'bibtex')).toContain('Επανάσταση')
  })

  it('has who wrote in a newspaper, and when', () => {
    const item: CslItem = {
      id: 'n',
      type: 'article-newspaper',
      title: 'The miners vote',
      author: [{ family: 'Grant', given: 'Ted' }],
      'container-title': 'Militant',
      issued: { 'date-parts': [[1984, 3, 12]] },
    }
    const file = exportReferences([item], 'ris')
    expect(file).toContain('AU  - Grant, Ted\n')
    expect(file).toMatch(/^(?:DA|PY|Y1) {2}- 1984\/03\/12/m)
    expect(only(file)).toMatchObject({ author: item.author, issued: item.issued })
  })
})
