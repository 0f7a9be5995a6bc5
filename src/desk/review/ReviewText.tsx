import type { ArticleText } from '../../edition/articleText'
import {
  HEAD_FACTS,
  WORDS_FACTS,
  type OptionalWordsFact,
  type WordsFact,
} from '../../edition/frontMatter'
import type { BlockShape, FieldChange } from '../../edition/compare/model'
import type { CommentPassage } from '../../edition/comments/model'
import type { CommentThread } from '../../queries/comments/listComments'
import type { Review } from '../../queries/review/model'
import { NoteList } from './NoteList'
import { CommentSlot } from './CommentForm'
import { FieldWords, SegmentWords } from './SegmentWords'
import {
  foldUnchanged,
  type LaidBlock,
  layOutBlocks,
  layOutPieces,
  listMarks,
  type CommentMark,
  type TextSegment,
  startsIn,
} from './layOut'
import { blockWord } from './reviewWords'
import { wording } from '../../wording'

/**
 * The text as it will be printed, with what differs from the base marked in it, notes below, and
 * beside each passage what was commented on it.
 */
export function ReviewText({
  passages,
  review: { base, comparison, notes, text },
  threads,
}: {
  passages: readonly CommentPassage[]
  review: Review
  threads: readonly CommentThread[]
}) {
  const marks = listMarks(threads)
  const laid = layOutBlocks(comparison.blocks, passages, marks)
  const numbers = Object.fromEntries(
    [...(base?.notes ?? []), ...notes].map(({ id, number }) => [id, number]),
  )
  const isToSee = ({ block, end, start }: LaidBlock) =>
    block.change !== 'same' ||
    block.movedFrom !== undefined ||
    threads.some((thread) => startsIn(thread, { start, end }))
  const front = passages.filter(({ part }) => part !== 'block' && part !== 'note')
  const head = { start: front[0]?.start, end: front.at(-1)?.end }
  return (
    <div className="forme-review__text" lang={text.language}>
      <div className="forme-review__row">
        <TextHead front={comparison.front} marks={marks} passages={passages} text={text} />
        <CommentSlot {...head} threads={threads.filter((thread) => startsIn(thread, head))} />
      </div>
      {foldUnchanged(laid, isToSee).map(({ from, isFolded, items }) => {
        const rows = items.map((block, index) => (
          <Row key={from + index} laid={block} numbers={numbers} threads={threads} />
        ))
        return isFolded ? (
          <details className="forme-review__fold" key={from}>
            <summary>{wording.review.block.unchanged(items.length)}</summary>
            {rows}
          </details>
        ) : (
          rows
        )
      })}
      <NoteList
        changes={comparison.notes}
        marks={marks}
        notes={notes}
        passages={passages}
        threads={threads}
      />
    </div>
  )
}

function Row({
  laid,
  numbers,
  threads,
}: {
  laid: LaidBlock
  numbers: Record<string, number>
  threads: readonly CommentThread[]
}) {
  const { block, end, start } = laid
  const word = blockWord(block)
  const inAside = (block.after ?? block.before)?.inAside ?? 0
  const classes = [
    'forme-review__block',
    inAside > 0 && 'forme-review__block--aside',
    (block.change !== 'same' || block.movedFrom !== undefined) && 'forme-review__block--differs',
  ].filter(Boolean)
  return (
    <div className="forme-review__row">
      <div className={classes.join(' ')}>
        {word && <p className="forme-review__word">{word}</p>}
        <BlockWords laid={laid} numbers={numbers} />
      </div>
      {start !== undefined && (
        <CommentSlot
          end={end}
          start={start}
          threads={threads.filter((thread) => startsIn(thread, { start, end }))}
        />
      )}
    </div>
  )
}

/** One block of a text as it will be printed, as far as that matters to whoever reads it here. */
export function BlockWords({
  laid: { block, segments },
  numbers,
}: {
  laid: Pick<LaidBlock, 'block' | 'segments'>
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
          <span className="forme-quiet">{wording.review.block.aside} </span>
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

/** The head of an article as it will be printed; what is printed elsewhere is listed below where it differs. */
function TextHead({
  front,
  marks,
  passages,
  text,
}: {
  front: readonly FieldChange[]
  marks: readonly CommentMark[]
  passages: readonly CommentPassage[]
  text: ArticleText
}) {
  const segmentsOf = (part: WordsFact): TextSegment[] => {
    const words = text[part] ?? ''
    const pieces = front.find(({ field }) => field === part)?.pieces ?? [
      { change: 'same' as const, content: [{ type: 'text' as const, text: words }] },
    ]
    return layOutPieces(
      pieces,
      passages.find((passage) => passage.part === part)?.start ?? 0,
      marks,
    )
  }
  const draw = (part: WordsFact) => <SegmentWords numbers={{}} segments={segmentsOf(part)} />
  const shows = (part: WordsFact) => text[part] || front.some(({ field }) => field === part)
  const others = front.filter(({ field }) => !WORDS_FACTS.some((fact) => fact === field))
  return (
    <header className="forme-review__head">
      {HEAD_FACTS.map((fact) => {
        // A picture is listed below where it differs.
        if (fact === 'hero') return null
        if (fact === 'authors') return <Names authors={text.authors} key={fact} />
        if (!shows(fact)) return null
        if (fact === 'title') return <h3 key={fact}>{draw(fact)}</h3>
        return (
          <p className={CLASSES[fact]} key={fact}>
            {draw(fact)}
          </p>
        )
      })}
      {others.length > 0 && (
        <dl className="forme-fields">
          {others.map((change) => (
            <FieldWords change={change} key={change.field} />
          ))}
        </dl>
      )}
    </header>
  )
}

const CLASSES: Record<OptionalWordsFact, string> = {
  kicker: 'forme-quiet',
  subtitle: 'forme-review__standfirst',
  standfirst: 'forme-review__standfirst',
  editorsNote: 'forme-review__note',
}

function Names({ authors }: Pick<ArticleText, 'authors'>) {
  if (authors.length === 0) return null
  return <p className="forme-quiet">{authors.map(({ name }) => name).join(', ')}</p>
}
