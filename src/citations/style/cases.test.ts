/**
 * Styles of the Citation Style Language project, and what is none; they are read from beside the
 * repository, and where they are absent the test says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import { formatNotes } from '../format/formatNotes'
import { runsToText } from '../format/runsToText'
import type { CslItem, Note } from '../model'
import { validateStyle } from './validateStyle'

const FOLDER = join(import.meta.dirname, '../../../../shared/cases/references')
const isAbsent = sayIfSkipped(!existsSync(FOLDER), 'styles of other people: ../shared/cases')

const capital: CslItem = {
  id: 'r',
  type: 'book',
  title: 'Capital',
  author: [{ family: 'Marx', given: 'Karl' }],
  translator: [{ family: 'Fowkes', given: 'Ben' }],
  volume: '1',
  publisher: 'Penguin',
  'publisher-place': 'London',
  issued: { 'date-parts': [[1976]] },
}
const notes = ['20-22', '23'].map((value): Note => ({
  id: value,
  citations: [{ reference: 'r', locator: { label: 'page', value } }],
  prose: [],
}))

/** How a style prints the work twice, or the kind of what is wrong with it. */
const CASES: Record<string, string[]> = {
  's01-numeric-date-slash.oscola.csl': [
    'Karl Marx, Capital, vol 1 (Ben Fowkes tr, Penguin 1976) 20–22.',
    'ibid 23.',
  ],
  's02-dependent-accepted.csl': ['dependent'],
  's03-no-xml-accepted.csl': ['notWellFormed'],
  's04-german-locale.csl': [
    'Karl Marx, Capital, Bd. 1, übers. von Ben Fowkes, London 1976, S. 20–22.',
    'Ebd., S. 23.',
  ],
  's05-max-length-40000.mhra-notes.csl': [
    'Karl Marx, Capital, trans. by Ben Fowkes (Penguin, 1976), i, pp. 20–22.',
    'Marx, Capital, i, p. 23.',
  ],
}

describe.skipIf(isAbsent)('a style of other people', () => {
  it.each(Object.entries(CASES))('%s', (file, expected) => {
    const style = readFileSync(join(FOLDER, file), 'utf8')
    const validation = validateStyle(style)
    const found = validation.valid
      ? formatNotes({ notes, references: { r: capital }, style }).map(({ printed }) =>
          runsToText(printed),
        )
      : validation.problems.map(({ kind }) => kind)
    expect(found).toEqual(expected)
  })

  it('is one of these', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csl'))
    expect(Object.keys(CASES).toSorted()).toEqual(files.toSorted())
  })
})
