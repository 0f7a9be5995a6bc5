import type { ArticleKind } from '../../edition/articleText'

export const ARTICLE_KINDS: ArticleKind[] = [
  'editorial',
  'article',
  'review',
  'letter',
  'document',
  'interview',
]
