import { describe, expect, it } from 'vitest'
import type { CslItem, Note } from '../model'
import { previewStyle } from './previewStyle'

const references: Record<string, CslItem> = Object.fromEntries(
  ['a', 'b'].map((id) => [
    id,
    { id, type: 'book', title: `Title ${id}`, author: [{ family: 'Marx', given: 'Karl' }] },
  ]),
)
const notesOf = (...cited: string[][]): Note[] =>
  cited.map((ids, index) => ({
    id: `n${index}`,
    citations: ids.map((reference) => ({ reference })),
    prose: ids.length === 0 ? [{ text: 'Prose.' }] : [],
  }))

const TITLES =
  '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Titles</title><id>t</id></info><citation><layout delimiter="; "><text variable="title"/></layout></citation></style>'

const numbers = (...cited: string[][]) => {
  const preview = previewStyle({ notes: notesOf(...cited), references, now: {}, then: {} })
  return preview.valid ? preview.notes.map(({ number }) => number) : []
}

describe('the preview of a style', () => {
  it.each([
    [
      [1, 2, 3],
      [['a'], ['b'], ['a']],
    ],
    [
      [2, 4, 5],
      [[], ['a'], ['b'], ['a'], ['a', 'b'], ['b']],
    ],
    [[1], [['a']]],
    [
      [1, 3],
      [['a'], [], ['a', 'b']],
    ],
  ])('shows the notes %j: a first mention, a later one, one of several works', (chosen, cited) => {
    expect(numbers(...cited)).toEqual(chosen)
  })

  it('has each note as it is and as it would be, and what the style is', () => {
    const preview = previewStyle({
      notes: notesOf(['a']),
      references,
      now: {},
      then: { style: TITLES },
    })
    expect(preview).toMatchObject({ valid: true, title: 'Titles', isInText: true, works: null })
    expect(preview.valid && preview.notes).toMatchObject([
      { number: 1, now: [{ text: 'K Marx, ' }, { text: 'Title a' }], then: [{ text: 'Title a' }] },
    ])
  })

  it('shows a sample where nothing is cited, and refuses what is no style', () => {
    const sample = previewStyle({ notes: [], references: {}, now: {}, then: { style: TITLES } })
    expect(sample.valid && sample.notes.length).toBe(3)
    const refused = previewStyle({ notes: [], references: {}, now: {}, then: { style: 'x' } })
    expect(refused).toMatchObject({ valid: false, problems: [{ line: 1 }] })
  })
})
