import type { Body, BodyNode } from './model'

/** Nodes as Payload stores them, for tests. */
export const textNode = (text: string, format = 0): BodyNode => ({
  type: 'text',
  version: 1,
  text,
  format,
})

export const paragraphNode = (...children: (BodyNode | string)[]): BodyNode => ({
  type: 'paragraph',
  version: 1,
  children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
})

export const noteNode = (id: string, fields: Record<string, unknown> = {}): BodyNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockType: 'note', ...fields },
})

export const blockNode = (blockType: string, fields: Record<string, unknown> = {}): BodyNode => ({
  type: 'block',
  version: 2,
  fields: { id: `${blockType}-1`, blockType, ...fields },
})

export const bodyOf = (...children: BodyNode[]): Body => ({
  root: { type: 'root', version: 1, children },
})
