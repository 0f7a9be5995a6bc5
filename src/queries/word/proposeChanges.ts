import { mergeInlines } from '../../edition/mergeInlines'
import type { Inline } from '../../edition/articleText'
import type { HeadField } from '../../edition/merge/headFields'
import { HEAD_ANCHOR } from '../../manuscript/model'
import type { ProposedChange } from '../../manuscript/docx/write/trackChanges'
import type { WordComment, WordInline } from '../../manuscript/docx/write/wordDocument'
import type { CommentedWords } from '../../manuscript/docx/write/placeComments'
import type { Suggestion } from '../../payload-types'
import type { BodyBlock } from '../../richtext/bodyBlocks'
import type { BodyNode } from '../../richtext/model'
import { childrenOf, type WordLine } from '../../richtext/returned/wordLines'
import type { BodyChange } from '../../richtext/suggested/bodyChanges'
import { blocksToTokens, type BodyToken } from '../../richtext/suggested/bodyTokens'
import { sayChange } from '../../richtext/suggested/sayChange'
import {
  blockOfChange,
  fieldOfChange,
  placeTextChange,
  type SuggestibleText,
} from '../../richtext/suggested/textChanges'
import { textFormats } from '../../richtext/textFormats'
import { madeChangeOf } from '../suggestions/listSuggestions'
import { wording } from '../../wording'

/**
 * Open suggestions as a file has them: tracked changes where Word knows such a change, words in a
 * line, new paragraphs and those that go; comments that say it where it does not (notes, lists that
 * are cut up, what collides).
 */
export function proposeChanges(
  suggestions: readonly Suggestion[],
  text: SuggestibleText,
  lines: readonly WordLine[],
): { changes: ProposedChange[]; comments: WordComment[]; commented: CommentedWords[] } {
  const changes: ProposedChange[] = []
  const told: Suggestion[] = []
  for (const suggestion of suggestions) {
    const placed = placeTextChange(madeChangeOf(suggestion), text)
    const block = placed ? blockOfChange(placed, text) : undefined
    const by = { author: suggestion.authorName, at: `${suggestion.at.slice(0, 19)}Z` }
    const field = placed ? fieldOfChange(placed) : undefined
    const own = field ? [headLine(field)] : lines.filter((line) => line.block === block?.id)
    // A field without words has no paragraph in the file.
    const isThere = field === undefined || wordsOf(block).trim() !== ''
    const change = placed && block && isThere && proposeChange(placed, block, own)
    if (change) changes.push({ ...change, ...by } as ProposedChange)
    else told.push(suggestion)
  }
  return {
    changes,
    comments: told.map((one) => ({
      id: `suggestion ${one.id}`,
      author: one.authorName,
      at: `${one.at.slice(0, 19)}Z`,
      text: tellSuggestion(one),
    })),
    commented: told.map((one) => ({
      comments: [`suggestion ${one.id}`],
      part: partOf(one),
      words: firstWords(one.base as BodyNode | null),
      nth: 0,
    })),
  }
}

/** The paragraph of the file that a field of the head is. */
function headLine(field: HeadField): WordLine {
  return { anchor: HEAD_ANCHOR + field, block: '', path: [], kind: 'paragraph', holds: 'text' }
}

function wordsOf(block: BodyBlock | undefined): string {
  return (block?.node.children ?? []).map(({ text = '' }) => text).join('')
}

function partOf(suggestion: Suggestion): CommentedWords['part'] {
  const field = fieldOfChange(madeChangeOf(suggestion).change)
  return field ? { in: 'head', style: field } : { in: 'body' }
}

/** A suggestion in words, as a comment of the file says it. */
export function tellSuggestion(suggestion: Suggestion): string {
  const { come, gone } = sayChange(madeChangeOf(suggestion))
  const { message } = suggestion
  return message
    ? wording.wordFiles.suggestedWith(gone.trim(), come.trim(), message)
    : wording.wordFiles.suggested(gone.trim(), come.trim())
}

function firstWords(node: BodyNode | null): string {
  if (!node) return ''
  if (node.text?.trim()) return node.text.trim()
  for (const child of childrenOf(node)) {
    const words = firstWords(child)
    if (words !== '') return words
  }
  return ''
}

