import type { BodyNode } from '../model'

/** An element with children, in the state in which the editor writes a new one. */
export function createElement(
  type: 'root' | 'paragraph' | 'heading' | 'list' | 'listitem' | 'quote',
  children: BodyNode[],
  more: Partial<BodyNode> = {},
): BodyNode {
  const paragraph = type === 'paragraph' ? { textFormat: 0, textStyle: '' } : {}
  return {
    type,
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    ...paragraph,
    ...more,
    children,
  }
}
