import type { CslItem, Locator } from '../citations/model'
import type { ManuscriptInline } from './model'

/**
 * A citation that a reference manager left in a file. Its data are the truth; the words that stand
 * for it in the text are their witness. `null` instead of items: the data cannot be read.
 */
export type ManagerCitation = {
  manager: ReferenceManager
  items: ManagerItem[] | null
  /** The words as the manager printed them last, where it says so: other words were put in by hand. */
  printed?: string
  /** The manager knows that the words were edited by hand, and leaves them alone. */
  edited?: true
}

/** `Markdown`: keys that stand for works on the desk. */
export type ReferenceManager = 'Markdown' | 'Zotero' | 'Mendeley' | 'EndNote' | 'Citavi' | 'Word'

/** One work of a citation, with what is said of the place in it. Affixes are as typed, spaces too. */
export type ManagerItem = {
  /** What the manager calls the work, the same in every file: addresses, ids of its database. */
  ids: string[]
  /** Its record, with an empty `id`; null where the file holds none. */
  csl: CslItem | null
  locator?: Locator
  prefix?: string
  suffix?: string
  suppressAuthor?: true
  /** Fields of the record that the desk has no place for. */
  dropped: string[]
}

/**
 * Why the words of a citation stand as they were printed and are not made of its data; null where
 * the data are taken. `words` are what stands in the text.
 */
export function whyAsPrinted(
  { edited, items, printed }: ManagerCitation,
  words: string,
): 'unreadable' | 'edited' | 'noRecord' | null {
  if (items === null || items.length === 0) return 'unreadable'
  if (edited === true) return 'edited'
  if (printed !== undefined && toSigns(printed) !== toSigns(words)) return 'edited'
  return items.some(({ csl }) => csl === null) ? 'noRecord' : null
}

/** Letters and figures alone: a word processor may have changed spaces, dashes and quotation marks. */
function toSigns(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/<\/?[a-z]+>|[^\p{L}\p{N}]/giu, '')
    .toLowerCase()
}

/**
 * Words that stand for a citation carry it with them, whatever is done to the running text, until the
 * apparatus takes it in their stead; it is no look of theirs, so the tree of blocks knows nothing of
 * it. Links and markers carry none.
 */
export function citeWith(inline: ManuscriptInline, citation: ManagerCitation): ManuscriptInline {
  return inline.type === 'text' ? Object.assign({ ...inline }, { citation }) : inline
}

/** The citation that words stand for; of a link that of the first words in it that have one. */
export function citationOf(inline: ManuscriptInline): ManagerCitation | undefined {
  if (inline.type === 'link') return inline.content.map(citationOf).find(Boolean)
  return inline.type === 'text' ? (inline as { citation?: ManagerCitation }).citation : undefined
}

/** The same words without their citation. */
export function withoutCitation(inline: ManuscriptInline): ManuscriptInline {
  if (inline.type === 'link') return { ...inline, content: inline.content.map(withoutCitation) }
  if (inline.type !== 'text') return inline
  const { citation: _, ...text } = inline as typeof inline & { citation?: ManagerCitation }
  return text
}
