import type { Figure } from '../../edition/articleText'
import { contentHash } from '../../edition/contentHash'
import { bodyToBlocks } from '../../richtext/bodyToBlocks'
import { isBody } from '../../richtext/isBody'
import { relationID } from '../../richtext/relationID'
import type { StoredArticle } from '../getArticleText'

/**
 * A hash of what an article itself says, the records it prints named but not read. Two saves of an
 * article with equal hashes differ at most in a record that somebody else corrected. It is of no use
 * beyond that comparison: a sign-off names the content hash.
 */
export function hashOwnWords(article: StoredArticle): string {
  const { body, hero } = article
  return contentHash({
    kind: article.kind ?? 'article',
    language: article.language ?? '',
    slug: article.slug ?? '',
    title: article.title ?? '',
    kicker: article.kicker ?? '',
    standfirst: article.standfirst ?? '',
    editorsNote: article.editorsNote ?? '',
    authors: (article.authors ?? []).map(({ contributor, role }) => ({
      name: '',
      role,
      slug: relationID(contributor) ?? '',
    })),
    topics: article.topics ?? [],
    ...(hero ? { hero: nameFigure(relationID(hero) ?? '') } : {}),
    ...(isBody(body) ? bodyToBlocks(body, nameFigure) : { body: [], notes: [] }),
    references: {},
    quotations: {},
  })
}

function nameFigure(media: string, caption?: string): Figure {
  return { src: media, width: 1, height: 1, sizes: [], alt: '', ...(caption ? { caption } : {}) }
}
