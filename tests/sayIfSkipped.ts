/**
 * Says aloud that something is not checked on this machine, and why; `npm test` repeats such lines.
 * Answers whether it is skipped, so that it can stand where the skipping is decided.
 */
export function sayIfSkipped(isSkipped: boolean, reason: string): boolean {
  // eslint-disable-next-line no-console -- a skip is said aloud
  if (isSkipped) console.info(`Skipped: ${reason}`)
  return isSkipped
}
