import path from 'node:path'
import type { PayloadRequest } from 'payload'
import type { Figure } from '../../edition/articleText'
import { hashText } from '../../edition/hashText'
import { listTextFigures } from '../../edition/listTextFigures'
import { readFigure } from '../../lib/pictures'
import { boundedSharp } from '../../lib/receivedPictures'
import { EXPORT_PROPERTY } from '../../manuscript/docx/returned/readReturned'
import { articleToWord, type WordPictures } from '../../manuscript/docx/write/articleToWord'
import { writeDocx } from '../../manuscript/docx/write/writeDocx'
import { isBody } from '../../richtext/isBody'
import { getArticleCase } from '../getArticleCase'
import { formatInHouse } from '../printedNotes'

/** A file for Word. `exportID` is in it, and the same for the same text. */
export type WordFile = { bytes: Uint8Array<ArrayBuffer>; fileName: string; exportID: string }

/**
 * The latest draft of an article as a .docx file: head, text, notes as printed, pictures. The same
 * text is the same file, byte by byte. Refuses with 401 where nobody is signed in and with 404 where
 * the person may not see the article.
 */
export async function getArticleFile({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<WordFile> {
  const { article, standing, text } = await getArticleCase({ id, req })
  const { contentHash } = standing
  const { notes } = await formatInHouse({ req, text })
  const body = isBody(article.body) ? article.body : null
  const exportID = hashText({ article: id, body, contentHash, notes }).slice(0, 24)
  const document = {
    ...articleToWord({ notes, pictures: await readPictures(listTextFigures(text)), text }),
    at: article.updatedAt,
    identifier: `urn:forme:${exportID}`,
    properties: {
      [EXPORT_PROPERTY]: exportID,
      FormeArticle: String(id),
      FormeHash: contentHash,
    },
    comments: [],
  }
  const bytes = writeDocx(document)
  return { bytes: new Uint8Array(bytes), fileName: `${text.slug || 'article'}.docx`, exportID }
}

/** Word shows no WebP; such a picture goes as PNG. */
async function readPictures(figures: readonly Figure[]): Promise<WordPictures> {
  const pictures = new Map<string, ReturnType<WordPictures['get']> & object>()
  for (const figure of figures) {
    const picture = pictures.has(figure.src) ? undefined : await readFigure(figure)
    if (!picture || picture.mediaType === 'image/svg+xml') continue
    const { mediaType } = picture
    const name = `picture-${pictures.size + 1}`
    if (mediaType === 'image/webp') {
      const bytes = await boundedSharp(picture.bytes as Buffer)
        .png()
        .toBuffer()
      pictures.set(figure.src, { bytes, mediaType: 'image/png', name: `${name}.png` })
    } else {
      const ending = path.extname(decodeURIComponent(figure.src)).toLowerCase()
      pictures.set(figure.src, { bytes: picture.bytes, mediaType, name: name + ending })
    }
  }
  return pictures
}
