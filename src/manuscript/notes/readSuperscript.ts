const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Superscript digits as plain ones: `¹²` → `12`. Other characters stay. */
export function readSuperscript(text: string): string {
  return Array.from(text, (character) => {
    const digit = SUPERSCRIPTS.indexOf(character)
    return digit < 0 ? character : String(digit)
  }).join('')
}
