import type { PayloadRequest } from 'payload'
import type { TextSide } from '../../edition/compare/compareTexts'
import type { ComparedBlock, FieldChange } from '../../edition/compare/model'
import { HEAD_FIELDS, isWritten, type HeadField } from '../../edition/merge/headFields'
import { isRowID } from '../../lib/ids'
import { Refusal } from '../../lib/refusal'
import { bodyToMergeBlocks, type BodyBlock } from '../../richtext/bodyBlocks'
import { isBody } from '../../richtext/isBody'
import type { Body } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import { compareTextsBeside } from '../compareBeside'
import { formatNotesBeside } from '../formatBeside'
import { getArticleText } from '../getArticleText'
import type { StoredArticle } from '../storedFrontMatter'
import { wording } from '../../wording'

/**
 * The text somebody left, compared with another of the same article, and as it is stored, to be put
 * back. `numbers` are those of all notes, by id.
 */
export type SittingText = {
  front: FieldChange[]
  blocks: ComparedBlock[]
  notes: { id: string; number: number; before: string; after: string }[]
  numbers: Record<string, number>
  stored: { blocks: BodyBlock[]; head: Record<HeadField, string> }
}

/**
 * What a sitting changed (`before`: the version it found, null for nothing), or with `before` the
 * newest what was changed since. Works and quotations are taken as they are now on both sides, so
 * that nothing but the words of the article differs. Refuses with 401, and with 404 what the person
 * may not see and what is no version of this article.
 */
export async function getSitting({
  before,
  id,
  req,
  version,
}: {
  before: number | null
  id: number
  req: PayloadRequest
  version: number
}): Promise<SittingText> {
  const after = await findVersion(id, version, req)
  const one = await toSide(before === null ? {} : await findVersion(id, before, req), req)
  const other = await toSide(after, req)
  const { blocks, front, notes } = await compareTextsBeside(one, other, String(req.user?.id))
  return {
    front: front.filter(({ field }) => isWritten(field)),
    blocks,
    notes: notes
      .filter(({ before: was, after: is }) => was?.text !== is?.text)
      .map(({ after: is, before: was, id: note }) => ({
        id: note,
        number: is?.number ?? was?.number ?? 0,
        before: was?.text ?? '',
        after: is?.text ?? '',
      })),
    numbers: Object.fromEntries(
      [...one.notes, ...other.notes].map(({ id: note, number }) => [note, number]),
    ),
    stored: {
      blocks: isBody(after.body) ? bodyToMergeBlocks(after.body as Body) : [],
      head: Object.fromEntries(HEAD_FIELDS.map((field) => [field, after[field] ?? ''])) as Record<
        HeadField,
        string
      >,
    },
  }
}

async function toSide(article: StoredArticle, req: PayloadRequest): Promise<TextSide> {
  const text = await getArticleText({ article, req })
  const { notes, references } = text
  return { text, notes: await formatNotesBeside({ notes, references }, String(req.user?.id)) }
}

async function findVersion(
  article: number,
  version: number,
  req: PayloadRequest,
): Promise<StoredArticle> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  const found = isRowID(version)
    ? await req.payload.findVersionByID({
        collection: 'articles',
        id: String(version),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
        user,
      })
    : null
  if (!found || relationID(found.parent as number) !== String(article)) {
    throw new Refusal('notFound', 404, wording.doors.noVersion)
  }
  return found.version
}
