import { wording } from '../wording'

/**
 * A file the desk will not take. Nothing of it is stored. The reasons are a closed list, so that the
 * desk, the API and the shell can tell them apart without reading English; each has one HTTP status
 * (product.md, Doors).
 */
const REFUSALS = {
  empty: 422,
  tooLarge: 413,
  unsupportedType: 415,
  encrypted: 415,
  damaged: 422,
  hostile: 422,
  notUnicode: 422,
  tooManyNotes: 422,
  trackedChanges: 422,
} as const satisfies Record<keyof typeof wording.files.refusals, 413 | 415 | 422>

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
    const words = wording.files.refusals[reason]
    super(detail === undefined ? words : `${words} ${detail}`)
    this.reason = reason
    this.status = REFUSALS[reason]
    if (detail !== undefined) this.detail = detail
  }
}
