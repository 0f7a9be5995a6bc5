/**
 * A DOI in its bare form and small letters, as DOIs compare without regard to case (DOI Handbook,
 * 2.4), or `null` where the text holds none.
 *
 * @example normaliseDOI('https://doi.org/10.1000/ABC') // '10.1000/abc'
 */
export function normaliseDOI(text: string | undefined): string | null {
  const found = /\b10\.\d{4,9}\/\S+/.exec(text ?? '')
  return found ? found[0].toLowerCase() : null
}
