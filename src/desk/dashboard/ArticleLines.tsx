import Link from 'next/link'
import { deskHref } from '../deskHref'
import { Tag, type TagTone } from '../Tag'
import type { DeskArticle } from './model'

/** `tab`: where on the article the work is; its text without. */
type ArticleLine = { article: DeskArticle; word: string; tone: TagTone; tab?: string }

/** Articles, one a line, each with a word on why it stands here. `none` is said where there is none. */
export function ArticleLines({
  admin,
  lines,
  none,
}: {
  admin: string
  lines: readonly ArticleLine[]
  none: string
}) {
  if (lines.length === 0) return <p className="forme-quiet">{none}</p>
  return (
    <ul className="forme-list">
      {lines.map(({ article, tab, tone, word }) => (
        <li className="forme-line" key={article.id}>
          <Link href={deskHref(admin, 'articles', article.id, tab)} prefetch={false}>
            {article.title}
          </Link>
          <Tag tone={tone}>{word}</Tag>
        </li>
      ))}
    </ul>
  )
}
