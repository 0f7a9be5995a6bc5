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
