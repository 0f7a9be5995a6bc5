import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptInline,
  ManuscriptListItem,
  ManuscriptProblem,
} from './model'
import { readManuscript } from './readManuscript'

/** For tests: a manuscript read from a string, as its outline and the kinds of its problems. */
export function readOutline(
  text: string,
  fileName: string,
): { manuscript: Manuscript; problems: ManuscriptProblem[]; outline: string[]; kinds: string[] } {
  const read = readManuscript(new TextEncoder().encode(text), { fileName })
  return {
    ...read,
    outline: outlineManuscript(read.manuscript),
    kinds: read.problems.map(({ kind, line }) => (line === undefined ? kind : `${kind} ${line}`)),
  }
}

export function outlineManuscript({ blocks, notes }: Manuscript): string[] {
  return [
    ...blocks.map(outlineBlock),
    ...notes.map(({ label, kind, content }) => `${kind} ${label}: ${outlineInlines(content)}`),
  ]
}

function outlineBlock(block: ManuscriptBlock): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${outlineInlines(block.content)}`
    case 'paragraph':
      return `p ${outlineInlines(block.content)}`
    case 'notice':
      return `notice ${outlineInlines(block.content)}`
    case 'quotation':
      return `quotation ${block.paragraphs.map(outlineInlines).join(' // ')}`
    case 'list':
      return outlineList(block)
    case 'post':
      return [`post ${block.platform}`, block.author, block.text, block.url]
        .filter((part) => part !== undefined)
        .join(' | ')
    case 'figure':
      return [`image ${block.image}`, block.alt, block.caption]
        .filter((part) => part !== undefined)
        .join(' | ')
    case 'rule':
      return 'rule'
  }
}

function outlineList(list: { ordered: boolean; start?: number; items: ManuscriptListItem[] }) {
  const name = list.ordered ? `ol ${list.start ?? 1}` : 'ul'
  return `${name} ${list.items.map(outlineItem).join(' · ')}`
}

function outlineItem({ content, lists }: ManuscriptListItem): string {
  return [outlineInlines(content), ...lists.map((list) => `{${outlineList(list)}}`)].join(' ')
}

function outlineInlines(content: ManuscriptInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'noteMarker') return `^${inline.label}${isMissing(inline.note)}`
      if (inline.type === 'lineBreak') return ' / '
      if (inline.type === 'link') return `<${inline.href}>${outlineInlines(inline.content)}</>`
      const { text, type: _, ...look } = inline
      const names = Object.keys(look)
      return names.length === 0 ? text : `{${names.join(' ')}:${text}}`
    })
    .join('')
}

function isMissing(note: string): string {
  return note.startsWith('missing-') ? '?' : ''
}
