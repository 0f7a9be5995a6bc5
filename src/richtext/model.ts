/**
 * The serialized Lexical nodes an article body may hold, as Payload stores them. `version` numbers
 * and editor state are Lexical's business and never looked at.
 */
export type BodyNode = {
  type: string
  version?: number
  text?: string
  /** Lexical's text format bits, or an alignment word on blocks. */
  format?: number | string
  tag?: string
  listType?: string
  start?: number
  children?: BodyNode[]
  fields?: BodyFields
  id?: string
  /** Editor state of elements, written by imports as the editor itself would. */
  direction?: 'ltr' | 'rtl' | null
  indent?: number
  textFormat?: number
  textStyle?: string
  /** The same of text. */
  detail?: number
  mode?: 'normal'
  style?: string
  /** The number of a list item. */
  value?: number
}

/** The form data of a block, an inline block or a link. */
export type BodyFields = {
  id?: string
  blockType?: string
  [name: string]: unknown
}

/** The value of a rich text field. */
export type Body = { root: BodyNode }

/** The form data of the inline block `note`, as stored. */
export type NoteFields = BodyFields & {
  blockType: 'note'
  citations?: CitationRow[] | null
  prose?: Body | null
  quotation?: Relation
  /** An editor's reason why the words differ from the record; never printed. */
  excuse?: string | null
  /** Somebody said that the words in quotation marks before it are no quotation. */
  noQuotation?: boolean | null
}

export type CitationRow = {
  id?: string
  reference?: Relation
  label?: string | null
  locator?: string | null
  prefix?: string | null
  suffix?: string | null
  quotedIn?: boolean | null
  suppressAuthor?: boolean | null
}

/** A relationship as stored, or as populated. */
export type Relation = number | string | { id: number | string } | null | undefined
