/**
 * How often a race is run: 10 times in `npm test`, 50 times in `npm run soak -- races`, which sets
 * FORME_TRIALS.
 */
export const TRIALS = Number(process.env['FORME_TRIALS'] ?? 10)
