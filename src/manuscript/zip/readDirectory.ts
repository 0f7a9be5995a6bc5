import { ManuscriptRefusal } from '../refusal'
import { wording } from '../../wording'

/**
 * Bounds on what an archive may unpack to. A file of a few kilobytes can unpack to gigabytes, so
 * every bound is checked on what the file declares before anything is unpacked, and again on what
 * comes out.
 */
export const ZIP_LIMITS = {
  /** Entries of the archive. Word writes some 20, and one more for each picture. */
  entries: 2000,
  /** Bytes of one entry, unpacked. */
  entryBytes: 48 * 1024 * 1024,
  /** Bytes of all entries together, as declared. */
  totalBytes: 128 * 1024 * 1024,
  /** An entry over the limit that was packed tighter than this was built to burst. */
  ratio: 100,
} as const

/** One file in a zip archive, as the central directory lists it (APPNOTE 6.3.10, 4.3.12). */
export type ZipEntry = {
  name: string
  /** 0 = stored, 8 = deflated; nothing else is read. */
  method: 0 | 8
  crc: number
  packedBytes: number
  bytes: number
  /** Where the entry's own header begins in the file. */
  offset: number
}

/**
 * The central directory of a zip archive (APPNOTE 6.3.10, 4.3.12 and 4.3.16). It is read here and
 * not by the library that inflates, because what makes an archive hostile stands in it: sizes,
 * duplicate and escaping names, entries lying over one another.
 */
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LONGEST_COMMENT = 0xffff
const IN_ZIP64_FIELD = 0xffffffff

/**
 * The entries of an archive, folders left out.
 *
 * @throws ManuscriptRefusal `damaged`, `encrypted`, `hostile` or `tooLarge`
 */
export function readDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw new ManuscriptRefusal('damaged', wording.files.faults.severalArchives)
  }
  if (count > ZIP_LIMITS.entries) {
    throw new ManuscriptRefusal('hostile', wording.files.limits.entries(count))
  }

  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new ManuscriptRefusal('damaged', wording.files.faults.entriesBroken)
    }
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > end) throw new ManuscriptRefusal('damaged', wording.files.faults.entriesBroken)
    const entry = readEntry(view, file, at, nameBytes, extraBytes)
    if (!entry.name.endsWith('/')) entries.push(entry)
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const ends = view.getUint32(at, true) === END_SIGNATURE
    if (ends && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new ManuscriptRefusal('damaged', wording.files.faults.endMissing)
}

function readEntry(
  view: DataView,
  file: Uint8Array,
  at: number,
  nameBytes: number,
  extraBytes: number,
): ZipEntry {
  const nameAt = at + ENTRY_BYTES
  const name = new TextDecoder().decode(file.subarray(nameAt, nameAt + nameBytes))
  checkEntryName(name)

  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  if (flags & 0x41 || method === 99) throw new ManuscriptRefusal('encrypted')
  if (method !== 0 && method !== 8) {
    throw new ManuscriptRefusal('damaged', wording.files.faults.entryPacked(name))
  }

  const sizes = readSizes(view, at, nameAt + nameBytes, extraBytes)
  return { name, method, crc: view.getUint32(at + 16, true), ...sizes }
}

type Sizes = Pick<ZipEntry, 'bytes' | 'packedBytes' | 'offset'>

/**
 * Some programs put sizes into the zip64 field though they would fit (4.5.3): each 32-bit field of
 * all ones has its 64-bit value there, in this order.
 */
function readSizes(view: DataView, at: number, extraAt: number, extraBytes: number): Sizes {
  const sizes: Sizes = {
    bytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  const extraEnd = extraAt + extraBytes
  for (let field = extraAt; field + 4 <= extraEnd;) {
    const fieldEnd = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) {
      let value = field + 4
      for (const key of ['bytes', 'packedBytes', 'offset'] as const) {
        if (sizes[key] !== IN_ZIP64_FIELD || value + 8 > Math.min(fieldEnd, extraEnd)) continue
        sizes[key] = Number(view.getBigUint64(value, true))
        value += 8
      }
    }
    field = fieldEnd
  }
  return sizes
}

/**
 * Refuses names that would leave the folder an archive is unpacked into. Nothing is ever written to
 * disk here, but no word processor writes such a name, and the file is kept as evidence that others
 * may unpack. (ECMA-376 part 2, 6.2.2.2: part names have no `.` or `..` segments.)
 *
 * @throws ManuscriptRefusal `hostile`
 */
function checkEntryName(name: string): void {
  const path = name.replaceAll('\\', '/')
  const leaves =
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.includes('\0') ||
    path.split('/').some((segment) => segment === '..' || segment === '.')
  if (leaves || name === '') {
    throw new ManuscriptRefusal(
      'hostile',
      wording.files.faults.entryOutside(JSON.stringify(name.slice(0, 80))),
    )
  }
}
