import type { BlockShape } from '../../edition/compare/model'
import type { LaidBlock } from './model'
import { SegmentWords } from './SegmentWords'

/** One block of a text as it will be printed, as far as that matters to whoever reads it here. */
export function BlockWords({
  laid: { block, segments },
  numbers,
}: {
  laid: LaidBlock
  numbers: Record<string, number>
}) {
  const shape = block.after ?? block.before
  if (!shape) return null
  const words = <SegmentWords numbers={numbers} segments={segments} />
  switch (shape.type) {
    case 'heading': {
      const Heading = HEADINGS[shape.level]
      return <Heading>{words}</Heading>
    }
    case 'paragraph':
      return <p>{words}</p>
    case 'listItem':
      return (
        <p className="forme-review__item" style={{ marginInlineStart: `${shape.depth * 1.2}em` }}>
          <span aria-hidden className="forme-review__bullet">
            {shape.ordered ? `${shape.start}.` : '–'}
          </span>
          {words}
        </p>
      )
    case 'quotation':
      return (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      )
    case 'figure':
      return <Figure shape={shape}>{words}</Figure>
    case 'post':
      return (
        <blockquote className="forme-review__post">
          <p>{words}</p>
        </blockquote>
      )
    case 'aside':
      return (
        <p className="forme-review__aside">
          <span className="forme-quiet">Aside </span>
          <b>{words}</b>
        </p>
      )
    case 'rule':
      return <hr />
  }
}

/** Below the title of the panel and of the article. */
const HEADINGS = { 2: 'h4', 3: 'h5', 4: 'h6' } as const

function Figure({
  children,
  shape: { figure },
}: {
  children: React.ReactNode
  shape: Extract<BlockShape, { type: 'figure' }>
}) {
  return (
    <figure>
      <img alt="" height={figure.height} loading="lazy" src={figure.src} width={figure.width} />
      <figcaption>{children}</figcaption>
    </figure>
  )
}
