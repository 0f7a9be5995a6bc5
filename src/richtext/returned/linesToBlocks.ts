import type { Inline } from '../../edition/articleText'
import { digestNode, type BodyBlock } from '../bodyBlocks'
import { createBody } from '../fromManuscript/createBody'
import { createElement } from '../fromManuscript/createElement'
import { inlinesToNodes } from '../fromManuscript/inlinesToNodes'
import type { ManuscriptInline } from '../../manuscript/model'
import { hashText } from '../../edition/hashText'
import type { BodyNode } from '../model'
import { inlinesHere, childrenOf, withInner, type WordLine } from './wordLines'

/** A line of a text that came back, in the words of the desk. */
export type BodyLine = {
  /** By which the file's paragraph is known. */
  name: string
  /** The outermost block it belongs to. */
  block: string
  /** Where it stood when it left; null where it is new. */
  line: WordLine | null
  /** Its running text; null where it holds none. Markers have the ids of the body's notes. */
  content: Inline[] | null
  /** Other words for the field it holds. */
  field: string | null
  /** What it is for, as the file has it, where that is new. */
  role: string | null
}

/** The lines of a body, and its notes by their ids. */
export type BodyLines = { lines: readonly BodyLine[]; notes: ReadonlyMap<string, BodyNode> }

type Kind = 'heading' | 'item' | 'paragraph' | 'quotation' | 'aside'

export function kindOf(role: string): Kind {
  if (role.startsWith('heading')) return 'heading'
  if (role.startsWith('item')) return 'item'
  if (role === 'forme aside') return 'aside'
  return role === 'quotation' ? 'quotation' : 'paragraph'
}

/** Inside what a line stands; a block that is one line is a paragraph, whatever its look. */
export function kindOfLine({ line, role }: BodyLine): Kind {
  if (line === null) return kindOf(role ?? '')
  return line.kind
}

/**
 * The body of these lines. A block of which no line is other than it left stays that very block; one
 * that has no line left is gone, unless it never had any. Blocks stand in the order of their lines.
 */
export function linesToBlocks(
  left: readonly BodyBlock[],
  lines: readonly WordLine[],
  now: BodyLines,
): BodyBlock[] {
  const nodes = new Map(left.map((block) => [block.id, block]))
  const hasLines = new Set(lines.map(({ block }) => block))
  const groups = new Map<string, BodyLine[]>()
  for (const line of now.lines) groups.set(line.block, [...(groups.get(line.block) ?? []), line])
  const made = new Map<string, BodyBlock>()
  for (const [id, group] of groups) {
    const block = nodes.get(id)
    const node = block
      ? rebuild(block, group, pathsOf(lines, id), now.notes)
      : newBlock(id, group, now.notes)
    if (node) made.set(id, node === block?.node ? block : { id, node, digest: digestNode(node) })
  }
  const order = [...made.keys()]
  let after: string | null = null
  for (const { id } of left) {
    if (!hasLines.has(id)) {
      const block = nodes.get(id)
      if (block) made.set(id, block)
      order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, id)
    }
    if (made.has(id)) after = id
  }
  return order.flatMap((id) => made.get(id) ?? [])
}

/** A block with its lines as they now are; null where nothing is left of it. */
function rebuild(
  { node }: BodyBlock,
  group: readonly BodyLine[],
  had: ReadonlySet<string>,
  notes: ReadonlyMap<string, BodyNode>,
): BodyNode | null {
  const byPath = new Map<string, { own: BodyLine[]; after: BodyLine[] }>()
  let last: { own: BodyLine[]; after: BodyLine[] } | null = null
  for (const line of group) {
    if (line.line) {
      const key = line.line.path.join()
      last = byPath.get(key) ?? { own: [], after: [] }
      last.own.push(line)
      byPath.set(key, last)
    } else last?.after.push(line)
  }

  const visit = (one: BodyNode, path: readonly number[]): BodyNode[] => {
    const here = byPath.get(path.join())
    const inner = childrenOf(one)
    const holdsLines = one.type === 'list' || (one.type === 'block' && inner.length > 0)
    const isText = !holdsLines && one.type !== 'block' && one.type !== 'horizontalrule'
    const added = (here?.after ?? []).map((line) => newNode(line, one, notes))
    if (holdsLines) {
      const children = inner.flatMap((child, place) => visit(child, [...path, place]))
      if (children.length === 0) return added
      const own = here ? withFields(one, here.own) : one
      return [isSame(children, inner) ? own : withInner(own, children), ...added]
    }
    if (!isText)
      return here ? [withFields(one, here.own), ...added] : had.has(path.join()) ? added : [one]
    const lists = (one.children ?? []).flatMap((child, place) =>
      child.type === 'list' ? visit(child, [...path, place]) : [],
    )
    const [line] = here?.own ?? []
    if (!line) {
      // An empty line, or an item that only holds a list, never was a line of the file.
      const isKept = !had.has(path.join()) && lists.length === 0 && !hasList(one)
      return isKept
        ? [one, ...added]
        : [...(lists.length > 0 ? [withInner(one, lists)] : []), ...added]
    }
    return [setLine(one, line, lists, notes), ...added]
  }
  return visit(node, [])[0] ?? null
}

/** Where in a block lines stood. */
function pathsOf(lines: readonly WordLine[], block: string): Set<string> {
  return new Set(lines.filter((one) => one.block === block).map(({ path }) => path.join()))
}