type Proposed =
  | { is: 'words'; anchor: string; from: number; to: number; insert: WordInline[] }
  | { is: 'gone'; anchor: string }
  | { is: 'added'; anchor: string; paragraphs: { style: 'body'; content: WordInline[] }[] }

function proposeChange(
  change: BodyChange,
  block: BodyBlock,
  lines: readonly WordLine[],
): Proposed | null {
  if (change.type === 'move') return null
  const [tokens = []] = blocksToTokens([block])
  const { from, insert, to } = change
  const last = lines.at(-1)
  if (from === 0) {
    const isWhole = to === tokens.length && insert.length === 0
    const [only, ...others] = lines
    return isWhole && only?.holds === 'text' && others.length === 0
      ? { is: 'gone', anchor: anchorOf(only) }
      : null
  }
  if (insert.some(({ begins }) => begins !== undefined)) {
    if (from !== tokens.length || insert[0]?.begins === undefined || !last) return null
    const paragraphs = addedParagraphs(insert)
    return paragraphs && { is: 'added', anchor: anchorOf(last), paragraphs }
  }
  const isInLine = [...tokens.slice(from, to), ...insert].every(({ depth }) => depth === undefined)
  const words = inlinesOf(insert)
  if (!isInLine || words === null) return null
  const start = tokens.slice(0, from).findLastIndex(({ begins, depth }) => begins ?? depth) + 1
  const path = pathOfLine(block.node, tokens.slice(0, start))
  const line = lines.find(({ holds, path: own }) => holds === 'text' && own.join() === path.join())
  if (!line || tokens.slice(from, to).some(isNoteToken)) return null
  const signs = (some: readonly BodyToken[]) => some.reduce((sum, one) => sum + signsIn(one), 0)
  const begin = signs(tokens.slice(start, from))
  const end = begin + signs(tokens.slice(from, to))
  return { is: 'words', anchor: anchorOf(line), from: begin, to: end, insert: words }
}

function anchorOf({ anchor }: WordLine): string {
  return `_fb_${anchor}`
}

function isNoteToken({ node }: BodyToken): boolean {
  return node.type === 'inlineBlock'
}

function signsIn({ node }: BodyToken): number {
  return node.type === 'text' ? (node.text ?? '').length : 1
}

/** Where in a block the line stands that begins with the last of these tokens. */
function pathOfLine(node: BodyNode, tokens: readonly BodyToken[]): number[] {
  let left = tokens.filter(({ depth }) => depth !== undefined).length
  if (left === 0) return []
  const find = (one: BodyNode, path: number[]): number[] | null => {
    for (const [place, child] of childrenOf(one).entries()) {
      if (one.type === 'listitem' && child.type !== 'list') continue
      if (one.type === 'paragraph' || one.type === 'heading') continue
      left -= 1
      if (left === 0) return [...path, place]
      const found = find(child, [...path, place])
      if (found) return found
    }
    return null
  }
  return find(node, []) ?? []
}

function addedParagraphs(
  tokens: readonly BodyToken[],
): { style: 'body'; content: WordInline[] }[] | null {
  const groups: BodyToken[][] = []
  for (const token of tokens) {
    if (token.begins !== undefined) groups.push([token])
    else groups.at(-1)?.push(token)
  }
  const made = groups.map(([begin, ...rest]) => {
    const content = begin?.node.type === 'paragraph' ? inlinesOf(rest) : null
    return content && { style: 'body' as const, content }
  })
  return made.every((one) => one !== null) ? made : null
}

/** Words as a file has them; null where something else is among them. */
function inlinesOf(tokens: readonly BodyToken[]): WordInline[] | null {
  const inlines = tokens.flatMap(({ depth, link, node }): (Inline | null)[] => {
    if (depth !== undefined || link) return [null]
    if (node.type === 'linebreak') return [{ type: 'lineBreak' }]
    if (node.type !== 'text') return [null]
    // Lines of the head stand in one text.
    return (node.text ?? '').split(/(\n)/).map((text) => {
      if (text === '\n') return { type: 'lineBreak' }
      return { type: 'text', text, ...textFormats(node.format) }
    })
  })
  return inlines.every((one) => one !== null) ? (mergeInlines(inlines) as WordInline[]) : null
}
