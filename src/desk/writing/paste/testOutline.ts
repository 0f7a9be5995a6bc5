import type { BodyNode } from '../../../richtext/model'

/** A block in a line: its type, its words with `*italics*`, links as `<address words>`, notes as `^`. */
export function outline(node: BodyNode): string {
  const { children = [], fields, text = '', type } = node
  if (type === 'text') return (node.format ?? 0) === 2 ? `*${text}*` : text
  if (type === 'inlineBlock') {
    const prose = fields?.prose as { root: BodyNode } | undefined
    return prose ? `^(${(prose.root.children ?? []).map(outline).join('/')})` : '^'
  }
  const inner = children.map(outline).join(type === 'list' ? '|' : '')
  if (type === 'link') return `<${String(fields?.url)} ${inner}>`
  if (type === 'block') {
    const { root } = fields?.content as { root: BodyNode }
    return `${String(fields?.blockType)}[${(root.children ?? []).map(outline).join('/')}]`
  }
  return type === 'heading' ? `${String(node.tag)}: ${inner}` : inner
}
