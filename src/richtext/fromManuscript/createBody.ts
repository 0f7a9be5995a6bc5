import type { Body, BodyNode } from '../model'
import { createElement } from './createElement'

/** Blocks as the value of a rich text field. */
export function createBody(blocks: BodyNode[]): Body {
  return { root: createElement('root', blocks) }
}
