import { z } from 'zod'
import { CORRECTION_KINDS } from '../../../workflow/publication'
import { oneOf } from '../../doors/shapes'
import { wording } from '../../../wording'

const WRONG = { error: wording.requests.faults.article }

const articleID = z
  .union([z.int().positive(), z.string().regex(/^[1-9]\d*$/)], WRONG)
  .transform(String)

const correction = z.object(
  {
    article: articleID,
    kind: oneOf(CORRECTION_KINDS),
    what: z
      .string({ error: wording.requests.faults.whatChanges })
      .transform((words) => words.trim()),
  },
  { error: wording.requests.faults.correction },
)

/**
 * What readers are told of single articles, where a request says so:
 * `[{ article, kind: 'misprint' | 'correction' | 'retraction', what }]`. The article is named by its
 * id, as a number or as text.
 */
export const corrections = z.array(correction, { error: wording.requests.faults.list })
