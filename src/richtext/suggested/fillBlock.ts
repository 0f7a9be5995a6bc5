import { isBody } from '../isBody'
import type { BodyNode } from '../model'
import type { BodyToken } from './bodyTokens'

/** Elements that hold words, in a text or in a part of it. */
const RUNNING = new Set(['paragraph', 'heading', 'listitem', 'quote'])

export const isRunning = ({ type }: BodyNode) => RUNNING.has(type)
export const isLink = ({ type }: BodyNode) => type === 'link' || type === 'autolink'

/** A displayed quotation or an aside: its words are a text of their own. */
const isFlow = ({ fields, type }: BodyNode) => type === 'block' && isBody(fields?.content)
const isContainer = (node: BodyNode) => isFlow(node) || node.type === 'list'

/** What stands in a node. */
export function innerOf(node: BodyNode): BodyNode[] {
  const { content } = node.fields ?? {}
  if (isFlow(node) && isBody(content)) return content.root.children ?? []
  return node.children ?? []
}

/** What a node is, without what stands in it. */
export function shellOf(node: BodyNode): BodyNode {
  const { children, ...shell } = node
  const { content } = node.fields ?? {}
  if (isFlow(node) && isBody(content)) {
    return {
      ...shell,
      fields: { ...node.fields, content: { root: { ...content.root, children: [] } } },
    }
  }
  return children ? { ...shell, children: [] } : shell
}

function withInner(shell: BodyNode, children: BodyNode[]): BodyNode {
  const { content } = shell.fields ?? {}
  if (isFlow(shell) && isBody(content)) {
    return {
      ...shell,
      fields: { ...shell.fields, content: { root: { ...content.root, children } } },
    }
  }
  return { ...shell, children }
}

/** An element that is being filled. */
type Open = { shell: BodyNode; inner: (BodyNode | Open)[] }

/**
 * The block that these tokens make, and a paragraph after it for words that cannot stand in it. What
 * is deeper than its place allows stands where it can.
 */
export function fillBlock([begin, ...tokens]: readonly BodyToken[]): {
  id: string
  node: BodyNode
}[] {
  if (begin?.begins === undefined) throw new RangeError('A block has to begin with its beginning.')
  const { begins: id, node: shell } = begin
  if (!isRunning(shell) && !isContainer(shell)) {
    const rest = fillRunning(PARAGRAPH, tokens)
    const own = { id, node: shell }
    return tokens.length === 0 ? [own] : [own, { id: `${id}-rest`, node: rest }]
  }
  const node = isRunning(shell) ? fillRunning(shell, tokens) : fillContainer(shell, tokens)
  return [{ id, node }]
}

/** Where items or paragraphs began there, lines begin. */
function fillRunning(shell: BodyNode, tokens: readonly BodyToken[]): BodyNode {
  return closeInline(
    shell,
    tokens.flatMap((token, place) => {
      if (token.depth === undefined) return [token]
      return place === 0 ? [] : [{ key: '', node: { type: 'linebreak', version: 1 } }]
    }),
  )
}

function fillContainer(shell: BodyNode, tokens: readonly BodyToken[]): BodyNode {
  const root: Open = { shell, inner: [] }
  const stack = [root]
  const words = new Map<Open, BodyToken[]>()
  const open = (node: BodyNode): Open => {
    const parent = stack.at(-1) ?? root
    const wanted = parent.shell.type === 'list' && node.type !== 'listitem' ? ITEM : node
    const isStray = parent.shell.type !== 'list' && node.type === 'listitem'
    const one: Open = { shell: isStray ? PARAGRAPH : wanted, inner: [] }
    parent.inner.push(one)
    stack.push(one)
    return one
  }
  for (const token of tokens) {
    if (token.depth !== undefined) {
      while (stack.length > Math.max(1, token.depth)) stack.pop()
      const top = stack.at(-1) ?? root
      const fits =
        isContainer(top.shell) || (top.shell.type === 'listitem' && token.node.type === 'list')
      if (!fits && stack.length > 1) stack.pop()
      open(token.node)
      continue
    }
    let top = stack.at(-1) ?? root
    if (!isRunning(top.shell)) {
      if (isContainer(top.shell)) top = open(top.shell.type === 'list' ? ITEM : PARAGRAPH)
      else {
        stack.pop()
        top = open(PARAGRAPH)
      }
    }
    words.set(top, [...(words.get(top) ?? []), token])
  }
  const close = (one: Open): BodyNode => {
    if (!isRunning(one.shell) && !isContainer(one.shell)) return one.shell
    const inline = words.get(one)
    const written = inline ? (closeInline(one.shell, inline).children ?? []) : []
    return withInner(one.shell, [...written, ...one.inner.map((inner) => close(inner as Open))])
  }
  return close(root)
}

/** Words of one look are one text again, and of one link one link. */
function closeInline(shell: BodyNode, tokens: readonly BodyToken[]): BodyNode {
  const children: BodyNode[] = []
  const links = new Map<BodyNode, string>()
  for (const { key, link, node } of tokens) {
    if (!link) {
      pushText(children, node)
      continue
    }
    const of = key.slice(0, key.indexOf('>'))
    const last = children.at(-1)
    if (last && links.get(last) === of && last.children) pushText(last.children, node)
    else {
      const opened = { ...link, children: [node] }
      links.set(opened, of)
      children.push(opened)
    }
  }
  return { ...shell, children }
}

function pushText(nodes: BodyNode[], node: BodyNode): void {
  const last = nodes.at(-1)
  const isOne =
    last?.type === 'text' &&
    node.type === 'text' &&
    (last.format ?? 0) === (node.format ?? 0) &&
    (last.style ?? '') === (node.style ?? '') &&
    (last.mode ?? 'normal') === (node.mode ?? 'normal')
  if (last && isOne) nodes[nodes.length - 1] = { ...last, text: `${last.text}${node.text}` }
  else nodes.push(node)
}

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const PARAGRAPH: BodyNode = { ...ELEMENT, type: 'paragraph', children: [] }
const ITEM: BodyNode = { ...ELEMENT, type: 'listitem', children: [] }
