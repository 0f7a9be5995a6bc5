import type { PayloadRequest } from 'payload'
import { compareRecords } from '../../edition/compare/compareRecords'
import type { ArticleText } from '../../edition/articleText'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { findWordChange } from './findWordChange'
import type { TextChange } from './model'
import { restoreText } from './restoreText'

/**
 * What made a text another since it was signed off, and who did it: the first save that left the
 * signed words for good, and the first correction of each record that both texts print and that says
 * something else now. Oldest first. Pictures and people keep no history: they are named only where
 * nothing else explains the difference, with whoever saved them last. Empty where nothing is known,
 * which happens only to texts that were never submitted.
 */
export async function findTextChanges({
  article,
  req,
  signed,
  text,
}: {
  article: Article
  req: PayloadRequest
  signed: { contentHash: string; at: string }
  /** The text as it is now. */
  text: ArticleText
}): Promise<TextChange[]> {
  const restored = await restoreText({ article: article.id, ...signed, req })
  if (!restored) return []
  const since = signed.at
  const words = await findWordChange({ article, restored, req })
  const changes = [
    ...(words ? [words] : []),
    ...(await findRecordChanges(
      req,
      'references',
      restored.text.references,
      text.references,
      since,
    )),
    ...(await findRecordChanges(
      req,
      'quotations',
      restored.text.quotations,
      text.quotations,
      since,
    )),
  ]
  if (changes.length > 0) return changes.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return findLateSaves({ article, req, since })
}

async function findRecordChanges<T extends object>(
  req: PayloadRequest,
  collection: 'references' | 'quotations',
  before: Record<string, T>,
  after: Record<string, T>,
  since: string,
): Promise<TextChange[]> {
  const changes: TextChange[] = []
  for (const { change, id } of compareRecords(before, after, () => '')) {
    if (change !== 'changed') continue
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 1,
      limit: 1,
      overrideAccess: true,
      req,
      sort: 'updatedAt',
      where: { and: [{ parent: { equals: id } }, { updatedAt: { greater_than: since } }] },
    })
    const [first] = docs
    if (!first) continue
    const { version, updatedAt } = first
    changes.push({
      what: collection === 'references' ? 'reference' : 'quotation',
      label: ('title' in version ? version.title : 'text' in version && version.text) || '',
      by: nameOf(version.savedBy),
      at: updatedAt,
    })
  }
  return changes
}

/** The pictures and people a text prints that were saved after it was signed off. */
async function findLateSaves({
  article,
  req,
  since,
}: {
  article: Article
  req: PayloadRequest
  since: string
}): Promise<TextChange[]> {
  const pictures = [article.hero, ...(article.figures ?? [])].flatMap((id) => relationID(id) ?? [])
  const people = (article.authors ?? []).flatMap(({ contributor }) => relationID(contributor) ?? [])
  const asked = {
    depth: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'updatedAt',
  } as const
  const late = (ids: string[]) => ({
    and: [{ id: { in: ids.map(Number) } }, { updatedAt: { greater_than: since } }],
  })
  const media = await req.payload.find({ ...asked, collection: 'media', where: late(pictures) })
  const named = await req.payload.find({
    ...asked,
    collection: 'contributors',
    where: late(people),
  })
  return [
    ...media.docs.map(({ alt, savedBy, updatedAt }): TextChange => ({
      what: 'picture',
      label: alt,
      by: nameOf(savedBy),
      at: updatedAt,
    })),
    ...named.docs.map(({ name, savedBy, updatedAt }): TextChange => ({
      what: 'contributor',
      label: name,
      by: nameOf(savedBy),
      at: updatedAt,
    })),
  ]
}

function nameOf(person: unknown): string | null {
  return typeof person === 'object' && person !== null && 'name' in person
    ? String(person.name)
    : null
}
