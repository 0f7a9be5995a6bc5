/** The words of whatever was thrown; libraries throw strings as well as errors. */
export function thrownToMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
