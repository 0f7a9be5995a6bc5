import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEAD_FIELDS } from '../../edition/merge/headFields'
import type { BodyChange } from './bodyChanges'
import { sayChangeShort } from './sayChange'
import { twoTexts } from './testTexts'
import {
  blocksToHead,
  fieldOfChange,
  headToBlocks,
  listTextChanges,
  placeTextChange,
  takeTextChanges,
  type SuggestibleText,
} from './textChanges'

const words = fc
  .array(fc.constantFrom('on', 'lines', 'the', '“mill”', ' ', '  ', '—', '\n'), { maxLength: 6 })
  .map((pieces) => pieces.join(''))
const someHead = fc.record(
  Object.fromEntries(HEAD_FIELDS.map((field) => [field, words])) as Record<
    (typeof HEAD_FIELDS)[number],
    typeof words
  >,
)
const someTexts = fc
  .tuple(twoTexts, someHead, someHead)
  .map(([[base, edited], was, now]): [SuggestibleText, SuggestibleText] => [
    { head: headToBlocks(was), body: base },
    { head: headToBlocks(now), body: edited },
  ])

const spell = ({ body, head }: SuggestibleText) => ({
  head: blocksToHead(head),
  body: body.map(({ digest, id }) => `${id} ${digest}`),
})
const RUNS = { numRuns: 100, seed: 20_261_130 }
const FEW = { numRuns: 20, seed: 20_261_130 }

describe('suggested changes of a text with its head', () => {
  it('words of the head are the same after they were blocks', () => {
    fc.assert(
      fc.property(someHead, (head) => {
        expect(blocksToHead(headToBlocks(head))).toEqual(head)
      }),
      RUNS,
    )
  })

  it('all taken are the edited text; those of the head alone leave the body as it was', () => {
    fc.assert(
      fc.property(someTexts, ([base, edited]) => {
        const changes = listTextChanges(base, edited).map((one) => placeTextChange(one, base))
        const placed = changes.filter((one) => one !== null)
        expect(placed).toHaveLength(changes.length)
        expect(spell(takeTextChanges(base, placed).text)).toEqual(spell(edited))
        const ofHead = placed.filter((one) => fieldOfChange(one) !== undefined)
        expect(spell(takeTextChanges(base, ofHead).text)).toEqual(
          spell({ head: edited.head, body: base.body }),
        )
      }),
      FEW,
    )
  })

  it('one after the other, in any order, are the same text', () => {
    fc.assert(
      fc.property(someHead, someHead, fc.integer({ min: 1, max: 100 }), (was, now, dice) => {
        const base: SuggestibleText = { head: headToBlocks(was), body: [] }
        const edited: SuggestibleText = { head: headToBlocks(now), body: [] }
        const drawn = listTextChanges(base, edited)
          .map(({ change }, at) => ({ change, die: (dice * (at + 1)) % 101 }))
          .filter(({ die }) => die < 70)
          .sort((a, b) => a.die - b.die)
          .map(({ change }) => change)
        let text = base
        let open: (BodyChange | undefined)[] = drawn
        while (open.length > 0) {
          const [next, ...rest] = open
          if (!next) throw new Error('One person’s suggestions collide.')
          const { carry, text: taken } = takeTextChanges(text, [next])
          text = taken
          open = rest.map((one) => one && carry(one)?.change)
        }
        expect(blocksToHead(text.head)).toEqual(
          blocksToHead(takeTextChanges(base, drawn).text.head),
        )
      }),
      RUNS,
    )
  })

  it('collide where the words were changed, and say which field they are of', () => {
    const text = (title: string) => ({ head: headToBlocks({ title }), body: [] })
    const [made] = listTextChanges(text('On lines'), text('On rows'))
    if (!made) throw new Error('Nothing was suggested.')
    expect(sayChangeShort(made)).toBe('Title: lines → rows')
    const place = (title: string) => {
      const placed = placeTextChange(made, text(title))
      return placed && blocksToHead(takeTextChanges(text(title), [placed]).text.head).title
    }
    expect(place('More on lines')).toBe('More on rows')
    expect(place('On blocks')).toBeNull()
  })
})
