/**
 * Windows-1252 by its own table (WHATWG Encoding, index windows-1252): `TextDecoder` of some
 * versions of Node reads it as Latin-1 and loses the typographic quotation marks, which are the
 * point of it.
 */
const FROM_0X80 =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0' +
  '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178'

const CHUNK = 8192

/** The text, or null where a byte stands for nothing in Windows-1252 (81, 8D, 8F, 90, 9D). */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const codes = new Uint16Array(bytes.length)
  for (const [index, byte] of bytes.entries()) {
    const code = byte >= 0x80 && byte <= 0x9f ? FROM_0X80.charCodeAt(byte - 0x80) : byte
    if (code === 0 && byte !== 0) return null
    codes[index] = code
  }
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)))
  }
  return parts.join('')
}
