import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { inlinesToText } from '../document/inlinesToText'

/** The words of the first paragraph of an article, for where it has no standfirst. */
export function documentToLead(article: PrintedArticle): string | undefined {
  const first = buildArticleDocument(article).blocks.find((block) => block.type === 'paragraph')
  return first?.type === 'paragraph' ? inlinesToText(first.content) : undefined
}
