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

/** An archive that may be read entry by entry; nothing is unpacked before it is asked for. */
export type ZipArchive = {
  names: string[]
  /** The unpacked bytes, or `null` if there is no such entry. Names differ by more than case. */
  read: (name: string) => Uint8Array | null
}
