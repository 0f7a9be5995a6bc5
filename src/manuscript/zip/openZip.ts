import { ManuscriptRefusal } from '../refusal'
import { inflateEntry } from './inflateEntry'
import { readDirectory, ZIP_LIMITS, type ZipEntry } from './readDirectory'
import { wording } from '../../wording'

/** An archive that may be read entry by entry; nothing is unpacked before it is asked for. */
type ZipArchive = {
  names: string[]
  /** The unpacked bytes, or `null` if there is no such entry. Names differ by more than case. */
  read: (name: string) => Uint8Array | null
}

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30

/**
 * Opens a zip archive without trusting it: sizes, names and the places of entries are checked
 * before anything is unpacked, and one entry is unpacked at a time. Archives within the archive
 * are bytes like any other and are never opened.
 *
 * @throws ManuscriptRefusal `damaged`, `encrypted`, `hostile` or `tooLarge`, then or on `read`
 */
export function openZip(file: Uint8Array): ZipArchive {
  const entries = readDirectory(file)
  checkSizes(entries)
  const places = new Map<string, { entry: ZipEntry; packed: Uint8Array }>()
  for (const entry of entries) {
    // Part names that differ only in case are one name (ECMA-376 part 2, 6.2.2.3).
    const key = entry.name.toLowerCase()
    if (places.has(key)) {
      throw new ManuscriptRefusal('hostile', wording.files.faults.entryTwice(entry.name))
    }
    places.set(key, { entry, packed: locate(file, entry) })
  }
  checkOverlaps(
    [...places.values()].map(({ entry, packed }) => ({
      from: entry.offset,
      to: packed.byteOffset - file.byteOffset + packed.length,
    })),
  )

  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const place = places.get(name.toLowerCase())
      return place === undefined ? null : inflateEntry(place.entry, place.packed)
    },
  }
}

function checkSizes(entries: ZipEntry[]): void {
  let total = 0
  for (const { name, bytes, packedBytes } of entries) {
    total += bytes
    if (bytes <= ZIP_LIMITS.entryBytes && total <= ZIP_LIMITS.totalBytes) continue
    const bursts = bytes > packedBytes * ZIP_LIMITS.ratio
    throw new ManuscriptRefusal(
      bursts ? 'hostile' : 'tooLarge',
      wording.files.limits.unpacked(name, total),
    )
  }
}

/** The packed bytes of an entry; its own header must name it as the directory does. */
function locate(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const broken = new ManuscriptRefusal('damaged', wording.files.faults.entryElsewhere(entry.name))
  if (entry.offset + LOCAL_BYTES > file.length) throw broken
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw broken
  const nameAt = entry.offset + LOCAL_BYTES
  const nameEnd = nameAt + view.getUint16(entry.offset + 26, true)
  const start = nameEnd + view.getUint16(entry.offset + 28, true)
  if (start + entry.packedBytes > file.length) throw broken
  if (new TextDecoder().decode(file.subarray(nameAt, nameEnd)) !== entry.name) {
    throw new ManuscriptRefusal('hostile', wording.files.faults.entryNamedTwice(entry.name))
  }
  return file.subarray(start, start + entry.packedBytes)
}

/** Entries that share bytes let a small file unpack to a hundred times what any one declares. */
function checkOverlaps(stretches: { from: number; to: number }[]): void {
  let end = 0
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    if (from < end) {
      throw new ManuscriptRefusal('hostile', wording.files.faults.entriesOverlap)
    }
    end = to
  }
}
