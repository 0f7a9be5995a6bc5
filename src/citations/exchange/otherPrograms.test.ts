import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '../model'
import { exportReferences } from './exportReferences'

/** A reader that is not ours: what it makes of the files we write. */
const readBibtex = (text: string) =>
  plugins.input.data(
    plugins.input.data(text, '@biblatex/text'),
    '@biblatex/entries+list',
  ) as CslItem[]
const readRis = (text: string) =>
  (plugins.input.data(text, '@ris/file') as object[]).flatMap(
    (record) => plugins.input.data(record, plugins.input.type(record)) as CslItem,
  )

const year = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } })
const ITEMS: CslItem[] = [
  {
    id: '1',
    type: 'book',
    title: 'Моя жизнь',
    author: [{ family: 'Троцкий', given: 'Лев' }],
    publisher: 'Гранит',
    'publisher-place': 'Берлин',
    ...year(1930),
  },
  {
    id: '2',
    type: 'book',
    title: 'Δημοκρατική επανάσταση',
    author: [{ family: 'Πουλιόπουλος', given: 'Π' }],
    ...year(1966),
  },
  {
    id: '3',
    type: 'article-newspaper',
    title: 'The miners vote: 50% & more_or_less #1',
    'container-title': 'Militant',
    author: [{ family: 'Grant', given: 'Ted' }],
    ...year(1984, 3, 12),
  },
  {
    id: '4',
    type: 'chapter',
    title: 'Karl Marx',
    'container-title': 'Collected Works',
    author: [{ literal: 'Communist Party of Great Britain' }],
    editor: [{ family: 'Apresyan', given: 'S' }],
    publisher: 'Lawrence and Wishart',
    volume: '21',
    page: '43-91',
    ...year(1964),
  },
]

describe('what we write', () => {
  it('is read whole from BibTeX', () => {
    const read = readBibtex(exportReferences(ITEMS, 'bibtex'))
    expect(read).toMatchObject([
      {
        type: 'book',
        title: 'Моя жизнь',
        author: [{ family: 'Троцкий', given: 'Лев' }],
        publisher: 'Гранит',
        'publisher-place': 'Берлин',
        ...year(1930),
      },
      { title: 'Δημοκρατική επανάσταση', author: [{ family: 'Πουλιόπουλος' }], ...year(1966) },
      {
        title: 'The miners vote: 50% & more_or_less #1',
        'container-title': 'Militant',
        author: [{ family: 'Grant', given: 'Ted' }],
        ...year(1984, 3, 12),
      },
      {
        type: 'chapter',
        author: [{ family: 'Communist Party of Great Britain' }],
        editor: [{ family: 'Apresyan', given: 'S' }],
        publisher: 'Lawrence and Wishart',
        volume: '21',
        page: '43-91',
        ...year(1964),
      },
    ])
  })

  it('is read whole from RIS', () => {
    const read = readRis(exportReferences(ITEMS, 'ris'))
    expect(read.map(({ title }) => title)).toEqual(ITEMS.map(({ title }) => title))
    expect(read[0]).toMatchObject({ publisher: 'Гранит', ...year(1930) })
    expect(read[2]).toMatchObject({ type: 'article-newspaper', 'container-title': 'Militant' })
    expect(read[3]).toMatchObject({ 'container-title': 'Collected Works', volume: '21' })
  })

  it('has the author and the day of a newspaper in RIS, under the tags of the specification', () => {
    const lines = exportReferences(ITEMS.slice(2, 3), 'ris').split('\n')
    expect(lines).toEqual([
      'TY  - NEWS',
      'ID  - grant1984',
      'AU  - Grant, Ted',
      'TI  - The miners vote: 50% & more_or_less #1',
      'T2  - Militant',
      'PY  - 1984',
      'DA  - 1984/03/12/',
      'ER  - ',
      '',
    ])
  })
})
