import { z } from 'zod'
import { HEAD_FIELDS } from '../../edition/merge/headFields'
import type { BodyNode } from '../../richtext/model'
import { wording } from '../../wording'

/**
 * The shapes of what requests carry. They check it (`readAs`) and describe it (`describeContract`);
 * a shape used twice stands here, any other with its door. `error` says what belongs there, after
 * the name of the field: “has to be …”.
 */
export const text = z.string({ error: wording.requests.faults.text })

export const optionalText = text.exactOptional()

const NUMBER = { error: wording.requests.faults.whole }

export const number = z.int(NUMBER)

/** The id of a record. */
export const rowID = z
  .int(NUMBER)
  .positive(NUMBER)
  .max(2 ** 31 - 1, NUMBER)

/** The number of a record in a query or a form, which are text. */
export const idInText = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, NUMBER)
  .transform(Number)

/** A block of a body, as the editor has it. */
export const bodyNode = z.looseObject({ type: text }).transform((node) => node as BodyNode)

/** A block by its id and a digest of its content; `node` where its content is new. */
export const sentBlock = z.object({ id: text, digest: text, node: bodyNode.exactOptional() })

/** The words at the head of an article that are written in its page. */
export function shapeOfHead<Each extends z.ZodType>(each: Each) {
  return z.object(
    Object.fromEntries(HEAD_FIELDS.map((field) => [field, each.exactOptional()])) as Record<
      (typeof HEAD_FIELDS)[number],
      z.ZodExactOptional<Each>
    >,
  )
}

/** One of several words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: wording.requests.faults.oneOf(words) })
}
