import { createProblem } from '../createProblem'
import type { Gathering, RawBlock } from '../blocks/model'
import { decodeDataImage } from './decodeDataImage'

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
    gathering.unsupported.push({ what: words.join(': '), where: `line ${line}` })
    gathering.problems.push(createProblem('imageNotInFile', { address: shown }, { line }))
    return []
  }
  const id = `image-${gathering.images.length + 1}`
  const fileName = `${id}.${image.extension}`
  const { mimeType, bytes } = image
  gathering.images.push({ id, fileName, mimeType, bytes, ...(alt ? { alt } : {}) })
  if (!alt) gathering.problems.push(createProblem('altMissing', { fileName }, { line }))
  return [
    { type: 'image', line, image: id, ...(alt ? { alt } : {}), ...(caption ? { caption } : {}) },
  ]
}
