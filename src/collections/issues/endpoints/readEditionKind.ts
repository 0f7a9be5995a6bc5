import { readOptionalText } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'

/** The kind of edition asked for, if one is; rolling back has a door of its own. */
export function readEditionKind(body: Record<string, unknown>): 'first' | 'correction' | undefined {
  const kind = readOptionalText(body, 'kind')
  if (kind === undefined || kind === 'first' || kind === 'correction') return kind
  throw new Refusal('invalid', 400, '“kind” is “first” or “correction”.', { field: 'kind' })
}
