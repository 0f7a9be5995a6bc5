import { ManuscriptRefusal } from '../../refusal'

/**
 * The text of an XML part. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.5 and annex E), told
 * apart by the byte order mark or by the zero byte beside the first `<`.
 *
 * @throws ManuscriptRefusal `damaged` where the bytes are not text in that encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes
  const littleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  const encoding = littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ManuscriptRefusal('damaged', `The part ${part} is not text in ${encoding}.`)
  }
}
