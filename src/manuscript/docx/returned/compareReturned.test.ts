import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sayIfSkipped } from '../../../../tests/sayIfSkipped'
import { compareReturned } from './compareReturned'
import { readReturned } from './readReturned'

const FOLDER = path.resolve('../shared/cases/word')
const isThere = existsSync(path.join(FOLDER, 'base-mill.docx'))

const read = (name: string) => readReturned(readFileSync(path.join(FOLDER, `${name}.docx`)))

function foundIn(name: string, base = 'base-mill'): string[] {
  const { changes } = compareReturned(read(base).accepted, read(name))
  return changes.map(({ after, before, id, isTracked, kind }) =>
    [isTracked ? 'tracked' : 'silent', kind, id, `“${before}” → “${after}”`].join(' '),
  )
}

describe.skipIf(sayIfSkipped(!isThere, 'there is no ../shared/cases/word on this machine.'))(
  'files that LibreOffice saved',
  () => {
    test('a file that nobody changed', () => {
      expect(foundIn('base-mill')).toEqual([])
    })

    test('tracked changes', () => {
      expect(foundIn('ret-tracked')).toEqual([
        'tracked words b04 “ninety” → “eighty-eight”',
        'tracked words b06 “” → “of the barn ”',
        'tracked words b07 “in its first frost” → “at once”',
        'tracked look b08 “numbered” → “numbered”',
        'tracked added b15 “” → “Nobody in the village slept that night.”',
        'tracked deleted b16 “What was left was sold by weight to a dealer from the coast.” → “”',
        'tracked words n1a “12” → “13”',
        'tracked words n4a “ differs” → “”',
      ])
    })

    test('changes nobody tracked', () => {
      expect(foundIn('ret-untracked')).toEqual([
        'silent words b04 “ninety” → “eighty-eight”',
        'silent words b08 “ side” → “”',
        'silent deleted b13 “Readers may visit the mill on Sundays.” → “”',
        'silent added b17 “” → “The old one is missed.”',
        'silent words n1a “12” → “13”',
      ])
    })

    test('comments change no word', () => {
      expect(foundIn('ret-comments', 'base-mill-comments')).toEqual([])
    })

    test('a paragraph carried elsewhere', () => {
      expect(foundIn('ret-moved-tracked').map((one) => one.slice(0, 17))).toEqual([
        'tracked moved b16',
      ])
    })

    test('a paragraph split, and two made one', () => {
      expect(foundIn('ret-split-merged')).toEqual([
        'silent split b15 “ ” → “”',
        'silent merged b17 “” → “”',
      ])
    })

    test('a note put in, and one taken out', () => {
      expect(foundIn('ret-notes-tracked')).toEqual([
        'tracked noteAdded new-footnote-3 “” → “Between frost and thaw.”',
        'tracked noteDeleted n3a “See the survey at example.org.” → “”',
      ])
    })
  },
)
