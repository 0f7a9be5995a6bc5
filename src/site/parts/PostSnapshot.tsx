import type { Post } from '../../edition/articleText'
import { formatDate } from '../format/formatDate'
import { findSafeHref } from '../../edition/findSafeHref'
import type { SiteWords } from '../words/model'

type Props = { post: Post; language: string; words: SiteWords }

/** A social post as it was when it was kept: words, who, where, when. Nothing of it is fetched. */
export function PostSnapshot({ post, language, words }: Props) {
  const href = post.url === undefined ? null : findSafeHref(post.url)
  return (
    <figure className="post">
      <blockquote {...(href === null ? {} : { cite: href })}>
        {post.text.split(/\n+/).map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
      <figcaption>
        <span className="post-author">{post.author}</span>
        {post.handle !== undefined && <span className="post-handle">{post.handle}</span>}
        <span className="post-platform">{words.postOn(post.platform)}</span>
        {post.publishedAt !== undefined && (
          <time dateTime={post.publishedAt}>{formatDate(post.publishedAt, language)}</time>
        )}
        {href !== null && (
          <a href={href} rel="external nofollow">
            {words.seePost}
          </a>
        )}
      </figcaption>
    </figure>
  )
}
