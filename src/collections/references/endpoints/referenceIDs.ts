import { z } from 'zod'
import { isRowID } from '../../../lib/ids'
import { wording } from '../../../wording'

const MOST = 500

const WRONG = { error: wording.requests.faults.references(MOST) }

/** Ids of references in a request, at least one and at most 500, each once. */
export function referenceIDs<Each extends z.ZodType<number>>(each: Each) {
  return z
    .array(each, WRONG)
    .min(1, WRONG)
    .max(MOST, WRONG)
    .refine((ids) => ids.every(isRowID), WRONG)
    .transform((ids) => [...new Set(ids)])
}
