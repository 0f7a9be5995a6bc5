import type { PrintedNote } from '../../citations/model'
import type { ComparedNote } from '../../edition/compare/model'
import type { CommentPassage } from '../../edition/comments/model'
import { nameReasons } from '../citations/NoteChanges'
import { foldUnchanged, layOutPieces, type CommentMark, runsToPieces, startsIn } from './layOut'
import type { CommentThread } from '../../queries/comments/listComments'
import { CommentSlot } from './CommentForm'
import { SegmentWords } from './SegmentWords'
import { wording } from '../../wording'

type Place = Pick<CommentPassage, 'start' | 'end'>

/** The notes as they will be printed, with what differs in them and why; those that are gone come last. */
export function NoteList({
  changes,
  marks,
  notes,
  passages,
  threads,
}: {
  changes: readonly ComparedNote[]
  marks: readonly CommentMark[]
  notes: readonly PrintedNote[]
  passages: readonly CommentPassage[]
  threads: readonly CommentThread[]
}) {
  const changeOf = new Map(changes.map((change) => [change.id, change]))
  const placeOf = new Map<string, Place>()
  for (const { end, id, part, start } of passages) {
    if (part === 'note' && id !== undefined) placeOf.set(id, { start, end })
  }
  const gone = changes.filter(({ after, before }) => before && !after)
  if (notes.length === 0 && gone.length === 0) return null
  const isToSee = ({ id }: PrintedNote) =>
    changeOf.has(id) || threads.some((thread) => startsIn(thread, placeOf.get(id) ?? {}))
  return (
    <section aria-label={wording.review.notes.heading} className="forme-review__notes">
      <h4>{wording.review.notes.heading}</h4>
      {foldUnchanged(notes, isToSee).map(({ from, isFolded, items }) => {
        const rows = items.map((note) => {
          const place = placeOf.get(note.id)
          return (
            <NoteRow
              change={changeOf.get(note.id)}
              key={note.id}
              marks={marks}
              note={note}
              place={place}
              threads={threads.filter((thread) => startsIn(thread, place ?? {}))}
            />
          )
        })
        return isFolded ? (
          <details className="forme-review__fold" key={from}>
            <summary>{wording.review.notes.unchanged(items.length)}</summary>
            {rows}
          </details>
        ) : (
          rows
        )
      })}
      {gone.map(({ before, id, pieces }) => (
        <div className="forme-review__row" key={id}>
          <p className="forme-review__printed forme-review__block--differs">
            <span className="forme-review__number">{before?.number}</span>
            <span>
              <SegmentWords numbers={{}} segments={layOutPieces(pieces, 0, [])} />{' '}
              <span className="forme-review__why">{nameReasons(['removed'])}</span>
            </span>
          </p>
        </div>
      ))}
    </section>
  )
}

function NoteRow({
  change,
  marks,
  note: { id, number, printed },
  place,
  threads,
}: {
  change: ComparedNote | undefined
  marks: readonly CommentMark[]
  note: PrintedNote
  place: Place | undefined
  threads: readonly CommentThread[]
}) {
  const pieces = change?.pieces ?? runsToPieces(printed)
  const reasons = change?.reasons ?? []
  const before = change?.before?.number
  return (
    <div className="forme-review__row">
      <p
        className={`forme-review__printed${change ? ' forme-review__block--differs' : ''}`}
        id={`note-${id}`}
      >
        <span className="forme-review__number">{number}</span>
        <span>
          <SegmentWords numbers={{}} segments={layOutPieces(pieces, place?.start ?? 0, marks)} />
          {change && (
            <span className="forme-review__why">
              {' '}
              {before !== undefined &&
                before !== number &&
                `${wording.review.notes.wasNumber(before)} `}
              {reasons.length > 0 ? nameReasons(reasons) : wording.review.notes.readsTheSame}
            </span>
          )}
        </span>
      </p>
      <CommentSlot {...place} threads={threads} />
    </div>
  )
}
