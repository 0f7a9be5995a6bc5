/**
 * A file the desk will not take. Nothing of it is stored. The reasons are a closed list, so that the
 * desk, the API and the shell can tell them apart without reading English; each has one HTTP status
 * (product.md, Doors).
 */
const REFUSALS = {
  empty: { status: 422, words: 'The file holds no text.' },
  tooLarge: { status: 413, words: 'The file is larger than a manuscript may be.' },
  unsupportedType: {
    status: 415,
    words: 'The file is not a manuscript: .docx, Markdown, HTML and plain text are read.',
  },
  encrypted: {
    status: 415,
    words: 'The file is protected with a password. Save it without one and send it again.',
  },
  damaged: { status: 422, words: 'The file is damaged and cannot be read whole.' },
  hostile: { status: 422, words: 'The file is built in a way that no honest manuscript is.' },
  notUnicode: {
    status: 422,
    words: 'The encoding of the text cannot be told. Save it as UTF-8 and send it again.',
  },
  tooManyNotes: { status: 422, words: 'The file has more notes than a manuscript may have.' },
  trackedChanges: {
    status: 422,
    words: 'The file has tracked changes. Say whether to accept or to reject them.',
  },
} as const satisfies Record<string, { status: 413 | 415 | 422; words: string }>

export type ManuscriptRefusalReason = keyof typeof REFUSALS

/**
 * Thrown, and the only thing thrown, when bytes cannot become a Manuscript. `detail` is a sentence
 * about this file, with the place where there is one; it follows the reason's own words.
 *
 * @example throw new ManuscriptRefusal('hostile', 'word/document.xml declares an entity.')
 */
export class ManuscriptRefusal extends Error {
  override readonly name = 'ManuscriptRefusal'
  readonly reason: ManuscriptRefusalReason
  readonly status: 413 | 415 | 422
  readonly detail?: string

  constructor(reason: ManuscriptRefusalReason, detail?: string) {
    const { status, words } = REFUSALS[reason]
    super(detail === undefined ? words : `${words} ${detail}`)
    this.reason = reason
    this.status = status
    if (detail !== undefined) this.detail = detail
  }
}
