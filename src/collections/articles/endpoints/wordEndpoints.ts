import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readForm } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import { MANUSCRIPT_FORMATS } from '../../../manuscript/model'
import { bringBack, type SentFile } from '../../../operations/word/bringBack'
import { bringTracked } from '../../../operations/word/bringTracked'
import { exportArticle } from '../../../operations/word/exportArticle'
import { door, fileDoor } from '../../doors/door'
import { wording } from '../../../wording'

/** A file of 20 MiB, and room for the other fields and the lines between them. */
const LARGEST_FORM = 21 * 1024 * 1024

const zotero = z.object({ zotero: z.string().exactOptional() })

const returnedFile = z.object({
  file: z.file(),
  byWords: z.string().exactOptional(),
  notes: z.string().exactOptional(),
  only: z.literal('comments').exactOptional(),
})

/** An article for Word, and back: parse, call, answer. */
export const wordEndpoints: Endpoint[] = [
  fileDoor(
    {
      name: 'exportArticle',
      does: 'An article as a file for Word. With `zotero=yes` works from Zotero are fields of it.',
      scope: 'read',
      method: 'get',
      path: '/:id/word',
      query: zotero,
      file: MANUSCRIPT_FORMATS.docx.mimeType,
    },
    async ({ id, req }) =>
      answerWithWord(await exportArticle({ id, req, zotero: wantsZotero(req) })),
  ),
  door(
    {
      name: 'bringBack',
      does: 'A file for Word that left from here comes back: what was changed in it is suggested.',
      scope: 'write',
      method: 'post',
      path: '/:id/word',
      form: returnedFile,
    },
    async ({ id: article, req }) => {
      if (!req.user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
      const { notes, onlyComments, ...sent } = await readReturn(req)
      return notes
        ? bringTracked({ article, req, file: sent.file, notes, onlyComments })
        : bringBack({ article, req, ...sent })
    },
  ),
]

/** `?zotero=yes`: citations of works that came from Zotero are its fields. */
export function wantsZotero({ searchParams }: PayloadRequest): boolean {
  return searchParams.get('zotero') === 'yes'
}

/** A file for Word as an answer that is saved. */
export function answerWithWord({
  bytes,
  fileName,
}: {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
}): Response {
  return new Response(bytes, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Type': MANUSCRIPT_FORMATS.docx.mimeType,
    },
  })
}

/**
 * `multipart/form-data` with the file as `file`, and `byWords` where a person has said that it is of
 * this article though the file does not. With `notes`, the ids of notes of the text by those of the
 * file as JSON, it is one that was read into the text without its tracked changes (`bringTracked`);
 * with `only=comments` these are not wanted.
 */
async function readReturn(req: PayloadRequest): Promise<{
  file: SentFile
  byWords: boolean
  notes: ReadonlyMap<string, string> | null
  onlyComments: boolean
}> {
  const form = await readForm(req, LARGEST_FORM)
  const file = form.get('file')
  if (!(file instanceof File)) {
    throw new Refusal('fileMissing', 400, wording.requests.body.fileMissing, {
      field: 'file',
    })
  }
  return {
    file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    byWords: form.get('byWords') === 'yes',
    notes: readNotes(form.get('notes')),
    onlyComments: form.get('only') === 'comments',
  }
}

function readNotes(sent: unknown): ReadonlyMap<string, string> | null {
  if (sent === null) return null
  const wrong = new Refusal('invalid', 400, wording.requests.must.be('notes'), { field: 'notes' })
  try {
    const read: unknown = JSON.parse(String(sent))
    if (typeof read !== 'object' || read === null || Array.isArray(read)) throw wrong
    const notes = Object.entries(read)
    if (notes.every((one): one is [string, string] => typeof one[1] === 'string')) {
      return new Map(notes)
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw wrong
}
