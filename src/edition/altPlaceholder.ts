/**
 * Every picture must say what it shows, and a manuscript often does not. Its pictures are kept all
 * the same, with these words in the place of an alternative text, and readiness reports them like a
 * missing one: no reader ever gets them.
 */
const PLACEHOLDER = /^\[no alternative text yet: .*\]$/s

/** The words that stand in for a missing alternative text. */
export function createAltPlaceholder(fileName: string): string {
  return `[no alternative text yet: ${fileName}]`
}

/** Whether an alternative text says nothing: none at all, or the words put in its place. */
export function isAltMissing(alt: string): boolean {
  return alt.trim() === '' || PLACEHOLDER.test(alt.trim())
}
