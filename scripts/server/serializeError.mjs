/** What of a database error names a place and holds no value of anybody's. */
const PLACES = ['code', 'status', 'severity', 'routine', 'schema', 'table', 'column', 'constraint']

/**
 * An error as the log has it: its kind, its words, where it came from and why, without the texts,
 * searches and addresses that people sent. Drizzle puts the parameters of a failed query into its
 * message, PostgreSQL quotes the values it stumbles over and tells whole rows in `detail`, and JavaScript
 * quotes the words that are no JSON, or no object.
 *
 * @param {unknown} error
 * @param {number} [depth]
 * @returns {unknown}
 */
export function serializeError(error, depth = 0) {
  if (!(error instanceof Error)) return { type: typeof error }
  const facts = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (error))
  const isOfDatabase = typeof facts['severity'] === 'string'
  const [message = ''] = error.message.split(/\nparams: /)
  const { cause } = error
  return {
    type: error.name,
    message: isOfDatabase ? message.replace(/"[^"]*"/g, '"…"') : leaveOut(error, message),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...Object.fromEntries(
      PLACES.filter((name) => ['string', 'number'].includes(typeof facts[name])).map((name) => [
        name,
        facts[name],
      ]),
    ),
    ...(cause instanceof Error && depth < 5 ? { cause: serializeError(cause, depth + 1) } : {}),
  }
}

/** Where V8 quotes the value that it met; the value may have quotation marks and ends of lines in it. */
const QUOTED = [/(?<=, )[^]*(?= is not valid JSON$)/, /(?<= on string )[^]*$/, /(?<=' in )[^]*$/]

/**
 * @param {Error} error
 * @param {string} message
 */
function leaveOut(error, message) {
  const isOfLanguage = error instanceof SyntaxError || error instanceof TypeError
  return isOfLanguage
    ? QUOTED.reduce((words, quoted) => words.replace(quoted, '…'), message)
    : message
}

/**
 * A call of the log with words of its own. Where an error comes without any, pino takes the message of
 * the error as it is for the line's, beside the careful one.
 *
 * @param {unknown[]} given what the log was called with: an error, or fields with one, and words
 * @returns {unknown[]}
 */
export function withOwnWords(given) {
  const [first, ...words] = given
  if (words.length > 0 || typeof first !== 'object' || first === null) return given
  const fields = /** @type {Record<string, unknown>} */ (
    first instanceof Error ? { err: first } : first
  )
  const { err, msg } = fields
  if (msg !== undefined || !(err instanceof Error)) return given
  const { message } = /** @type {{ message: string }} */ (serializeError(err))
  return [{ ...fields, msg: message }]
}
