/** The kinds of pictures every reading system shows (EPUB 3.3, core media types). */
export type PictureType = 'image/gif' | 'image/jpeg' | 'image/png' | 'image/svg+xml' | 'image/webp'

/** The bytes of pictures by their `src` in the manifest, for packing into a book. */
export type PictureBytes = Record<string, { bytes: Uint8Array; mediaType: PictureType }>
