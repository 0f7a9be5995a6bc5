import type { NamedPassage } from '../../../edition/remarks/findPassage'
import { readNumber, readOptionalText, readText } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'

/** The passage a request names: `{ quote: { exact, prefix?, suffix? }, start? }`. */
export function readPassage(body: Record<string, unknown>): NamedPassage {
  const { quote } = body
  if (typeof quote !== 'object' || quote === null || Array.isArray(quote)) {
    throw new Refusal('invalid', 400, '“quote” is missing: the words that are remarked on.', {
      field: 'quote',
    })
  }
  const words = quote as Record<string, unknown>
  const prefix = readOptionalText(words, 'prefix')
  const suffix = readOptionalText(words, 'suffix')
  return {
    exact: readText(words, 'exact'),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(body.start === undefined || body.start === null
      ? {}
      : { start: readNumber(body, 'start') }),
  }
}
