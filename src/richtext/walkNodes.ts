import { isBody } from './isBody'
import type { Body, BodyNode } from './model'

/** A node with the place it stands at, for messages: `paragraph 4 › link`. */
export type VisitedNode = { node: BodyNode; place: string }

/**
 * Every node of a body in reading order, including those of rich text nested in blocks and notes.
 * Blocks of the outermost level are counted from 1.
 */
export function* walkNodes(body: Body): Generator<VisitedNode> {
  let block = 0
  for (const node of body.root.children ?? []) {
    block += 1
    yield* walk(node, `block ${block}`)
  }
}

function* walk(node: BodyNode, place: string): Generator<VisitedNode> {
  yield { node, place }
  for (const child of node.children ?? []) yield* walk(child, `${place} › ${child.type}`)
  for (const [name, value] of Object.entries(node.fields ?? {})) {
    if (!isBody(value)) continue
    const label = node.fields?.blockType ?? node.type
    for (const child of value.root.children ?? []) {
      yield* walk(child, `${place} › ${label}.${name} › ${child.type}`)
    }
  }
}
