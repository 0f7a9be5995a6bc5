import type { PayloadRequest } from 'payload'
import { contentHash } from '../../edition/contentHash'
import type { Article } from '../../payload-types'
import { readArticleText } from '../getArticleText'
import type { StoredArticle } from '../storedFrontMatter'
import { relationID } from '../../richtext/relationID'
import { findNames } from './findNames'
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

/**
 * A hash of what an article itself says, the records it prints named but not read. Two saves with
 * equal hashes differ at most in a record that somebody else corrected. It is of no use beyond that
 * comparison: a sign-off names the content hash.
 */
export function hashOwnWords(article: StoredArticle): string {
  const text = readArticleText(article, {
    person: (id) => ({ id: Number(id), name: id, slug: id, createdAt: '', updatedAt: '' }),
    picture: (id, caption) => ({
      src: id,
      width: 1,
      height: 1,
      sizes: [],
      alt: '',
      ...(caption ? { caption } : {}),
    }),
    references: {},
    quotations: {},
  })
  return contentHash(text)
}
