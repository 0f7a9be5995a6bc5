import { applyChanges } from '../../edition/suggest/applyChanges'
import { idOfBlock, TOP } from '../../edition/suggest/suggestedText'
import type { BodyBlock } from '../bodyBlocks'
import { listBodyChanges, type BodyChange } from './bodyChanges'
import { blocksToTokens, type BodyToken } from './bodyTokens'

/** A change that was made of a text, and where it is seen in the text that was made. */
export type OwnChange = {
  change: BodyChange
  /**
   * In places of the new text: what was put in, as taken out of it, and what was taken out, as put in
   * again. A block that was made another kind is taken out and put in by its beginning.
   */
  seen: BodyChange[]
}

type Tagged = BodyToken & { was?: string; of?: number }

/** What makes `now` of `base`, each with the places in `now` where it is seen. */
export function placeOwn(base: readonly BodyBlock[], now: readonly BodyBlock[]): OwnChange[] {
  const changes = listBodyChanges(base, now).map(({ change }) => change)
  const text = blocksToTokens(base).map((block): Tagged[] => {
    const id = idOfBlock(block)
    return block.map((token, at) => ({ ...token, was: tagOf(id, at) }))
  })
  const after = applyChanges<Tagged>(
    text,
    changes.map((change, of) =>
      change.type === 'move'
        ? change
        : { ...change, insert: change.insert.map((token) => ({ ...token, of })) },
    ),
  )
  const { places, runs } = findPlaces(after)
  const inOrder = text.flat().map(({ was }) => was ?? '')
  const order = new Map(inOrder.map((tag, at) => [tag, at]))
  /** Where what stood before a place of the base ends now. */
  const endBefore = (block: string, from: number) => {
    let at = block === TOP ? 0 : (order.get(tagOf(block, from)) ?? lastOf(block, from) + 1)
    while (at > 0) {
      at -= 1
      const place = places.get(inOrder[at] ?? '')
      if (place) return { block: place.block, at: place.at + 1 }
    }
    return { block: TOP, at: 0 }
  }
  const lastOf = (block: string, from: number) => order.get(tagOf(block, from - 1)) ?? -1
  const blocks = new Map(text.map((block) => [idOfBlock(block), block]))
  return changes.map((change, of): OwnChange => {
    if (change.type === 'move') return { change, seen: [change] }
    const { block, from, insert, to } = change
    const [first] = insert
    if (from === 0 && first?.begins === block) {
      return { change, seen: [{ type: 'words', block, from: 0, to: 1, insert: [first] }] }
    }
    const gone = (blocks.get(block) ?? []).slice(from, to)
    const spot = endBefore(block, from)
    const come = runs.get(of) ?? []
    return {
      change,
      seen: [
        ...come.map((run): BodyChange => ({ type: 'words', ...run, insert: [] })),
        ...(gone.length === 0
          ? []
          : [
              {
                type: 'words' as const,
                block: spot.block,
                from: spot.at,
                to: spot.at,
                insert: gone,
              },
            ]),
      ],
    }
  })
}

const tagOf = (block: string, at: number) => `${at} ${block}`

type Run = { block: string; from: number; to: number }

function findPlaces(after: readonly (readonly Tagged[])[]) {
  const places = new Map<string, { block: string; at: number }>()
  const runs = new Map<number, Run[]>()
  for (const tokens of after) {
    const block = idOfBlock(tokens)
    for (const [at, { of, was }] of tokens.entries()) {
      if (was !== undefined) places.set(was, { block, at })
      if (of === undefined) continue
      const own = runs.get(of) ?? []
      const last = own.at(-1)
      if (last?.block === block && last.to === at) last.to = at + 1
      else own.push({ block, from: at, to: at + 1 })
      runs.set(of, own)
    }
  }
  return { places, runs }
}
