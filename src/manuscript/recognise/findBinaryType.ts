/**
 * Files that are known by their first bytes and are no manuscripts. RTF and PostScript are plain
 * ASCII and would pass for text; the others are named so that the refusal can say what arrived.
 */
const SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'an RTF file'],
  ['%!PS', 'a PostScript file'],
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ["7z\xbc\xaf'\x1c", 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['OggS', 'a sound or film'],
  ['ID3', 'a sound'],
]

/** PDF readers accept bytes before the header, so it is looked for in the first kilobyte. */
const PDF_HEADER_WITHIN = 1024

/** The kind of file in words (`a PDF`), or null if the first bytes are of no such kind. */
export function findBinaryType(bytes: Uint8Array): string | null {
  const start = toLatin1(bytes.subarray(0, PDF_HEADER_WITHIN))
  const named = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (named) return named[1]
  if (start.startsWith('RIFF') && /^(WEBP|WAVE|AVI )/.test(start.slice(8))) {
    return start.startsWith('WEBP', 8) ? 'a WebP picture' : 'a sound or film'
  }
  if (start.startsWith('ftyp', 4)) return 'a film or HEIF picture'
  return start.includes('%PDF-1.') && start.includes('\0') ? 'a PDF' : null
}

function toLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
