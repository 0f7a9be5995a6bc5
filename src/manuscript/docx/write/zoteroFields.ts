import { runsToText } from '../../../citations/format/runsToText'
import type { CslItem, Note, PrintedNote } from '../../../citations/model'
import { splitAt } from './trackChanges'
import type { WordInline, WordParagraph } from './wordDocument'

/**
 * The citations of a note as a field of Zotero's, which its add-in for word processors knows and
 * prints anew: the object of the CSL citation schema in the instruction, the words as its result.
 * `readCslCode` reads the same.
 */
export type CitationField = {
  instruction: string
  /** How many signs of the note, from its beginning, are what the field stands for. */
  length: number
}

/** Of the names a work has in reference managers, those that are its addresses in Zotero. */
export function listZoteroAddresses(names: readonly string[] | null | undefined): string[] {
  return (names ?? []).filter((name) => /^https?:\/\/(?:www\.)?zotero\.org\//.test(name))
}

const SCHEMA = 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json'

/**
 * The fields of an article's notes, by their ids. `zotero` gives the addresses of a work in Zotero. A
 * note that cites a work without one, or one work as quoted in another, for which Zotero has no place,
 * has no field.
 */
export function listZoteroFields({
  notes,
  printed,
  references,
  zotero,
}: {
  notes: readonly Note[]
  printed: readonly PrintedNote[]
  references: Readonly<Record<string, CslItem>>
  zotero: ReadonlyMap<string, readonly string[]>
}): Map<string, CitationField> {
  const prose = new Map(notes.map((note) => [note.id, runsToText(note.prose)]))
  return new Map(
    printed.flatMap((note) => {
      const items = note.citations.map(
        ({ locator, prefix, quotedIn, reference, suffix, suppressAuthor }) => {
          const uris = zotero.get(reference) ?? []
          const csl = references[reference]
          if (quotedIn || !csl || uris.length === 0) return null
          return {
            id: uris[0],
            uris,
            itemData: { ...csl, id: uris[0] },
            ...(locator && { locator: locator.value, label: locator.label }),
            ...(prefix && { prefix }),
            ...(suffix && { suffix }),
            ...(suppressAuthor && { 'suppress-author': true }),
          }
        },
      )
      if (items.length === 0 || items.includes(null)) return []
      const words = citedWords(runsToText(note.printed), prose.get(note.id) ?? '')
      const code = {
        citationID: `forme${note.number}`,
        properties: { formattedCitation: words, plainCitation: words, noteIndex: note.number },
        citationItems: items,
        schema: SCHEMA,
      }
      const instruction = ` ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(code)} `
      return [[note.id, { instruction, length: words.length }] as const]
    }),
  )
}

/** What a note prints before its prose; the stop or comma between the two belongs to the prose. */
function citedWords(printed: string, prose: string): string {
  return prose === '' ? printed : printed.slice(0, -prose.length).replace(/[.,]?\s*$/, '')
}

/** The paragraphs of a note with the field around its first words. */
export function wrapCitations(
  [first, ...others]: readonly WordParagraph[],
  { instruction, length }: CitationField,
): WordParagraph[] {
  if (!first) return []
  const [cited, rest] = splitAt(first.content, length)
  const content: WordInline[] = [
    { type: 'fieldStart', instruction },
    ...cited,
    { type: 'fieldEnd' },
    ...rest,
  ]
  return [{ ...first, content }, ...others]
}
