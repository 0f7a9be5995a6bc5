import { Fragment, type ReactNode } from 'react'
import { FACTS, FRONT_MATTER } from '../../edition/frontMatter'
import type { FieldChange } from '../../edition/compare/model'
import { layOutPieces, type TextSegment } from './layOut'
import { wording } from '../../wording'

/**
 * Words of a text with what was inserted and deleted, their looks, the markers of notes, and what
 * was commented on. Every stretch that has a place in the text says where it is (`data-at`), so that
 * a selection can be turned into a passage. Screen readers are told where a change begins and ends.
 */
export function SegmentWords({
  numbers,
  segments,
}: {
  /** Of the notes, by id: those of the text now, and of deleted ones those they had. */
  numbers: Record<string, number>
  segments: readonly TextSegment[]
}) {
  return groupByChange(segments).map(({ change, items }, index) => {
    const words = items.map((segment, place) => (
      <Fragment key={place}>{drawSegment(segment, numbers)}</Fragment>
    ))
    if (change === 'same') return <Fragment key={index}>{words}</Fragment>
    const Change = change === 'inserted' ? 'ins' : 'del'
    return (
      <Change key={index}>
        <span className="forme-hidden">{wording.review.block.begins[change]}</span>
        {words}
        <span className="forme-hidden">]</span>
      </Change>
    )
  })
}

function drawSegment(segment: TextSegment, numbers: Record<string, number>): ReactNode {
  const { at, change, href, threads, type, words } = segment
  if (type === 'marker') {
    const number = numbers[words] ?? '?'
    if (change === 'deleted') return <sup>{number}</sup>
    return (
      <sup>
        <a aria-label={wording.review.block.note(number)} href={`#note-${words}`}>
          {number}
        </a>
      </sup>
    )
  }
  if (type === 'break') return <br />
  const look = drawLook(segment)
  const drawn = href === undefined ? look : <span title={href}>{look}</span>
  const marked = threads.length > 0 ? <mark>{drawn}</mark> : drawn
  return at === undefined ? marked : <span data-at={at}>{marked}</span>
}

function drawLook({ look, words }: TextSegment): ReactNode {
  let drawn: ReactNode = words
  if (look.code) drawn = <code>{drawn}</code>
  if (look.subscript) drawn = <sub>{drawn}</sub>
  if (look.superscript) drawn = <sup>{drawn}</sup>
  if (look.strikethrough) drawn = <s>{drawn}</s>
  if (look.underline) drawn = <u>{drawn}</u>
  if (look.italic) drawn = <i>{drawn}</i>
  return look.bold ? <b>{drawn}</b> : drawn
}

function groupByChange(segments: readonly TextSegment[]) {
  const groups: { change: TextSegment['change']; items: TextSegment[] }[] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last && last.change === segment.change) last.items.push(segment)
    else groups.push({ change: segment.change, items: [segment] })
  }
  return groups
}

/** A field that differs: its name, and the words of both with what was inserted and deleted. */
export function FieldWords({ change: { field, pieces } }: { change: FieldChange }) {
  const segments = layOutPieces(pieces, 0, []).map(({ at: _, ...segment }) => segment)
  return (
    <div className="forme-field">
      <dt>{FIELD_NAMES[field] ?? field}</dt>
      <dd>
        {segments.length === 0 ? (
          wording.review.fields.unseen
        ) : (
          <SegmentWords numbers={{}} segments={segments} />
        )}
      </dd>
    </div>
  )
}

const FIELD_NAMES: Record<string, string> = {
  ...Object.fromEntries(FACTS.map((fact) => [fact, FRONT_MATTER[fact].label])),
  ...wording.review.fields.names,
}
