import pino from 'pino'

/**
 * The log: one JSON object per line on standard output, with `time` in ISO 8601. LOG_LEVEL chooses
 * how much (`debug`, `info`, `warn`, `error`).
 *
 * @returns {import('pino').Logger}
 */
export function createLog() {
  return pino({
    name: 'forme',
    level: process.env['LOG_LEVEL'] || 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  })
}
