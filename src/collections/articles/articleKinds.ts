import type { ArticleKind } from '../../edition/articleText'

export const ARTICLE_KINDS: { label: string; value: ArticleKind }[] = [
  { label: 'Editorial', value: 'editorial' },
  { label: 'Article', value: 'article' },
  { label: 'Review', value: 'review' },
  { label: 'Letter', value: 'letter' },
  { label: 'Document', value: 'document' },
  { label: 'Interview', value: 'interview' },
]
