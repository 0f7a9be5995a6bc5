/** The kinds of pictures every reading system shows (EPUB 3.3, core media types). */
export type PictureType = 'image/gif' | 'image/jpeg' | 'image/png' | 'image/svg+xml' | 'image/webp'

/** The bytes of pictures by their `src` in the manifest, for packing into a book. */
export type PictureBytes = Record<string, { bytes: Uint8Array; mediaType: PictureType }>

/** One file of the book, with its place in the package. */
export type BookFile = {
  id: string
  path: string
  mediaType: string
  content: Uint8Array
  properties?: string
}

export type BookChapter = {
  id: string
  path: string
  title: string
  section: string
  markup: string
  language: string
}
