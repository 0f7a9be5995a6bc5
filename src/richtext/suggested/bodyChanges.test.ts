import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyToMergeBlocks, digestNode, mergeBlocksToBody, type BodyBlock } from '../bodyBlocks'
import { checkNodes } from '../checkNodes'
import type { BodyNode } from '../model'
import { blockNode, bodyOf, noteNode, paragraphNode, textNode } from '../testNodes'
import {
  listBodyChanges,
  placeBodyChange,
  readChange,
  takeBodyChanges,
  writeChange,
  type BodyChange,
} from './bodyChanges'
import { blocksToTokens, tokensToBlocks } from './bodyTokens'
import { sayChangeShort } from './sayChange'

const WORDS = ['the', 'mill', 'gives', 'you', 'society', '“feudal”', '—', '1976/78']
const running = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(0, 0, 0, 1, 2)) },
      { weight: 1, arbitrary: fc.constantFrom('note', 'link', 'break') },
    ),
    { maxLength: 7 },
  )
  .map((pieces) =>
    pieces.flatMap((piece, at): BodyNode[] => {
      if (piece === 'note') return [noteNode(`n${at}`, { citations: [{ reference: at }] })]
      if (piece === 'break') return [{ type: 'linebreak', version: 1 }]
      if (piece === 'link') {
        const fields = { url: `https://forme.example/${at}`, linkType: 'custom' }
        return [{ type: 'link', version: 3, fields, children: [textNode('a link')] }]
      }
      const [word, look] = piece as [string, number]
      return [textNode(`${word} `, look)]
    }),
  )
  .map((nodes) =>
    nodes.reduce<BodyNode[]>((all, node) => {
      const last = all.at(-1)
      if (last?.type !== 'text' || node.type !== 'text' || last.format !== node.format) {
        return [...all, node]
      }
      return [...all.slice(0, -1), { ...last, text: `${last.text}${node.text}` }]
    }, []),
  )

const paragraph = running.map((children) => paragraphNode(...children))
const item = (children: BodyNode[]): BodyNode => ({ type: 'listitem', version: 1, children })
const list = fc
  .tuple(fc.array(running, { minLength: 1, maxLength: 3 }), fc.boolean(), running)
  .map(([items, isNested, deeper]): BodyNode => {
    const inner: BodyNode = {
      type: 'list',
      listType: 'bullet',
      version: 1,
      children: [item(deeper)],
    }
    const children = [...items.map(item), ...(isNested ? [item([inner])] : [])]
    return { type: 'list', listType: 'bullet', version: 1, children }
  })
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  running.map((children): BodyNode => ({
    ...paragraphNode(...children),
    type: 'heading',
    tag: 'h2',
  })),
  list,
  fc
    .tuple(
      fc.constantFrom('quotation', 'aside'),
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, inner]) => blockNode(kind, { content: bodyOf(...inner) })),
  fc.constant(blockNode('figure', { media: 7 })),
  fc.constant<BodyNode>({ type: 'horizontalrule', version: 1 }),
)
const someBlocks = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((nodes) =>
    nodes.map((node, at): BodyBlock => ({ id: `b${at}`, digest: digestNode(node), node })),
  )

/** Another text: blocks taken out, written anew, carried, and new ones between. */
const edited = (base: BodyBlock[]) =>
  fc
    .array(
      fc.record({
        act: fc.constantFrom('anew', 'delete', 'move', 'new', 'merge'),
        at: fc.nat(9),
        node: block,
      }),
      { maxLength: 4 },
    )
    .map((edits) => {
      const blocks = [...base]
      edits.forEach(({ act, at, node }, place) => {
        const here = at % Math.max(1, blocks.length)
        const own = blocks[here]
        if (!own) return
        const anew = { id: own.id, digest: digestNode(node), node }
        const fresh = { id: `new${place}`, digest: digestNode(node), node }
        if (act === 'anew') blocks[here] = anew
        else if (act === 'delete') blocks.splice(here, 1)
        else if (act === 'new') blocks.splice(here, 0, fresh)
        else if (act === 'move') blocks.push(...blocks.splice(here, 1))
        else if (blocks[here + 1]?.node.type === 'paragraph' && own.node.type === 'paragraph') {
          const children = [
            ...(own.node.children ?? []),
            ...(blocks[here + 1]?.node.children ?? []),
          ]
          const [joined] = tokensToBlocks(
            blocksToTokens([{ id: own.id, node: { ...own.node, children } }]),
          )
          if (joined) blocks.splice(here, 2, joined)
        }
      })
      return blocks
    })
const twoTexts = someBlocks.chain((base) => fc.tuple(fc.constant(base), edited(base)))
const digests = (blocks: readonly BodyBlock[]) => blocks.map(({ digest, id }) => `${id} ${digest}`)
const stored = (change: BodyChange) => readChange(JSON.parse(JSON.stringify(writeChange(change))))

describe('suggested changes of a body', () => {
  it('its blocks are the same after they were tokens', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(digests(tokensToBlocks(blocksToTokens(blocks)))).toEqual(digests(blocks))
      }),
      { numRuns: 200, seed: 20_261_130 },
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
      { numRuns: 200, seed: 20_261_130 },
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
