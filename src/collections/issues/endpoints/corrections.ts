import { z } from 'zod'
import { CORRECTION_KINDS } from '../../../workflow/publication'
import { oneOf } from '../../doors/shapes'

const WRONG = { error: 'has to name an article by its id' }

const articleID = z
  .union([z.int().positive(), z.string().regex(/^[1-9]\d*$/)], WRONG)
  .transform(String)

const correction = z.object(
  {
    article: articleID,
    kind: oneOf(CORRECTION_KINDS),
    what: z.string({ error: 'has to say what it changes' }).transform((words) => words.trim()),
  },
  { error: 'has to be an object: article, kind and what' },
)

/**
 * What readers are told of single articles, where a request says so:
 * `[{ article, kind: 'misprint' | 'correction' | 'retraction', what }]`. The article is named by its
 * id, as a number or as text.
 */
export const corrections = z.array(correction, { error: 'has to be a list' })
