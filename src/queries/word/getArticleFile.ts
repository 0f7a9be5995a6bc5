import path from 'node:path'
import type { PayloadRequest } from 'payload'
import type { PrintedNote } from '../../citations/model'
import type { ArticleText, Figure } from '../../edition/articleText'
import { hashText } from '../../edition/hashText'
import { listTextFigures } from '../../edition/listTextFigures'
import { textToCommentText } from '../../edition/comments/textToCommentText'
import { readFigure } from '../../lib/pictures'
import { sharpBeside } from '../../lib/sharpBeside'
import { defineTask, runTask } from '../../lib/workers/runTask'
import { EXPORT_PROPERTY } from '../../manuscript/model'
import type { writeKept } from '../../manuscript/docx/returned/writeKept'
import { articleToWord, type WordPictures } from '../../manuscript/docx/write/articleToWord'
import { placeComments } from '../../manuscript/docx/write/placeComments'
import {
  listZoteroAddresses,
  listZoteroFields,
  type CitationField,
} from '../../manuscript/docx/write/zoteroFields'
import { trackChanges } from '../../manuscript/docx/write/trackChanges'
import type { WordDocument } from '../../manuscript/docx/write/wordDocument'
import type { Media, Reference } from '../../payload-types'
import { bodyToMergeBlocks, mergeBlocksToBody, type BodyBlock } from '../../richtext/bodyBlocks'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import type { Body, BodyNode } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import type { KeptExport } from '../../richtext/returned/returnedToBodies'
import { isPrinted, listWordLines } from '../../richtext/returned/wordLines'
import { findRecords } from '../findRecords'
import { getArticleCase } from '../getArticleCase'
import { mediaToFigure } from '../mediaToFigure'
import { formatInHouse } from '../printedNotes'
import { listThreads } from '../comments/listComments'
import { blocksToHead, headToBlocks } from '../../richtext/suggested/textChanges'
import { findSuggestions } from '../suggestions/listSuggestions'
import { proposeChanges } from './proposeChanges'
import { wordComments } from './wordComments'
import { wording } from '../../wording'

/**
 * A file for Word. `exportID` is in it, and the same for the same text; `kept` is what has to be
 * known of the text as it left when the file comes back.
 */
export type WordFile = {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
  exportID: string
  contentHash: string
  kept: KeptExport
}

/**
 * The latest draft of an article as a .docx file: head, text, notes as printed, pictures, comments
 * with their answers, open suggestions as tracked changes. The same text with the same of these is the
 * same file, byte by byte. With `zotero`, citations of works that came from Zotero are its live fields.
 * Refuses with 401 where nobody is signed in and with 404 where the person may not see the article.
 */
export async function getArticleFile({
  id,
  req,
  zotero = false,
}: {
  id: number
  req: PayloadRequest
  zotero?: boolean
}): Promise<WordFile> {
  const { article, standing, text } = await getArticleCase({ id, req })
  const { contentHash } = standing
  const { notes } = await formatInHouse({ req, text })
  const body = isBody(article.body) ? (article.body as Body) : null
  const live = zotero ? { zotero } : {}
  const exportID = hashText({ article: id, body, contentHash, notes, ...live }).slice(0, 24)
  const blocks = body ? bodyToMergeBlocks(body) : []
  const threads = await listThreads({ article: id, req, text })
  const { commented, comments } = wordComments(threads, textToCommentText(text, notes))
  const lines = listWordLines(blocks, text, isPrinted(await findShown(blocks, req)))
  const open = await findSuggestions({ article: id, req, state: 'open' })
  const head = headToBlocks(article)
  const proposed = proposeChanges(open, { head, body: blocks }, lines)
  const written = articleToWord({
    fields: zotero ? await readFields(text, notes, req) : new Map(),
    notes,
    pictures: await readPictures(listTextFigures(text)),
    text,
  })
  const marked = placeComments(written, [...commented, ...proposed.commented])
  const document: WordDocument = {
    ...marked,
    paragraphs: trackChanges(marked.paragraphs, proposed.changes),
    at: article.updatedAt,
    identifier: `urn:forme:${exportID}`,
    properties: {
      [EXPORT_PROPERTY]: exportID,
      FormeArticle: String(id),
      FormeHash: contentHash,
    },
    comments: [...comments, ...proposed.comments],
  }
  const { bytes, left } = await runTask(WRITING, [document], { person: String(req.user?.id) })
  return {
    bytes: new Uint8Array(bytes),
    fileName: `${text.slug || 'article'}.docx`,
    exportID,
    contentHash,
    kept: {
      id: exportID,
      blocks,
      lines,
      head: blocksToHead(head),
      notes: Object.fromEntries(notes.map((note) => [String(note.number), note.id])),
      left,
    },
  }
}

/** The citations of an article as fields of Zotero's. */
async function readFields(
  { notes, references }: ArticleText,
  printed: PrintedNote[],
  req: PayloadRequest,
): Promise<Map<string, CitationField>> {
  const records = await findRecords<Reference>({
    collection: 'references',
    ids: Object.keys(references),
    req,
  })
  const addresses = [...records].map(
    ([id, { managerIDs }]) => [id, listZoteroAddresses(managerIDs)] as const,
  )
  return listZoteroFields({ notes, printed, references, zotero: new Map(addresses) })
}

const WRITING = defineTask<typeof writeKept>({
  module: 'manuscript/docx/returned/writeKept.ts',
  name: 'writeKept',
  seconds: 30,
  megabytes: 800,
  refusal: wording.wordFiles.refused.tooMuchToWrite,
})

/** Whether a picture is printed: its record is there and has a file. */
export async function findShown(
  blocks: readonly BodyBlock[],
  req: PayloadRequest,
): Promise<(node: BodyNode) => boolean> {
  const { media } = indexBody(mergeBlocksToBody(blocks))
  const found = await findRecords<Media>({ collection: 'media', ids: media, req })
  return ({ fields }) => {
    const record = found.get(relationID(fields?.media as number | undefined) ?? '')
    return record !== undefined && mediaToFigure(record) !== undefined
  }
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
      const bytes = await sharpBeside(picture.bytes).png().toBuffer()
      pictures.set(figure.src, { bytes, mediaType: 'image/png', name: `${name}.png` })
    } else {
      const ending = path.extname(decodeURIComponent(figure.src)).toLowerCase()
      pictures.set(figure.src, { bytes: picture.bytes, mediaType, name: name + ending })
    }
  }
  return pictures
}
