import type { Article } from '../../src/payload-types'

/** A note of a body: what it cites, and the record of the quotation it documents. */
export type NoteOf = { reference?: number; locator?: string; quotation?: number; prose?: string }

/**
 * The body of an article: these paragraphs, and after the last word of the first of them a marker
 * for each of these notes.
 *
 * @example
 * bodyOf(['One sentence.', 'Another.'], [{ reference: milton.id, locator: '4' }])
 */
export function bodyOf(paragraphs: string[], notes: NoteOf[] = []): Article['body'] {
  return rootOf(
    paragraphs.map((words, place) => [
      { type: 'text', version: 1, text: words, format: 0 },
      ...(place === 0 ? notes.map(noteNode) : []),
    ]),
  )
}

function rootOf(paragraphs: Record<string, unknown>[][]): Article['body'] {
  const element = { version: 1, direction: null, format: '', indent: 0 } as const
  return {
    root: {
      ...element,
      type: 'root',
      children: paragraphs.map((children) => ({ ...element, type: 'paragraph', children })),
    },
  }
}

function noteNode({ reference, locator, quotation, prose }: NoteOf, place: number) {
  const id = `note-${place + 1}`
  return {
    type: 'inlineBlock',
    version: 1,
    fields: {
      id,
      blockType: 'note',
      citations: reference ? [{ id: `${id}-1`, reference, label: 'page', locator }] : [],
      ...(quotation ? { quotation } : {}),
      ...(prose ? { prose: rootOf([[{ type: 'text', version: 1, text: prose, format: 0 }]]) } : {}),
    },
  }
}
