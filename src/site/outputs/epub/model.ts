/** The bytes of pictures by their `src` in the manifest, for packing into a book. */
export type PictureBytes = Record<
  string,
  { bytes: Uint8Array; mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/svg+xml' }
>

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
