import type { Manifest, PrintedArticle } from './manifest'
import type { TextBlock } from './articleText'

/**
 * The same article in a later print of its issue, or null where that print no longer holds it. It is
 * known again by its slug; where that was changed, by its title; where both were, by its paragraphs,
 * whose ids stay while their words do: half of them suffice. Articles that stood beside it in the
 * earlier print under a slug they still have are themselves and no other.
 */
export function findSuccessor(
  article: PrintedArticle,
  earlier: Manifest,
  later: Manifest,
): PrintedArticle | null {
  const candidates = listArticles(later)
  const { slug, title } = article.text
  const same = candidates.find(({ text }) => text.slug === slug)
  if (same) return same
  const known = new Set(listArticles(earlier).map(({ text }) => text.slug))
  const renamed = candidates.filter(({ text }) => !known.has(text.slug))
  const ids = listBlocks(article)
  return (
    renamed.find(({ text }) => text.title === title) ??
    renamed.find((other) => {
      const shared = listBlocks(other).filter((id) => ids.includes(id))
      return ids.length > 0 && shared.length * 2 >= ids.length
    }) ??
    null
  )
}

function listArticles({ sections }: Manifest): PrintedArticle[] {
  return sections.flatMap(({ articles }) => articles)
}

function listBlocks({ text }: PrintedArticle): string[] {
  const read = (blocks: TextBlock[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'aside') return read(block.body)
      return 'id' in block ? [block.id] : []
    })
  return read(text.body)
}
