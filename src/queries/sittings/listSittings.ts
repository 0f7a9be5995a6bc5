import type { PayloadRequest } from 'payload'
import type { CountedChanges } from '../../edition/compare/countChanges'
import { Refusal } from '../../lib/refusal'
import { relationID } from '../../richtext/relationID'
import { countChangesBeside } from '../compareBeside'
import { readArticleText, type TextRecords } from '../getArticleText'
import { findNames } from '../review/findNames'
import type { StoredArticle } from '../storedFrontMatter'
import { refuseClosedArticle } from '../findOpenArticle'
import { wording } from '../../wording'

/**
 * What one person wrote in one go. `version` is the text they left, `before` the one they found, null
 * where there was none; times are ISO 8601.
 */
export type Sitting = {
  version: number
  before: number | null
  began: string
  ended: string
  by: string | null
} & CountedChanges

/** `next` names the version from which the list goes on; null at its end. */
export type SittingList = { sittings: Sitting[]; next: number | null }

/** So many versions are looked at for one answer. */
const PAGE = 30

/**
 * Who wrote in a text when, the latest first, with how many words each sitting changed. A sitting is
 * what `operations/saveText` takes for one: it begins another for each person, after a pause and
 * where a text is put back. Saves in which no word, look, note or order changed (of details, of
 * acts) belong to none. Refuses with 401 and 404 as reading the article does.
 */
export async function listSittings({
  from,
  id,
  page = PAGE,
  req,
}: {
  /** The `next` of the list before; without it from the text as it is now. */
  from?: number
  id: number
  page?: number
  req: PayloadRequest
}): Promise<SittingList> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  const about = { depth: 0, overrideAccess: false, req, user } as const
  await refuseClosedArticle({ id, req })
  const { docs, hasNextPage } = await req.payload.findVersions({
    ...about,
    collection: 'articles',
    limit: page,
    sort: '-id',
    where: {
      and: [
        { parent: { equals: id } },
        ...(from === undefined ? [] : [{ id: { less_than_equal: from } }]),
      ],
    },
  })
  const rows = docs.map((doc) => toRow(Number(doc.id), doc))
  const groups = groupRows(rows)
  // Of the last sitting of a page the beginning may be on the next one, where it is listed whole.
  const shown = hasNextPage ? groups.slice(0, -1) : groups
  const [newest, ...older] = groups.at(-1) ?? []
  const next = groups.length > 1 ? newest : (older.at(-1) ?? newest)
  const names = await findNames({ ids: rows.flatMap(({ by }) => by ?? []), req })
  const sittings: Sitting[] = []
  for (const [place, group] of shown.entries()) {
    // Who wrote it is who first left these words, whatever was saved of details since.
    const left = group.findLast(({ words }) => words === group[0]?.words)
    const first = group.findLast(({ by }) => by === left?.by)
    if (!left || !first) continue
    const before = groups[place + 1]?.[0]
    sittings.push({
      version: left.id,
      before: before?.id ?? null,
      began: first.createdAt,
      ended: left.updatedAt,
      by: left.by === undefined ? null : (names.get(left.by) ?? null),
      ...(await countChangesBeside(before?.text ?? NOTHING, left.text, String(req.user?.id))),
    })
  }
  return { sittings, next: hasNextPage ? (next?.id ?? null) : null }
}

type Row = {
  id: number
  by: string | undefined
  isAutosave: boolean
  createdAt: string
  updatedAt: string
  text: ReturnType<typeof readArticleText>
  /** All that is written in the room, to tell whether a save changed any of it. */
  words: string
}

function toRow(
  id: number,
  {
    autosave,
    createdAt,
    updatedAt,
    version,
  }: {
    autosave?: boolean | null
    createdAt: string
    updatedAt: string
    version: StoredArticle
  },
): Row {
  const text = readArticleText(version, NO_RECORDS)
  const { body, kicker, notes, standfirst, subtitle, title } = text
  return {
    id,
    by: relationID(version.savedBy),
    isAutosave: autosave === true,
    createdAt,
    updatedAt,
    text,
    words: JSON.stringify([body, notes, kicker, title, subtitle, standfirst]),
  }
}

/** Whom and what a text prints is no matter here: the words are the article's own, pictures their ids. */
const NO_RECORDS: TextRecords = {
  person: () => undefined,
  picture: (src, caption) => ({
    src,
    alt: '',
    height: 0,
    sizes: [],
    width: 0,
    ...(caption ? { caption } : {}),
  }),
  quotations: {},
  references: {},
}

const NOTHING = readArticleText({}, NO_RECORDS)

/**
 * Versions of one sitting, newest first. Payload keeps the first save of a sitting and writes all that
 * follow it over one another in a second version; a version with no other words belongs to the one
 * before it.
 */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const later = group?.at(-1)
    const isSecond = later?.isAutosave && !row.isAutosave && later.by === row.by
    if (group && (isSecond || later?.words === row.words)) group.push(row)
    else groups.push([row])
  }
  return groups
}
