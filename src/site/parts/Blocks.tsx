import type { DocumentBlock } from '../document/model'
import type { SiteWords } from '../words/model'
import type { Medium } from './medium'
import { DisplayedQuotation } from './DisplayedQuotation'
import { Inlines } from './Inlines'
import { ListBlock } from './ListBlock'
import { Picture } from './Picture'
import { PostSnapshot } from './PostSnapshot'
import { SelfLink } from './SelfLink'

type Props = { blocks: DocumentBlock[]; language: string; words: SiteWords; medium: Medium }

/** The body of an article, block by block. */
export function Blocks({ blocks, ...shared }: Props) {
  return blocks.map((block, index) => <Block key={index} block={block} {...shared} />)
}

function Block({ block, ...shared }: Omit<Props, 'blocks'> & { block: DocumentBlock }) {
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
