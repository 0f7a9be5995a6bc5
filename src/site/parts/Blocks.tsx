import type { DocumentBlock } from '../document/model'
import type { SiteWords } from '../words/siteWords'
import { Inlines, type Medium } from './Inlines'
import { Picture } from './Picture'
import { sitePaths } from '../paths/sitePaths'
import type { Post } from '../../edition/articleText'
import { formatDate } from '../format/formatDate'
import { findSafeHref } from '../../edition/findSafeHref'

type BlocksProps = { blocks: DocumentBlock[]; language: string; words: SiteWords; medium: Medium }

/** The body of an article, block by block. */
export function Blocks({ blocks, ...shared }: BlocksProps) {
  return blocks.map((block, index) => <Block key={index} block={block} {...shared} />)
}

function Block({ block, ...shared }: Omit<BlocksProps, 'blocks'> & { block: DocumentBlock }) {
  const selfLink = (anchor: string) => shared.medium === 'page' && <SelfLink anchor={anchor} />
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={block.anchor}>
          <Inlines content={block.content} {...shared} />
          {selfLink(block.anchor)}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p id={block.anchor}>
          <Inlines content={block.content} {...shared} />
          {selfLink(block.anchor)}
        </p>
      )
    case 'list':
      return <ListBlock list={block} {...shared} />
    case 'quotation':
      return <DisplayedQuotation quotation={block} {...shared} />
    case 'figure':
      return <Picture figure={block.figure} eager={block.first} />
    case 'post':
      return <PostSnapshot post={block.post} {...shared} />
    case 'aside':
      return (
        <aside className="inset" role="note">
          {block.heading !== undefined && <p className="inset-title">{block.heading}</p>}
          <Blocks blocks={block.body} {...shared} />
        </aside>
      )
    case 'rule':
      return <hr />
  }
}

type ListBlockProps = {
  list: Extract<DocumentBlock, { type: 'list' }>
  words: SiteWords
  medium: Medium
}

/** A list and the lists within its items. */
function ListBlock({ list, words, medium }: ListBlockProps) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Inlines content={item.content} words={words} medium={medium} />
      {item.lists.map((inner, place) => (
        <ListBlock key={place} list={inner} words={words} medium={medium} />
      ))}
    </li>
  ))
  if (!list.ordered) return <ul>{items}</ul>
  return <ol {...(list.start === undefined ? {} : { start: list.start })}>{items}</ol>
}

type DisplayedQuotationProps = {
  quotation: Extract<DocumentBlock, { type: 'quotation' }>
  words: SiteWords
  medium: Medium
}

/** A quotation that stands by itself, with whose words they are and a link to its record. */
function DisplayedQuotation({ quotation, words, medium }: DisplayedQuotationProps) {
  const { anchor, paragraphs, credit, verse } = quotation
  return (
    <figure className={verse ? 'quotation verse' : 'quotation'} id={anchor}>
      <blockquote>
        {paragraphs.map((content, index) => (
          <p key={index}>
            <Inlines content={content} words={words} medium={medium} />
          </p>
        ))}
      </blockquote>
      {medium === 'page' && <SelfLink anchor={anchor} />}
      {credit && (
        <figcaption>
          {credit.speaker !== undefined && <span className="speaker">{credit.speaker}</span>}
          {credit.translationCredit !== undefined && (
            <span className="credit">{credit.translationCredit}</span>
          )}
          {medium === 'page' && (
            <a className="record" href={sitePaths.quotation(credit.id)}>
              {words.quotationRecord}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}

type PostSnapshotProps = { post: Post; language: string; words: SiteWords }

/** A social post as it was when it was kept: words, who, where, when. Nothing of it is fetched. */
function PostSnapshot({ post, language, words }: PostSnapshotProps) {
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

/**
 * The address of a paragraph or heading, for copying. It holds no text, so it is never copied
 * with the passage (its sign is drawn by the stylesheet), and it stays out of the tab order and
 * of the accessibility tree, where one stop for each paragraph would bury the text.
 */
function SelfLink({ anchor }: { anchor: string }) {
  return <a className="self" href={`#${anchor}`} tabIndex={-1} aria-hidden="true" />
}
