import { describe, expect, it } from 'vitest'
import { findPassage, type NamedPassage } from './findPassage'

const TEXT = 'The day is long.\nThe night is long, and the day (a working day) is longer.'

/** The words found with what stands before them, or why there are none. */
function find(named: NamedPassage, text = TEXT): string {
  const found = findPassage(text, named)
  if (typeof found === 'string') return found
  return `${text.slice(Math.max(0, found.start - 4), found.start)}|${text.slice(found.start, found.end)}`
}

describe('findPassage', () => {
  it.each<[string, NamedPassage, string]>([
    ['words that stand there once', { exact: 'working' }, ' (a |working'],
    ['words with signs in them', { exact: '(a working day)' }, 'day |(a working day)'],
    ['a line break for a blank', { exact: 'long. The night' }, ' is |long.\nThe night'],
    ['blanks around the words', { exact: '  working\n' }, ' (a |working'],
    [
      'the only place, whatever is said to stand around it',
      { exact: 'night', prefix: 'x' },
      'The |night',
    ],
    ['the place with these words before it', { exact: 'day', prefix: 'working ' }, 'ing |day'],
    ['the place with these words after it', { exact: 'day', suffix: ' is long.' }, 'The |day'],
    ['the place with both', { exact: 'is long', prefix: 'day ', suffix: '.' }, 'day |is long'],
    ['the nearest of several', { exact: 'day', start: 48 }, 'the |day'],
    ['the nearest of those that fit', { exact: 'is long', suffix: 'er', start: 0 }, 'ay) |is long'],
    ['the nearest where none fits', { exact: 'day', prefix: 'x', start: 0 }, 'The |day'],
    ['words that are not there', { exact: 'evening' }, 'missing'],
    ['no words', { exact: ' \n' }, 'missing'],
    ['words that stand there often', { exact: 'day' }, 'ambiguous'],
    ['words whose surroundings are alike', { exact: 'long', prefix: 'is ' }, 'ambiguous'],
  ])('%s', (_name, named, expected) => {
    expect(find(named)).toBe(expected)
  })

  it('counts places that overlap', () => {
    expect(find({ exact: 'aa' }, 'aaa')).toBe('ambiguous')
    expect(find({ exact: 'aa', start: 1 }, 'aaa')).toBe('a|aa')
  })
})
