import pino from 'pino'
import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'
import { requests } from './requests.mjs'
import { serializeError, withOwnWords } from './serializeError.mjs'

/**
 * The log: one JSON object per line on standard output, with `time` in ISO 8601. LOG_LEVEL chooses
 * how much (`debug`, `info`, `warn`, `error`). What is said while a request is answered carries the
 * request's `id`; errors are written without what people sent (`serializeError`). The app finds the log under a symbol, because it is bundled apart from this file.
 *
 * @param {import('pino').DestinationStream} [destination]
 * @returns {import('pino').Logger}
 */
export function createLog(destination) {
  /** @type {import('pino').LoggerOptions} */
  const options = {
    name: 'forme',
    level: process.env['LOG_LEVEL'] || 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error) => serializeError(error) },
    mixin: () => requests.getStore() ?? {},
    hooks: {
      logMethod(given, write) {
        write.apply(this, /** @type {Parameters<typeof write>} */ (withOwnWords(given)))
      },
    },
  }
  const log = destination ? pino(options, destination) : pino(options)
  Object.assign(globalThis, { [PLACES.log]: log })
  return log
}
