import type { Note } from '../citations/model'
import type { Figure, Inline, ListItem, TextBlock } from '../edition/articleText'
import { blockIDs } from './blockIDs'
import { inlinesOf } from './inlinesOf'
import { isBody } from './isBody'
import type { Body, BodyNode, NoteFields } from './model'
import { noteFromFields } from './noteFromFields'
import { relationID } from './relationID'

export type Printable = {
  body: TextBlock[]
  /** In order of first marker; each once. */
  notes: Note[]
}

/** What the caller looked up: a picture by its id, with the caption this place asks for. */
export type FindFigure = (media: string, caption: string | undefined) => Figure | undefined

/**
 * An article body as the text readers get. Empty paragraphs are not printed. A figure whose picture
 * cannot be found is left out of the text; readiness names it. A node this does not know is an
 * error, never a silent gap.
 */
export function bodyToBlocks(body: Body, findFigure: FindFigure): Printable {
  const notes = new Map<string, Note>()
  const nextID = blockIDs()
  const onNote = (fields: NoteFields): void => {
    const note = noteFromFields(fields)
    if (!notes.has(note.id)) notes.set(note.id, note)
  }

  const blocksOf = (nodes: BodyNode[]): TextBlock[] =>
    nodes.flatMap((node) => {
      const block = blockOf(node)
      return block ? [block] : []
    })

  const blockOf = (node: BodyNode): TextBlock | undefined => {
    switch (node.type) {
      case 'paragraph': {
        const content = inlinesOf(node, onNote)
        return isBlank(content)
          ? undefined
          : { type: 'paragraph', id: nextID('p', content), content }
      }
      case 'heading': {
        const content = inlinesOf(node, onNote)
        if (isBlank(content)) return undefined
        return { type: 'heading', id: nextID('h', content), level: levelOf(node), content }
      }
      case 'list':
        return listOf(node, onNote)
      case 'horizontalrule':
        return { type: 'rule' }
      case 'block':
        return customBlockOf(node)
      default:
        throw new Error(`An article body cannot hold a “${node.type}” here.`)
    }
  }

  const customBlockOf = (node: BodyNode): TextBlock | undefined => {
    const fields = node.fields ?? {}
    const content = isBody(fields.content) ? (fields.content.root.children ?? []) : []
    switch (fields.blockType) {
      case 'quotation': {
        const paragraphs = content
          .map((paragraph) => inlinesOf(paragraph, onNote))
          .filter((inlines) => !isBlank(inlines))
        const quotation = relationID(fields.quotation)
        return {
          type: 'quotation',
          id: nextID('q', paragraphs.flat()),
          paragraphs,
          ...(quotation ? { quotation } : {}),
          ...(fields.verse === true ? { verse: true } : {}),
        }
      }
      case 'figure': {
        const media = relationID(fields.media)
        const figure = media ? findFigure(media, textOf(fields.caption)) : undefined
        return figure && { type: 'figure', figure }
      }
      case 'post':
        return { type: 'post', post: postOf(fields) }
      case 'aside': {
        const heading = textOf(fields.heading)
        return { type: 'aside', ...(heading ? { heading } : {}), body: blocksOf(content) }
      }
      default:
        throw new Error(`An article body cannot hold a “${fields.blockType ?? ''}” block.`)
    }
  }

  return { body: blocksOf(body.root.children ?? []), notes: [...notes.values()] }
}

function levelOf(node: BodyNode): 2 | 3 | 4 {
  if (node.tag === 'h3') return 3
  return node.tag === 'h4' ? 4 : 2
}

function listOf(
  node: BodyNode,
  onNote: (fields: NoteFields) => void,
): Extract<TextBlock, { type: 'list' }> {
  const items: ListItem[] = []
  for (const child of node.children ?? []) {
    const lists = (child.children ?? [])
      .filter(({ type }) => type === 'list')
      .map((list) => listOf(list, onNote))
    const inlineNodes = (child.children ?? []).filter(({ type }) => type !== 'list')
    const content = inlinesOf({ ...child, children: inlineNodes }, onNote)
    const previous = items.at(-1)
    // Lexical keeps a nested list in an item of its own, after the item it belongs to.
    if (content.length === 0 && lists.length > 0 && previous) previous.lists.push(...lists)
    else items.push({ content, lists })
  }
  const ordered = node.listType === 'number'
  return {
    type: 'list',
    ordered,
    ...(ordered && node.start !== undefined && node.start !== 1 ? { start: node.start } : {}),
    items,
  }
}

function postOf(fields: Record<string, unknown>): Extract<TextBlock, { type: 'post' }>['post'] {
  const handle = textOf(fields.handle)
  const publishedAt = textOf(fields.publishedAt)
  const url = textOf(fields.url)
  return {
    author: textOf(fields.author) ?? '',
    platform: textOf(fields.platform) ?? '',
    text: textOf(fields.text) ?? '',
    ...(handle ? { handle } : {}),
    ...(publishedAt ? { publishedAt: publishedAt.slice(0, 10) } : {}),
    ...(url ? { url } : {}),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function isBlank(content: Inline[]): boolean {
  return content.every((inline) => inline.type === 'text' && inline.text.trim() === '')
}
