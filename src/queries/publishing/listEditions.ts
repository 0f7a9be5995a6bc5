import type { PayloadRequest } from 'payload'
import { listPrinted } from '../../edition/listPrinted'
import { relationID } from '../../richtext/relationID'
import type { ArticleCorrection, CorrectionKind, Edition } from '../../workflow/publication'
import { getManifest } from '../getManifest'

/** An edition as its history tells it. */
export type PrintLine = Pick<Edition, 'id' | 'ordinal' | 'kind' | 'manifestHash'> & {
  /** The name of the person who printed it. */
  by: string
  at: string
  note: string | null
  corrections: { title: string; kind: CorrectionKind; what: string }[]
}

/** What has been printed of an issue, newest first. Only what the person may see is given. */
export async function listEditions({
  issue,
  req,
}: {
  issue: number
  req: PayloadRequest
}): Promise<PrintLine[]> {
  const asked = {
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  } as const
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'editions',
    select: {
      at: true,
      by: true,
      corrections: true,
      kind: true,
      manifestHash: true,
      note: true,
      ordinal: true,
    },
    sort: '-ordinal',
    where: { issue: { equals: issue } },
  })
  const people = docs.flatMap(({ by }) => relationID(by) ?? [])
  const { docs: users } = await req.payload.find({
    ...asked,
    collection: 'users',
    select: { name: true },
    where: { id: { in: people } },
  })
  const names = new Map(users.map(({ id, name }) => [String(id), name]))
  const lines: PrintLine[] = []
  for (const { corrections, id, note, by, ...edition } of docs) {
    lines.push({
      id,
      ordinal: edition.ordinal,
      kind: edition.kind,
      manifestHash: edition.manifestHash,
      at: edition.at,
      by: names.get(relationID(by) ?? '') ?? '',
      note: note ?? null,
      corrections: await nameCorrections(id, readCorrections(corrections), req),
    })
  }
  return lines
}

async function nameCorrections(
  edition: number,
  corrections: readonly ArticleCorrection[],
  req: PayloadRequest,
): Promise<PrintLine['corrections']> {
  if (corrections.length === 0) return []
  const printed = listPrinted(await getManifest({ edition, req }))
  const titles = new Map(printed.map(({ id, text }) => [id, text.title]))
  return corrections.map(({ article, kind, what }) => ({
    title: titles.get(article) ?? '',
    kind,
    what,
  }))
}

/** As an operation stored them; nothing else writes this field. */
function readCorrections(value: unknown): ArticleCorrection[] {
  return Array.isArray(value) ? (value as ArticleCorrection[]) : []
}
