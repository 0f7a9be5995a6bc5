import { isRowID } from '../../../lib/ids'
import { Refusal } from '../../../lib/refusal'

const MOST = 500

/**
 * Ids of references in a request, at least one and at most 500, each once. 400 for anything else;
 * `name` is the field they stand in.
 */
export function readIDs(said: unknown, name: string): number[] {
  if (Array.isArray(said) && said.length > 0 && said.length <= MOST && said.every(isRowID)) {
    return [...new Set(said)]
  }
  throw new Refusal('invalid', 400, `“${name}” has to be ids of references, at most ${MOST}.`, {
    field: name,
  })
}
