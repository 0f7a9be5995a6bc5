import { isBody } from '../../../richtext/isBody'
import type { BodyFields, BodyNode } from '../../../richtext/model'

/** A node of the room's editor: Payload's, but for blocks (FlowBlockNode, BoxNode). */
export type EditorNode = BodyNode & { root?: object; $?: object }

/** A stored node as the room's editor holds it. What the room does not know stays what it is. */
export function toEditor(node: BodyNode): EditorNode {
  const { fields } = node
  const isFlow = fields?.blockType === 'quotation' || fields?.blockType === 'aside'
  if (node.type === 'block' && fields && isFlow) {
    const { content, heading, ...rest } = fields
    const { children = [], ...root } = isBody(content) ? content.root : EMPTY_ROOT
    const inner = children.map(toEditor)
    return {
      ...ELEMENT,
      type: 'flowBlock',
      fields: rest,
      root,
      children: [
        ...(typeof heading === 'string' && heading !== ''
          ? [{ ...ELEMENT, type: 'asideHeading', children: [text(heading)] }]
          : []),
        ...(inner.length === 0 ? [{ ...ELEMENT, type: 'paragraph', children: [] }] : inner),
      ],
    }
  }
  if (node.type === 'block' && fields && isBox(fields)) {
    const words = { ...ELEMENT, type: 'boxWords', children: linesOf(fields[fieldOf(fields)]) }
    return { ...ELEMENT, type: 'box', fields, children: [words] }
  }
  return node.children ? { ...node, children: node.children.map(toEditor) } : node
}

const isBox = ({ blockType }: BodyFields) => blockType === 'figure' || blockType === 'post'

/** The field that the words of a picture or a post are. */
const fieldOf = ({ blockType }: BodyFields) => (blockType === 'figure' ? 'caption' : 'text')

/** The same the other way. Neighbouring text of one look is one text, as Lexical itself has it. */
export function toStored(node: EditorNode): BodyNode {
  const { $: _, root, ...plain } = node
  const own = plain.children?.filter(({ type }) => type !== 'ghost')
  const children = own && joinTexts(own.map(toStored))
  if (plain.type === 'box' && plain.fields) {
    const { fields } = plain
    const words = (children ?? []).map(wordsOf).join('\n')
    const field = fieldOf(fields)
    // Nothing is nothing, however it was stored.
    const isSame = words === (fields[field] ?? '')
    const now = isSame ? fields : { ...fields, [field]: words === '' ? null : words }
    return { type: 'block', version: 2, format: '', fields: now }
  }
  if (plain.type !== 'flowBlock') return children ? { ...plain, children } : plain
  const heading = plain.children?.find(({ type }) => type === 'asideHeading')
  const content = children?.filter(({ type }) => type !== 'asideHeading') ?? []
  const fields: BodyFields = {
    ...plain.fields,
    ...(heading ? { heading: wordsOf(heading) } : {}),
    content: { root: { ...(root as BodyNode), children: content } },
  }
  return { type: 'block', version: 2, format: '', fields }
}

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const EMPTY_ROOT: BodyNode = { ...ELEMENT, type: 'root' }

const text = (words: string): BodyNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
})

function joinTexts(nodes: BodyNode[]): BodyNode[] {
  const joined: BodyNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last && isSameLook(last, node)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else joined.push(node)
  }
  return joined
}

function isSameLook(a: BodyNode, b: BodyNode): boolean {
  return (
    a.type === 'text' &&
    b.type === 'text' &&
    (a.format ?? 0) === (b.format ?? 0) &&
    (a.style ?? '') === (b.style ?? '') &&
    (a.mode ?? 'normal') === (b.mode ?? 'normal')
  )
}

function linesOf(words: unknown): BodyNode[] {
  if (typeof words !== 'string' || words === '') return []
  return words
    .split('\n')
    .flatMap((line, place) => [
      ...(place === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
      ...(line === '' ? [] : [text(line)]),
    ])
}

export function wordsOf(node: BodyNode): string {
  if (node.type === 'linebreak') return '\n'
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}
