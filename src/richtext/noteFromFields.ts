import type { Citation, LocatorLabel, Note, NoteBreak, Run } from '../citations/model'
import { citationsOf } from './citationsOf'
import { inlinesOf } from './inlinesOf'
import { isBody } from './isBody'
import type { Body, BodyFields, BodyNode, CitationRow } from './model'
import { relationID } from './relationID'

/** The note a block's form data says: citations in order, then its prose. */
export function noteFromFields(fields: BodyFields): Note {
  const quotation = relationID(fields.quotation)
  return {
    id: String(fields.id),
    citations: citationsOf(fields).flatMap((row) => citationOf(row) ?? []),
    prose: isBody(fields.prose) ? runsOf(fields.prose) : [],
    ...(quotation ? { quotation } : {}),
  }
}

function citationOf(row: CitationRow): Citation | undefined {
  const reference = relationID(row.reference)
  if (!reference) return undefined
  const value = row.locator?.trim()
  return {
    reference,
    ...(value ? { locator: { label: (row.label ?? 'page') as LocatorLabel, value } } : {}),
    ...(row.prefix ? { prefix: row.prefix } : {}),
    ...(row.suffix ? { suffix: row.suffix } : {}),
    ...(row.quotedIn ? { quotedIn: true as const } : {}),
    ...(row.suppressAuthor ? { suppressAuthor: true as const } : {}),
  }
}

/**
 * Prose as runs, with a break before each block but the first paragraph. An empty first paragraph
 * lets the block after it stand below the citations; other empty ones say nothing.
 */
function runsOf(prose: Body): Run[] {
  const runs: Run[] = []
  for (const [index, { begins, content }] of prose.root.children?.flatMap(stretchesOf).entries() ??
    []) {
    if (content.length === 0) continue
    if (index > 0 || begins !== 'paragraph') runs.push({ text: ' ', begins })
    runs.push(...content)
  }
  return runs
}

type Stretch = { begins: Exclude<NoteBreak, 'line'>; content: Run[] }

function stretchesOf(block: BodyNode): Stretch[] {
  switch (block.type) {
    case 'list': {
      const begins = block.listType === 'number' ? 'numberedItem' : 'item'
      return (block.children ?? []).flatMap((item) => {
        const inner = item.children?.filter(({ type }) => type === 'list') ?? []
        const own = item.children?.filter(({ type }) => type !== 'list') ?? []
        return [
          { begins, content: lineOf({ ...item, children: own }) } as const,
          ...inner.flatMap(stretchesOf),
        ]
      })
    }
    case 'quote':
      return splitAtEmptyLines(lineOf(block)).map((content) => ({ begins: 'quotation', content }))
    default:
      return [{ begins: 'paragraph', content: lineOf(block) }]
  }
}

/** The editor's quotation is one stretch of text, in which an empty line parts two paragraphs. */
function splitAtEmptyLines(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const [index, run] of runs.entries()) {
    const isBreak = run.begins === 'line'
    if (isBreak && runs[index + 1]?.begins === 'line') parts.push([])
    else if (!(isBreak && runs[index - 1]?.begins === 'line')) parts.at(-1)?.push(run)
  }
  return parts
}

function lineOf(block: BodyNode): Run[] {
  const inlines = inlinesOf(block, () => {
    throw new Error('A note cannot hold a note.')
  })
  return inlines.flatMap((inline): Run[] => {
    if (inline.type === 'text') return [runOf(inline)]
    if (inline.type === 'lineBreak') return [{ text: ' ', begins: 'line' }]
    if (inline.type !== 'link') return []
    return inline.content.flatMap((part) =>
      part.type === 'text' ? [{ ...runOf(part), href: inline.href }] : [],
    )
  })
}

function runOf(inline: { text: string; italic?: true; bold?: true; superscript?: true }): Run {
  return {
    text: inline.text,
    ...(inline.italic ? { italic: true } : {}),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.superscript ? { superscript: true } : {}),
  }
}
