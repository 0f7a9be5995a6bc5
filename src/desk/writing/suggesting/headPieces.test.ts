import { describe, expect, it } from 'vitest'
import { placeOwn } from '../../../richtext/suggested/placeOwn'
import {
  headToBlocks,
  listTextChanges,
  type SuggestibleText,
} from '../../../richtext/suggested/textChanges'
import { headPieces, type HeadPiece } from './headPieces'

const textOf = (title: string): SuggestibleText => ({ head: headToBlocks({ title }), body: [] })
const titleOf = ({ head }: SuggestibleText) => {
  const title = head.find(({ id }) => id === 'head:title')
  if (!title) throw new Error('There is no title.')
  return title
}
const SIGNS = { same: ['', ''], come: ['+', '+'], gone: ['-', '-'] } as const
const spell = (pieces: readonly HeadPiece[]) =>
  pieces.map(({ kind, words }) => `${SIGNS[kind][0]}${words}${SIGNS[kind][1]}`).join('')

describe('headPieces', () => {
  it.each([
    ['On lines', 'On lines', ''],
    ['On lines', 'On rows', 'On -lines-+rows+'],
    ['On lines', 'All on lines', '-On-+All on+ lines'],
    ['', 'On lines', '+On lines+'],
    ['On lines', '', '-On lines-'],
    ['On lines and rows', 'On lines', 'On lines- and rows-'],
  ])('“%s” that would be “%s”, to others and to whoever wrote it', (was, now, expected) => {
    const [base, edited] = [textOf(was), textOf(now)]
    const drawn = { suggestion: 1, tone: 0 }
    const others = listTextChanges(base, edited).map(({ change }) => ({
      ...drawn,
      change,
      isDone: false,
    }))
    expect(spell(headPieces(titleOf(base), others))).toBe(expected)
    const mine = placeOwn(base.head, edited.head).flatMap(({ seen }) =>
      seen.map((change) => ({ ...drawn, change, isDone: true })),
    )
    expect(spell(headPieces(titleOf(edited), mine))).toBe(expected)
  })
})