function hasList({ children = [] }: BodyNode): boolean {
  return children.some(({ type }) => type === 'list')
}

function isSame(a: readonly BodyNode[], b: readonly BodyNode[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place])
}

/** A node with other running text; the very node where it is the same and no note in it is other. */
function setLine(
  node: BodyNode,
  { content, role }: BodyLine,
  lists: BodyNode[],
  notes: ReadonlyMap<string, BodyNode>,
): BodyNode {
  const before = (node.children ?? []).filter(({ type }) => type === 'list')
  const shaped = role === null ? node : setRole(node, role)
  const words = content ?? []
  const isOther = hashText(words) !== hashText(inlinesHere(node))
  if (isOther) return { ...shaped, children: [...toNodes(words, node, notes), ...lists] }
  const children = renewNotes(node.children ?? [], notes)
  if (isSame(before, lists) && isSame(children, node.children ?? [])) return shaped
  const own = children.filter(({ type }) => type !== 'list')
  return { ...shaped, children: [...own, ...lists] }
}

function setRole(node: BodyNode, role: string): BodyNode {
  const { tag: _, type: __, ...rest } = node
  const level = /^heading (\d)/.exec(role)?.[1]
  if (level === undefined) return { ...rest, type: 'paragraph' }
  return { ...rest, type: 'heading', tag: `h${Math.min(4, Number(level) + 1)}` }
}

function withFields(node: BodyNode, lines: readonly BodyLine[]): BodyNode {
  const names = { caption: 'caption', heading: 'heading', 'text of a post': 'text' } as const
  const fields = lines.flatMap(({ field, line }) => {
    const holds = line?.holds
    return field === null || holds === undefined || holds === 'text' || holds === 'record'
      ? []
      : [[names[holds], field] as const]
  })
  if (fields.length === 0) return node
  return { ...node, fields: { ...node.fields, ...Object.fromEntries(fields) } }
}

/** Notes as they now are, in the places they have. */
function renewNotes(nodes: readonly BodyNode[], notes: ReadonlyMap<string, BodyNode>): BodyNode[] {
  return nodes.map((node) => {
    if (node.type === 'inlineBlock' && node.fields?.blockType === 'note') {
      return notes.get(String(node.fields.id)) ?? node
    }
    if (!node.children || node.type === 'list') return node
    const children = renewNotes(node.children, notes)
    return isSame(children, node.children) ? node : { ...node, children }
  })
}

/**
 * Running text as nodes. A note that stood here already, or anywhere, is that note; a marker that
 * points at a note again stays such a marker.
 */
function toNodes(
  content: readonly Inline[],
  before: BodyNode,
  notes: ReadonlyMap<string, BodyNode>,
): BodyNode[] {
  const marks = new Map<string, BodyNode>()
  const links = new Map<string, BodyNode>()
  const visit = (node: BodyNode): void => {
    const { blockType, note, url } = node.fields ?? {}
    if (blockType === 'noteMark') marks.set(String(note), node)
    if (typeof url === 'string') links.set(url, node)
    for (const child of node.children ?? []) visit(child)
  }
  visit(before)
  let count = 0
  const writer = {
    newID: () => hashText([content, (count += 1)]).slice(0, 24),
    markerToNode: (id: string): BodyNode => {
      const mark = marks.get(id)
      if (mark) return mark
      const note = notes.get(id)
      if (note) return note
      const fields = { id: writer.newID(), blockType: 'noteMark', blockName: '', note: id }
      return { type: 'inlineBlock', version: 1, fields }
    },
  }
  return inlinesToNodes(content as ManuscriptInline[], writer).map((node) => {
    const link = links.get(String(node.fields?.url))
    return node.type === 'link' && link ? { ...link, children: node.children ?? [] } : node
  })
}

/** A new line as a neighbour of another, in the list or the text in which that stands. */
function newNode(
  { content }: BodyLine,
  beside: BodyNode,
  notes: ReadonlyMap<string, BodyNode>,
): BodyNode {
  const children = toNodes(content ?? [], EMPTY, notes)
  if (beside.type !== 'listitem') return createElement('paragraph', children)
  return createElement('listitem', children, {
    indent: beside.indent ?? 0,
    value: beside.value ?? 1,
  })
}

const EMPTY: BodyNode = { type: 'paragraph' }

/** A block of lines that are all new and of one kind. */
function newBlock(
  id: string,
  lines: readonly BodyLine[],
  notes: ReadonlyMap<string, BodyNode>,
): BodyNode | null {
  const [first] = lines
  if (!first) return null
  const role = first.role ?? ''
  const nodesOf = ({ content }: BodyLine) => toNodes(content ?? [], EMPTY, notes)
  switch (kindOf(role)) {
    case 'item': {
      const isOrdered = role.endsWith(' ordered')
      const items = lines.map((line, place) =>
        createElement('listitem', nodesOf(line), { value: place + 1 }),
      )
      const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
      return createElement('list', items, { ...kind, start: 1 })
    }
    case 'quotation': {
      const content = createBody(lines.map((line) => createElement('paragraph', nodesOf(line))))
      const fields = {
        id: hashText(id).slice(0, 24),
        blockType: 'quotation',
        blockName: '',
        content,
      }
      return { type: 'block', version: 2, format: '', fields }
    }
    case 'aside':
    case 'heading':
    case 'paragraph':
      return setRole(createElement('paragraph', nodesOf(first)), role)
  }
}
