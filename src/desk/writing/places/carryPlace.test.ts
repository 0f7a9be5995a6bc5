import { describe, expect, it } from 'vitest'
import { anchorComment } from '../../../edition/comments/anchorComment'
import { carryPlace, type Followed } from './carryPlace'

const TEXT =
  'The first line is short.\nThe second line is longer, and it goes on.\nThe third ends it.'
const follow = (words: string): Followed => {
  const start = TEXT.indexOf(words)
  return {
    anchor: anchorComment(TEXT, start, start + words.length),
    place: { start, end: start + words.length },
  }
}
const wordsAt = (text: string, { place }: Followed) => place && text.slice(place.start, place.end)

describe('a passage that is followed', () => {
  it.each<[string, string, string, string | null]>([
    ['words before it', 'second line', TEXT.replace('first', 'very first'), 'second line'],
    ['words after it', 'second line', TEXT.replace('third', 'third and last'), 'second line'],
    [
      'words inside it',
      'second line',
      TEXT.replace('second line', 'second, long line'),
      'second, long line',
    ],
    [
      'words right before it',
      'second line',
      TEXT.replace('second line', 'XXsecond line'),
      'second line',
    ],
    [
      'words right after it',
      'second line',
      TEXT.replace('second line', 'second lineXX'),
      'second line',
    ],
    [
      'a new paragraph inside it',
      'second line',
      TEXT.replace('second line', 'second\nline'),
      'second\nline',
    ],
    ['its words taken out', 'second line', TEXT.replace('second line', ''), null],
    [
      'its sentence carried elsewhere',
      'The second line is longer',
      'The first line is short.\nThe third ends it.\nThe second line is longer, and it goes on.',
      'The second line is longer',
    ],
    [
      'changes on both sides',
      'second line',
      TEXT.replace('first', '1st').replace('third', '3rd'),
      'second line',
    ],
    ['all of it gone', 'second line', '', null],
  ])('through %s', (_name, words, after, expected) => {
    expect(wordsAt(after, carryPlace(TEXT, after, follow(words)))).toBe(expected)
  })

  it('comes back with its words', () => {
    const gone = TEXT.replace('second line ', '')
    const lost = carryPlace(TEXT, gone, follow('second line'))
    expect(lost.place).toBeNull()
    expect(wordsAt(TEXT, carryPlace(gone, TEXT, lost))).toBe('second line')
  })

  it('is followed letter by letter', () => {
    let text = TEXT
    let followed = follow('second line')
    for (const letter of 'quite ') {
      const at = (followed.place?.start ?? 0) + 'second '.length + (text.length - TEXT.length)
      const next = `${text.slice(0, at)}${letter}${text.slice(at)}`
      followed = carryPlace(text, next, followed)
      text = next
    }
    expect(wordsAt(text, followed)).toBe('second quite line')
  })
})
