import CSL from 'citeproc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation, Note } from '../model'
import { readLocale } from '../styles/styleLibrary'
import { houseStyle } from '../style/houseStyle'
import { decidePositions } from './decidePositions'

const cite = (reference: string, page?: string, label: 'page' | 'chapter' = 'page'): Citation => ({
  reference,
  ...(page !== undefined && { locator: { label, value: page } }),
})

const note = (citations: Citation[], prose = ''): Note => ({
  id: 'n',
  citations,
  prose: prose ? [{ text: prose }] : [],
})

const positionsOf = (notes: Note[]) =>
  decidePositions(notes).map((placed) => placed.map(({ position }) => position))

describe('decidePositions', () => {
  it.each<[string, Note[], string[][]]>([
    ['no notes', [], []],
    ['two sources', [note([cite('a')]), note([cite('b')])], [['first'], ['first']]],
    ['the same page', [note([cite('a', '1')]), note([cite('a', '1')])], [['first'], ['ibid']]],
    ['no page, twice', [note([cite('a')]), note([cite('a')])], [['first'], ['ibid']]],
    [
      'the same range with another dash',
      [note([cite('a', '1-2')]), note([cite('a', '1–2')])],
      [['first'], ['ibid']],
    ],
    [
      'another page',
      [note([cite('a', '1')]), note([cite('a', '2')])],
      [['first'], ['ibid-with-locator']],
    ],
    [
      'the same number of another thing',
      [note([cite('a', '1')]), note([cite('a', '1', 'chapter')])],
      [['first'], ['ibid-with-locator']],
    ],
    [
      'a page after none',
      [note([cite('a')]), note([cite('a', '2')])],
      [['first'], ['ibid-with-locator']],
    ],
    [
      'no page after a page, where ibid would point to the page',
      [note([cite('a', '1')]), note([cite('a')])],
      [['first'], ['subsequent']],
    ],
    [
      'a chain of ibids',
      [note([cite('a', '1')]), note([cite('a', '2')]), note([cite('a', '3')])],
      [['first'], ['ibid-with-locator'], ['ibid-with-locator']],
    ],
    [
      'a note of prose between',
      [note([cite('a')]), note([], 'Prose.'), note([cite('a')])],
      [['first'], [], ['subsequent']],
    ],
    [
      'an empty note between',
      [note([cite('a')]), note([]), note([cite('a')])],
      [['first'], [], ['subsequent']],
    ],
    [
      'prose in the note before',
      [note([cite('a')], 'Prose.'), note([cite('a')])],
      [['first'], ['subsequent']],
    ],
    [
      'nothing but space as prose in the note before',
      [note([cite('a')], ' '), note([cite('a')])],
      [['first'], ['ibid']],
    ],
    [
      'two sources in the note before',
      [note([cite('a'), cite('b')]), note([cite('b')])],
      [['first', 'first'], ['subsequent']],
    ],
    [
      'the same source twice in the note before',
      [note([cite('a', '1'), cite('a', '2')]), note([cite('a', '2')])],
      [['first', 'subsequent'], ['subsequent']],
    ],
    [
      'a second citation of its note',
      [note([cite('a')]), note([cite('b'), cite('a')])],
      [['first'], ['first', 'subsequent']],
    ],
    [
      'a first citation with another after it',
      [note([cite('a')]), note([cite('a'), cite('b')])],
      [['first'], ['ibid', 'first']],
    ],
  ])('decides %s', (_, notes, expected) => expect(positionsOf(notes)).toEqual(expected))

  it.each<[string, Note[], string[][]]>([
    [
      'prose in the note before',
      [note([cite('a')], 'Prose.'), note([cite('a')])],
      [['first'], ['ibid']],
    ],
    [
      'a note of prose between',
      [note([cite('a')]), note([], 'Prose.'), note([cite('a')])],
      [['first'], [], ['subsequent']],
    ],
    [
      'the citation before it in its own note',
      [note([cite('a', '1'), cite('a', '2'), cite('b'), cite('a')])],
      [['first', 'ibid-with-locator', 'first', 'subsequent']],
    ],
    [
      'two sources in the note before',
      [note([cite('a'), cite('b')]), note([cite('b')])],
      [['first', 'first'], ['subsequent']],
    ],
  ])('decides %s where the magazine leaves the stricter rule', (_, notes, expected) => {
    const placed = decidePositions(notes, { strictIbid: false })
    expect(placed.map((places) => places.map(({ position }) => position))).toEqual(expected)
  })

  it('tells the first and the nearest earlier note of each citation', () => {
    const placed = decidePositions([
      note([cite('a')]),
      note([], 'Prose.'),
      note([cite('b'), cite('a')]),
      note([cite('a')]),
    ]).map((places) => places.map(({ firstNote, lastNote }) => [firstNote, lastNote]))
    expect(placed).toEqual([
      [[null, null]],
      [],
      [
        [null, null],
        [1, 1],
      ],
      [[1, 3]],
    ])
  })

  it('agrees with the engine where its looser rule and ours are the same', () => {
    const notes = fc.array(
      fc.record({
        reference: fc.constantFrom('a', 'b', 'c'),
        page: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(notes, (cites) => {
        const ours = positionsOf(cites.map(({ reference, page }) => note([cite(reference, page)])))
        expect(ours.flat()).toEqual(askEngine(cites))
      }),
      { numRuns: 40 },
    )
  })

  it('differs from the engine on prose, which the engine cannot see', () => {
    expect(askEngine([{ reference: 'a' }, { reference: 'a' }])).toEqual(['first', 'ibid'])
    expect(positionsOf([note([cite('a')], 'Prose.'), note([cite('a')])])[1]).toEqual(['subsequent'])
  })
})

/** The positions the engine finds by itself when it is fed the real note numbers. */
function askEngine(cites: { reference: string; page?: string | undefined }[]): string[] {
  const engine = new CSL.Engine(
    {
      retrieveLocale: readLocale,
      retrieveItem: (id) => ({ id, type: 'book', title: `Title ${id}` }),
    },
    houseStyle,
  )
  const before: [string, number][] = []
  cites.forEach(({ reference, page }, index) => {
    const citationID = `c${index}`
    engine.processCitationCluster(
      {
        citationID,
        citationItems: [{ id: reference, ...(page && { locator: page, label: 'page' }) }],
        properties: { noteIndex: index + 1 },
      },
      before,
      [],
    )
    before.push([citationID, index + 1])
  })
  const names = ['first', 'subsequent', 'ibid', 'ibid-with-locator']
  return engine.registry.citationreg.citationByIndex.map(
    ({ sortedItems }) => names[sortedItems[0]?.[1].position ?? -1] ?? 'none',
  )
}
