import fc from 'fast-check'
import { digestNode, type BodyBlock } from '../bodyBlocks'
import type { BodyNode } from '../model'
import { blockNode, bodyOf, noteNode, paragraphNode, textNode } from '../testNodes'
import { blocksToTokens, tokensToBlocks } from './bodyTokens'

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
export const someBlocks = fc
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
export const twoTexts = someBlocks.chain((base) => fc.tuple(fc.constant(base), edited(base)))
