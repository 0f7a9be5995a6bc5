import type { Citation, LocatorLabel, Note, Run } from '../citations/model'
import { citationsOf } from './citationsOf'
import { inlinesOf } from './inlinesOf'
import { isBody } from './isBody'
import type { Body, BodyFields, CitationRow } from './model'
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
  }
}

/** Prose of one or more paragraphs as runs; a new paragraph is a space, as in a printed note. */
function runsOf(prose: Body): Run[] {
  const runs: Run[] = []
  for (const paragraph of prose.root.children ?? []) {
    const inlines = inlinesOf(paragraph, () => {
      throw new Error('A note cannot hold a note.')
    })
    if (runs.length > 0 && inlines.length > 0) runs.push({ text: ' ' })
    for (const inline of inlines) {
      if (inline.type === 'text') runs.push(runOf(inline))
      if (inline.type === 'lineBreak') runs.push({ text: ' ' })
      if (inline.type === 'link') {
        for (const part of inline.content) {
          if (part.type === 'text') runs.push({ ...runOf(part), href: inline.href })
        }
      }
    }
  }
  return runs
}

function runOf(inline: { text: string; italic?: true; bold?: true; superscript?: true }): Run {
  return {
    text: inline.text,
    ...(inline.italic ? { italic: true } : {}),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.superscript ? { superscript: true } : {}),
  }
}
