import type { CslItem } from '../citations/model'
import type { Block, ItemIn, PhrasingIn } from '../text/tree'

/**
 * A manuscript as read: blocks in order, notes apart from the markers that open them, pictures as
 * bytes. Nothing of the file is interpreted away: what has no place in the model stands in
 * `unsupported` with where it was.
 */
export type Manuscript = {
  format: ManuscriptFormat
  /** From the file's own title, if it has one; never guessed from the first paragraph. */
  title?: string
  blocks: ManuscriptBlock[]
  /** In the order of the file's own list of notes. */
  notes: ManuscriptNote[]
  images: ManuscriptImage[]
  unsupported: Unsupported[]
}

/**
 * Something a file has that articles have no place for. `kind` is what programs tell by; `what` and
 * `where` are words for a person, in whichever language.
 */
export type Unsupported = { kind: UnsupportedKind; what: string; where: string }

/** A picture is one that the article does not get, or not where it stood. */
export type UnsupportedKind = 'table' | 'picture' | 'other'

/**
 * The formats that are read. A new one is a line here, where the name, the kind of file and the ends
 * of file names stand, and its reader in `readManuscript`, which the compiler then asks for.
 */
export const MANUSCRIPT_FORMATS = {
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['.docx'],
  },
  markdown: { mimeType: 'text/markdown', endings: ['.md', '.markdown'] },
  html: { mimeType: 'text/html', endings: ['.html', '.htm'] },
  text: { mimeType: 'text/plain', endings: ['.txt'] },
} as const satisfies Record<string, { mimeType: string; endings: string[] }>

export type ManuscriptFormat = keyof typeof MANUSCRIPT_FORMATS

/**
 * What a manuscript says of its parts. `line` is the 1-based line (text formats) or paragraph (docx)
 * on which a block, and where the reader knows it an item of a list, begins. `noteMarker.note` is the
 * id of a ManuscriptNote, or of none where the entry is missing.
 */
export type ManuscriptTree = {
  block: { line: number }
  heading: { level: 2 | 3 | 4 }
  paragraph: object
  item: { line?: number }
  quotation: object
  figure: { image: string; alt?: string; caption?: string }
  post: { platform: string; author?: string; text?: string; url?: string }
  aside: never
  notice: object
  noteMarker: { note: string; label: string }
}

export type ManuscriptBlock = Block<ManuscriptTree>
export type ManuscriptListItem = ItemIn<ManuscriptTree>
export type ManuscriptInline = PhrasingIn<ManuscriptTree>

/**
 * `label` is the number or word the file gave it; `kind` tells which of the file's lists it stood
 * in; `content` is its text without the label.
 */
export type ManuscriptNote = {
  id: string
  label: string
  kind: 'footnote' | 'endnote'
  content: ManuscriptInline[]
  line: number
}

export type ManuscriptImage = {
  id: string
  fileName: string
  mimeType: string
  bytes: Uint8Array
  alt?: string
}

/**
 * What a reader of one text format hands on. `source` are the words of the file, without the signs
 * that only the format needs; every character of them must be in the title, the blocks or the notes,
 * or in `syntax`: what became structure (a bullet, a post) or stands in `unsupported`.
 */
export type Reading = Omit<Manuscript, 'format'> & {
  problems: ManuscriptProblem[]
  source: string
  syntax: string[]
  /** Ids of notes that stood on the title, where an article has none. */
  titleNotes?: string[]
}

/** `error` stops the import; `decide` asks the editor; `warning` is listed. */
export type ProblemSeverity = 'error' | 'decide' | 'warning'

/**
 * Something about the manuscript a person must know. `kind` is a stable word from a closed list
 * (problemKinds.ts); `note` is the number in reading order; `line` as in ManuscriptBlock.
 */
export type ManuscriptProblem = {
  kind: string
  severity: ProblemSeverity
  message: string
  note?: number
  line?: number
}

/** What the import says of a file: `npm run manuscript -- FILE --json` prints exactly this. */
export type ManuscriptReport = {
  title: string | null
  blocks: number
  headings: { level: number; text: string }[]
  notes: { markers: number; entries: number; matched: number }
  references: { distinct: number; items: { key: string; csl: CslItem }[] }
  /**
   * Note numbers. `resolvesTo` is the note in which the source stands spelled out, through any
   * chain of ibids between; `null` where it cannot be bound.
   */
  ibids: { note: number; resolvesTo: number | null }[]
  quotations: {
    displayed: number
    runIn: number
    items: { note: number; text: string; displayed: boolean }[]
  }
  embeds: number
  notices: number
  images: number
  tables: number
  unsupported: Unsupported[]
  problems: ManuscriptProblem[]
}

/** The name of the property that says which export a file is. */
export const EXPORT_PROPERTY = 'FormeExport'

/** Begins the name of the bookmark around words of the head, before that of their field. */
export const HEAD_ANCHOR = 'head_'
