import { Refusal } from '../../../lib/refusal'
import { type ArticleCorrection, CORRECTION_KINDS } from '../../../workflow/publication'
import { readOptionalText } from '../../../lib/readRequest'

/**
 * What readers are told of single articles, where a request says so:
 * `[{ article, kind: 'misprint' | 'correction' | 'retraction', what }]`. The article is named by its
 * id, as a number or as text.
 */
export function readCorrections(body: Record<string, unknown>): ArticleCorrection[] | undefined {
  const { corrections } = body
  if (corrections === undefined || corrections === null) return undefined
  if (!Array.isArray(corrections)) throw refuse('“corrections” has to be a list.', 'corrections')
  return corrections.map((correction: unknown, place) =>
    readCorrection(correction, `corrections.${place}`),
  )
}

function readCorrection(correction: unknown, place: string): ArticleCorrection {
  if (typeof correction !== 'object' || correction === null) {
    throw refuse('A correction has to be an object.', place)
  }
  const { article, kind: named, what } = correction as Record<string, unknown>
  const kind = CORRECTION_KINDS.find((known) => known === named)
  const id = typeof article === 'number' ? String(article) : article
  if (typeof id !== 'string' || !/^[1-9]\d*$/.test(id)) {
    throw refuse('A correction has to name an article by its id.', `${place}.article`)
  }
  if (!kind) {
    throw refuse(`A correction is of the kind ${CORRECTION_KINDS.join(', ')}.`, `${place}.kind`)
  }
  if (typeof what !== 'string') {
    throw refuse('A correction has to say what it changes.', `${place}.what`)
  }
  return { article: id, kind, what: what.trim() }
}

function refuse(message: string, field: string): Refusal {
  return new Refusal('invalid', 400, message, { field })
}

/** The kind of edition asked for, if one is; rolling back has a door of its own. */
export function readEditionKind(body: Record<string, unknown>): 'first' | 'correction' | undefined {
  const kind = readOptionalText(body, 'kind')
  if (kind === undefined || kind === 'first' || kind === 'correction') return kind
  throw new Refusal('invalid', 400, '“kind” is “first” or “correction”.', { field: 'kind' })
}
