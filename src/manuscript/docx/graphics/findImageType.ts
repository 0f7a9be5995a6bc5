/**
 * The pictures a page can show, by their first bytes; what a file calls itself is not believed.
 * (PNG: W3C, 5.2; JPEG: ITU T.81, B.1.1.3; GIF89a, 17; WebP container, RIFF header.)
 */
const SIGNATURES: [string, string][] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
]

/** The media type, or null for anything else (EMF, WMF, TIFF, SVG, BMP, no picture at all). */
export function findImageType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null
}
