/**
 * How often a race is run: 10 times in `npm test`, 50 times in `npm run soak -- races`, which sets
 * FORME_TRIALS.
 */
export const TRIALS = Number(process.env['FORME_TRIALS'] ?? 10)

/**
 * Whether the browser goes the whole way with every manuscript or with our own alone. `npm run soak --
 * journeys` sets FORME_JOURNEYS (docs/decisions/028).
 */
export const EVERY_JOURNEY = process.env['FORME_JOURNEYS'] === 'all'
