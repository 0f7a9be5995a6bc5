import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyToMergeBlocks, digestNode, mergeBlocksToBody, type BodyBlock } from '../bodyBlocks'
import { checkNodes } from '../checkNodes'
import { bodyOf, noteNode, paragraphNode } from '../testNodes'
import {
  listBodyChanges,
  placeBodyChange,
  readChange,
  takeBodyChanges,
  writeChange,
  type BodyChange,
} from './bodyChanges'
import { blocksToTokens, tokensToBlocks } from './bodyTokens'
import { placeOwn } from './placeOwn'
import { sayChangeShort } from './sayChange'
import { someBlocks, twoTexts } from './testTexts'

const digests = (blocks: readonly BodyBlock[]) => blocks.map(({ digest, id }) => `${id} ${digest}`)
const stored = (change: BodyChange) => readChange(JSON.parse(JSON.stringify(writeChange(change))))

describe('suggested changes of a body', () => {
  it('its blocks are the same after they were tokens', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(digests(tokensToBlocks(blocksToTokens(blocks)))).toEqual(digests(blocks))
      }),
      { numRuns: 100, seed: 20_261_130 },
    )
  })

  it('all taken, stored in between, are the edited text; any some a text an article can hold', () => {
    fc.assert(
      fc.property(twoTexts, fc.nat(0xffff), ([base, wanted], coins) => {
        const made = listBodyChanges(base, wanted)
        const place = (one: (typeof made)[number]) =>
          placeBodyChange({ ...one, change: stored(one.change) }, base)
        const changes = made.map(place)
        expect(changes).not.toContain(null)
        const all = takeBodyChanges(
          base,
          changes.filter((one) => one !== null),
        )
        expect(digests(all.blocks)).toEqual(digests(wanted))
        const some = changes.filter((one, at) => one !== null && (coins >> (at % 16)) & 1)
        const partly = takeBodyChanges(base, some as BodyChange[]).blocks
        const body = mergeBlocksToBody(partly)
        expect(checkNodes(body)).toEqual([])
        expect(digests(bodyToMergeBlocks(body))).toEqual(digests(partly))
      }),
      { numRuns: 100, seed: 20_261_130 },
    )
  })

  it('are seen in the text that was made: what came is there, what went is put in again', () => {
    fc.assert(
      fc.property(twoTexts, ([base, now]) => {
        const tokens = new Map(blocksToTokens(now).map((block) => [block[0]?.begins, block]))
        for (const { change, seen } of placeOwn(base, now)) {
          if (change.type === 'move') continue
          const words = seen.flatMap((one) => (one.type === 'words' ? [one] : []))
          const isKind = change.from === 0 && change.insert[0]?.begins === change.block
          if (isKind) continue
          const come = words.flatMap(
            ({ block, from, to }) => tokens.get(block)?.slice(from, to) ?? [],
          )
          expect(come.map(({ key }) => key)).toEqual(change.insert.map(({ key }) => key))
          const gone = words.flatMap(({ insert }) => insert).length
          expect(gone).toBe(change.to - change.from)
        }
      }),
      { numRuns: 100, seed: 20_261_130 },
    )
  })

  it('are said in words', () => {
    const base = bodyToMergeBlocks(bodyOf(paragraphNode('The hand-mill gives you society.')))
    const now = base.map(({ id }): BodyBlock => {
      const node = paragraphNode('The steam-mill gives you ', noteNode('n1'), 'society.')
      return { id, node, digest: digestNode(node) }
    })
    expect(listBodyChanges(base, now).map(sayChangeShort)).toEqual([
      'hand-mill → steam-mill',
      ' → [note]',
    ])
  })

  it('of a block that somebody wrote on stand where their words still are, or collide', () => {
    const of = (words: string): BodyBlock[] => {
      const node = paragraphNode(words)
      return [{ id: 'a', node, digest: digestNode(node) }]
    }
    const [made] = listBodyChanges(of('one two three'), of('one 2 three'))
    if (!made) throw new Error('Nothing was suggested.')
    const placed = placeBodyChange(made, of('zero one two three'))
    expect(placed).toMatchObject({ from: 5, to: 6 })
    expect(placeBodyChange(made, of('one II three'))).toBeNull()
  })
})
