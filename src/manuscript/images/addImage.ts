import { createProblem } from '../createProblem'
import type { Gathering, RawBlock } from '../blocks/model'

/**
 * Takes up a picture of a Markdown or HTML file. One that the file carries inside itself becomes an
 * image block; one that it only names is listed with its address and alternative text, for the
 * desk fetches nothing from addresses that strangers write.
 */
export function addImage(
  gathering: Gathering,
  picture: { address: string; alt: string; caption?: string; line: number },
): RawBlock[] {
  const { address, line, caption } = picture
  const alt = picture.alt.trim()
  const image = decodeDataImage(address)
  if (!image) {
    const shown = address.startsWith('data:') ? address.slice(0, 40) : address
    const words = [`image ${shown}`, alt, caption ?? ''].filter((part) => part.trim() !== '')
    gathering.unsupported.push({ kind: 'picture', what: words.join(': '), where: `line ${line}` })
    gathering.problems.push(createProblem('imageNotInFile', { address: shown }, { line }))
    return []
  }
  const id = `image-${gathering.images.length + 1}`
  const fileName = `${id}.${image.extension}`
  const { mimeType, bytes } = image
  gathering.images.push({ id, fileName, mimeType, bytes, ...(alt ? { alt } : {}) })
  if (!alt) gathering.problems.push(createProblem('altMissing', { fileName }, { line }))
  return [
    { type: 'figure', line, image: id, ...(alt ? { alt } : {}), ...(caption ? { caption } : {}) },
  ]
}

/**
 * A picture that a page carries inside itself as a `data:` address (RFC 2397). Only raster formats
 * the desk can store are taken, and only if the bytes begin as that format does: what a page says
 * of itself is not believed. SVG is a program and is not taken.
 */
type DataImage = { mimeType: string; bytes: Uint8Array; extension: string }

const FORMATS: { mimeType: string; extension: string; signature: string }[] = [
  { mimeType: 'image/png', extension: 'png', signature: '\x89PNG\r\n\x1a\n' },
  { mimeType: 'image/jpeg', extension: 'jpg', signature: '\xff\xd8\xff' },
  { mimeType: 'image/gif', extension: 'gif', signature: 'GIF8' },
  { mimeType: 'image/webp', extension: 'webp', signature: 'RIFF' },
]
const HEADER = /^data:image\/[a-z0-9.+-]{1,40};base64,/i

/** Null where the address is no such picture. */
function decodeDataImage(address: string): DataImage | null {
  const header = HEADER.exec(address.slice(0, 100))?.[0]
  if (header === undefined) return null
  const encoded = address.slice(header.length).replace(/\s+|%0[ad]/gi, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || encoded.length % 4 !== 0) return null
  const decoded = atob(encoded)
  const format = FORMATS.find(({ signature }) => decoded.startsWith(signature))
  if (!format) return null
  const bytes = Uint8Array.from(decoded, (character) => character.charCodeAt(0))
  return { mimeType: format.mimeType, extension: format.extension, bytes }
}
