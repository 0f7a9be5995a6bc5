import { describe, expect, it } from 'vitest'
import { formatNotes } from '../format/formatNotes'
import type { CslItem, Run } from '../model'

/** Italics as ‹›, as in the table of the design. */
const show = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `‹${text}›` : text)).join('')

const print = (item: Omit<CslItem, 'id'>) => {
  const citations = [{ reference: 'x' }]
  const references = { x: { id: 'x', ...item } }
  return show(
    formatNotes({ notes: [{ id: 'n', citations, prose: [] }], references })[0]?.printed ?? [],
  )
}

const year = (...years: number[]) => ({ issued: { 'date-parts': years.map((one) => [one]) } })
const luxemburg = [{ family: 'Luxemburg', given: 'Rosa' }]

describe('the house style', () => {
  it.each<[string, string, Omit<CslItem, 'id'>]>([
    [
      'a letter without a title',
      'K Marx to F Engels, IISG, B 12, 2 April 1858',
      {
        type: 'personal_communication',
        author: [{ family: 'Marx', given: 'Karl' }],
        recipient: [{ family: 'Engels', given: 'F' }],
        archive: 'IISG',
        archive_location: 'B 12',
        issued: { 'date-parts': [[1858, 4, 2]] },
      },
    ],
    [
      'an interview',
      'R Luxemburg, ‘On the Strike’, ‹Vorwärts›, interview by K Kautsky, May 1905',
      {
        type: 'interview',
        author: luxemburg,
        title: 'On the Strike',
        'container-title': 'Vorwärts',
        interviewer: [{ family: 'Kautsky', given: 'Karl' }],
        issued: { 'date-parts': [[1905, 5]] },
      },
    ],
    [
      'a report with its number',
      '‹In Place of Strife›, Cmnd 3888, HMSO, 1969',
      {
        type: 'report',
        title: 'In Place of Strife',
        number: 'Cmnd 3888',
        publisher: 'HMSO',
        ...year(1969),
      },
    ],
    [
      'a paper given somewhere, not out yet',
      'R Luxemburg, ‘On War’, Basel Congress, forthcoming',
      {
        type: 'paper-conference',
        author: luxemburg,
        title: 'On War',
        'event-title': 'Basel Congress',
        status: 'forthcoming',
      },
    ],
    [
      'all volumes of a work, over several years',
      'R Luxemburg, ‹Works›, 5 vols, Dietz, 1970-1975',
      {
        type: 'book',
        author: luxemburg,
        title: 'Works',
        'number-of-volumes': '5',
        publisher: 'Dietz',
        ...year(1970, 1975),
      },
    ],
    [
      'a part of another author’s book',
      'R Luxemburg, ‘Preface’, in K Marx, ‹Capital›, Dietz, c. 1914',
      {
        type: 'chapter',
        author: luxemburg,
        title: 'Preface',
        'container-title': 'Capital',
        'container-author': [{ family: 'Marx', given: 'Karl' }],
        publisher: 'Dietz',
        issued: { 'date-parts': [[1914]], circa: true },
      },
    ],
    [
      'a season',
      'R Luxemburg, ‘On War’, ‹Die Internationale›, Summer 1915',
      {
        type: 'article-magazine',
        author: luxemburg,
        title: 'On War',
        'container-title': 'Die Internationale',
        issued: { 'date-parts': [[1915]], season: 2 },
      },
    ],
    [
      'a decade',
      '‹Leaflets›, Dietz, 1960s',
      { type: 'book', title: 'Leaflets', publisher: 'Dietz', issued: { literal: '1960s' } },
    ],
  ])('prints %s', (_, printed, item) => expect(print(item)).toBe(printed))
})
