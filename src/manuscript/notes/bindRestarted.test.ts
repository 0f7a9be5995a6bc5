import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'
import { bindRestarted, splitAtRestarts } from './bindRestarted'

const markers = (text: string) =>
  text.split(' ').map((word) => {
    const [label = '', place = ''] = word.split('@')
    return { label, place: Number(place) }
  })
const lists = (...texts: string[]) =>
  texts.map((text) => {
    const [labels = '', place = ''] = text.split('@')
    return { labels: labels.split(','), place: Number(place) }
  })

describe('which list a marker opens', () => {
  it.each([
    ['one list', '1@1 2@2 9@3', lists('1,2@9'), [0, 0, -1]],
    ['lists that count on', '1@1 3@2', lists('1,2@5', '3@9'), [0, 1]],
    ['each list after its part', '1@1 2@2 1@4 2@5', lists('1,2@3', '1,2@6'), [0, 0, 1, 1]],
    ['a marker twice', '1@1 2@2 1@2 1@4', lists('1,2@3', '1@6'), [0, 0, 0, 1]],
    ['all lists at the end', '1@1 2@2 1@4 2@5 3@5', lists('1,2@8', '1,2,3@9'), [0, 0, 1, 1, 1]],
    ['fewer runs than lists', '1@1 2@2', lists('1,2@8', '1,2@9'), null],
    ['a run of other numbers', '1@1 2@2 1@4', lists('1,2@8', '1,2@9'), null],
    ['a marker of another part', '1@1 3@2 1@4', lists('1,2@3', '1,3@6'), null],
  ])('%s', (_, text, those, bound) => expect(bindRestarted(markers(text), those)).toEqual(bound))

  it.each([
    ['1 2 1 2', ['1 2', '1 2']],
    ['1 1', ['1 1']],
    ['1 2 2 3', ['1 2 2 3']],
    ['* † *', ['* †', '*']],
  ])('%s is so many lists', (labels, expected) => {
    const entries = labels.split(' ').map((label) => ({ label }))
    expect(
      splitAtRestarts(entries).map((list) => list.map(({ label }) => label).join(' ')),
    ).toEqual(expected)
  })
})

describe('typed notes that count anew', () => {
  const read = (text: string) => readOutline(text, 'a.txt')

  it('open the notes of their part, and the change of numbers is said', () => {
    const text =
      'A.[1] B.[2]\n\nNotes to part one\n[1] a\n[2] b\n\nC.[1]\n\nNotes to part two\n[1] c'
    const { manuscript, kinds } = read(text)
    expect(kinds).toEqual(['titleMissing', 'notesNumberedOn 4'])
    const words = new Map(manuscript.notes.map(({ id, content }) => [id, content]))
    const opened = manuscript.blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.content.flatMap((one) =>
            one.type === 'noteMarker' ? [words.get(one.note)?.[0]] : [],
          )
        : [],
    )
    expect(opened).toEqual(['a', 'b', 'c'].map((letter) => ({ type: 'text', text: letter })))
  })

  it('stop the import where it cannot be told', () => {
    const { problems } = read('A.[1] B.[2]\n\nNotes\n[1] a\n[2] b\n[1] c\n[2] d')
    expect(problems.find(({ kind }) => kind === 'notesCountAnew')).toMatchObject({
      severity: 'error',
      line: 6,
    })
  })
})
