/**
 * The names of a zip file's entries, read from the local headers (PKWARE APPNOTE 4.3.7) and the
 * central directory (4.3.12). It only tells kinds of zip apart: names are compared, never used as
 * paths, and nothing is unpacked. Stops after a thousand names.
 */
const MOST_NAMES = 1000
const LOCAL = { third: 3, fourth: 4, lengthAt: 26, nameAt: 30 }
const CENTRAL = { third: 1, fourth: 2, lengthAt: 28, nameAt: 46 }

/** Names in the order found; one that stands in both places is given once. */
export function listZipNames(bytes: Uint8Array): string[] {
  const names = new Set<string>()
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue
    const header = [LOCAL, CENTRAL].find(
      ({ third, fourth }) => bytes[at + 2] === third && bytes[at + 3] === fourth,
    )
    if (!header) continue
    const length = (bytes[at + header.lengthAt] ?? 0) + 256 * (bytes[at + header.lengthAt + 1] ?? 0)
    const name = bytes.subarray(at + header.nameAt, at + header.nameAt + Math.min(length, 512))
    if (name.length > 0) names.add(String.fromCharCode(...name))
    if (names.size === MOST_NAMES) break
  }
  return [...names]
}
