/** The beginning of a hash, as people compare them; the whole of it stands in the title beside it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12)
}
