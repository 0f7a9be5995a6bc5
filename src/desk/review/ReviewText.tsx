import type { Passage } from '../../edition/remarks/model'
import type { Review } from '../../queries/review/model'
import { blockWord } from './blockWord'
import { BlockWords } from './BlockWords'
import { foldUnchanged } from './foldUnchanged'
import { layOutBlocks } from './layOutBlocks'
import { listMarks } from './listMarks'
import type { LaidBlock } from './model'
import type { RemarkThread } from '../../queries/remarks/listRemarks'
import { NoteList } from './NoteList'
import { RemarkSlot } from './RemarkSlot'
import { startsIn } from './startsIn'
import { TextHead } from './TextHead'

/**
 * The text as it will be printed, with what differs from the base marked in it, notes below, and
 * beside each passage what was remarked on it.
 */
export function ReviewText({
  passages,
  review: { base, comparison, notes, text },
  threads,
}: {
  passages: readonly Passage[]
  review: Review
  threads: readonly RemarkThread[]
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
        <RemarkSlot {...head} threads={threads.filter((thread) => startsIn(thread, head))} />
      </div>
      {foldUnchanged(laid, isToSee).map(({ from, isFolded, items }) => {
        const rows = items.map((block, index) => (
          <Row key={from + index} laid={block} numbers={numbers} threads={threads} />
        ))
        return isFolded ? (
          <details className="forme-review__fold" key={from}>
            <summary>{items.length} paragraphs without a change</summary>
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
  threads: readonly RemarkThread[]
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
        <RemarkSlot
          end={end}
          start={start}
          threads={threads.filter((thread) => startsIn(thread, { start, end }))}
        />
      )}
    </div>
  )
}
