import { Inflate } from 'fflate'
import { ManuscriptRefusal } from '../refusal'
import type { ZipEntry } from './readDirectory'
import { wording } from '../../wording'

/**
 * Bytes handed to the inflater at a time. DEFLATE unpacks at most 1,032 to 1, so one piece never
 * yields more than 17 MB before the size is looked at again.
 */
const PIECE_BYTES = 16 * 1024

/**
 * The bytes of one entry, which must be exactly as many as declared and have the declared checksum.
 * Inflating stops as soon as there are more.
 *
 * @throws ManuscriptRefusal `hostile` when more comes out than declared; `damaged` otherwise
 */
export function inflateEntry(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const bytes = entry.method === 0 ? packed : inflate(entry, packed)
  if (bytes.length !== entry.bytes || computeCRC32(bytes) !== entry.crc) {
    throw new ManuscriptRefusal('damaged', wording.files.faults.entryChanged(entry.name))
  }
  return bytes
}

function inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const whole = new Uint8Array(entry.bytes)
  let filled = 0
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > whole.length) {
      throw new ManuscriptRefusal('hostile', wording.files.faults.entryLarger(entry.name))
    }
    whole.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      const end = Math.min(at + PIECE_BYTES, packed.length)
      inflater.push(packed.subarray(at, end), end === packed.length)
    }
  } catch (error) {
    if (error instanceof ManuscriptRefusal) throw error
    throw new ManuscriptRefusal('damaged', wording.files.faults.entryBroken(entry.name))
  }
  return whole.subarray(0, filled)
}

/** The table of CRC-32 with the reversed polynomial 0xEDB88320 (APPNOTE 6.3.10, 4.4.7). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The CRC-32 of bytes as zip archives use it: an unsigned 32-bit number. */
export function computeCRC32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
