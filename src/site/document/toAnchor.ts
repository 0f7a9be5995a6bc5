/**
 * An HTML id made of a prefix and the id of a record: `p` and `3f9a1c20` give `p-3f9a1c20`.
 * Characters that have no place in an id or in an address are replaced by their code point.
 */
export function toAnchor(prefix: string, id: string): string {
  const safe = id.replace(
    /[^A-Za-z0-9_-]/gu,
    (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}`,
  )
  return `${prefix}-${safe}`
}
