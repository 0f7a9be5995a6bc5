import type { PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { findNames } from './findNames'
import { hashOwnWords } from './hashOwnWords'
import type { TextChange } from './model'
import type { RestoredText } from './restoreText'

/** How many saves are read at a time, newest first. */
const PAGE = 20

/**
 * The save that changed the words of an article last from the signed ones to others: the text may
 * have been changed and restored before, and that is over. Null where the words are the same. An
 * autosave counts from the moment it began; who is named saved it last.
 */
export async function findWordChange({
  article,
  req,
  restored,
}: {
  article: Article
  req: PayloadRequest
  restored: RestoredText
}): Promise<TextChange | null> {
  const signed = hashOwnWords(restored.version)
  if (hashOwnWords(article) === signed) return null
  let first: { at: string; savedBy: string | undefined } | undefined
  for (let page = 1, isLast = false; !isLast; page++) {
    const { docs, hasNextPage } = await req.payload.findVersions({
      collection: 'articles',
      depth: 0,
      limit: PAGE,
      overrideAccess: true,
      page,
      req,
      sort: '-id',
      where: {
        and: [{ parent: { equals: article.id } }, { id: { greater_than: restored.versionID } }],
      },
    })
    for (const { createdAt, version } of docs) {
      isLast ||= hashOwnWords(version) === signed
      if (!isLast) first = { at: createdAt, savedBy: relationID(version.savedBy) }
    }
    isLast ||= !hasNextPage
  }
  if (!first) return null
  const { at, savedBy } = first
  const names = await findNames({ ids: savedBy ? [savedBy] : [], req })
  return { what: 'words', by: (savedBy && names.get(savedBy)) || null, at }
}
