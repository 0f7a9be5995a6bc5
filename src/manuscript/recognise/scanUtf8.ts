/**
 * What UTF-8 (RFC 3629, section 4) makes of bytes: how many well-formed sequences of two or more
 * bytes they hold, how many ill-formed places, and where the first of these is. Text in another
 * encoding has hardly any of the former; UTF-8 that was damaged has mostly those.
 */
export type Utf8Scan = { wellFormed: number; illFormed: number; firstIllFormed: number }

/** `firstIllFormed` is an offset in bytes, -1 where there is none. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const scan: Utf8Scan = { wellFormed: 0, illFormed: 0, firstIllFormed: -1 }
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at += 1
      continue
    }
    const length = getSequenceLength(bytes, at, lead)
    if (length > 0) {
      scan.wellFormed += 1
      at += length
    } else {
      if (scan.illFormed === 0) scan.firstIllFormed = at
      scan.illFormed += 1
      at += 1
    }
  }
  return scan
}

function getSequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  return length
}
