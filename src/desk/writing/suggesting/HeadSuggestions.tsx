'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { FRONT_MATTER } from '../../../edition/frontMatter'
import { HEAD_FIELDS } from '../../../edition/merge/headFields'
import type { ListedSuggestion } from '../../../queries/suggestions/listSuggestions'
import { isSameChange, placeBodyChange } from '../../../richtext/suggested/bodyChanges'
import { placeOwn } from '../../../richtext/suggested/placeOwn'
import { fieldOfChange, headToBlocks } from '../../../richtext/suggested/textChanges'
import { useRoom } from '../room'
import { TONES, type DrawnChange } from './drawChanges'
import { headPieces } from './headPieces'
import { isOwnOpen, madeOf } from './suggestSession'
import { wording } from '../../../wording'

/** The field of the head that a suggestion is of; undefined where it is of the text below. */
export function fieldOf(suggestion: ListedSuggestion) {
  return fieldOfChange(madeOf(suggestion).change)
}

/** Where a suggestion of the head is on the page: its words, or else its field. */
export function headPlaceOf(suggestion: ListedSuggestion): Element | null {
  const field = fieldOf(suggestion)
  if (!field) return null
  const drawn = document.querySelector(`#suggested-${field} [data-suggestion='${suggestion.id}']`)
  return drawn ?? document.getElementById(`field-${field}`)
}

/**
 * What is suggested in the words of the head as they stand here, and which suggestions collide with
 * them. A field of a form holds no marks, so what goes and what comes stands written out below it.
 */
export function useHeadChanges(
  open: readonly ListedSuggestion[],
  tones: ReadonlyMap<string, number>,
): { drawn: readonly DrawnChange[]; lost: ReadonlySet<number> } {
  const { head, mode, suggesting, user } = useRoom()
  return useMemo(() => {
    const lost = new Set<number>()
    if (mode === 'read') return { drawn: [], lost }
    const now = headToBlocks(head)
    const ofHead = open.filter((one) => fieldOf(one) !== undefined)
    const isMine = (one: ListedSuggestion) => suggesting !== null && isOwnOpen(one, user.id)
    const others = ofHead
      .filter((one) => !isMine(one))
      .flatMap((one): DrawnChange[] => {
        const change = placeBodyChange(madeOf(one), now)
        if (!change) lost.add(one.id)
        const tone = tones.get(one.author.name) ?? 0
        return change ? [{ change, isDone: false, suggestion: one.id, tone }] : []
      })
    const mine = suggesting
      ? placeOwn(suggesting.base.head, now).flatMap(({ change, seen }): DrawnChange[] => {
          const own = ofHead.find((one) => isMine(one) && isSameChange(madeOf(one).change, change))
          const tone = tones.get(user.name) ?? tones.size % TONES
          const suggestion = own?.id ?? null
          return seen.map((one) => ({ change: one, isDone: true, suggestion, tone }))
        })
      : []
    return { drawn: [...others, ...mine], lost }
  }, [head, mode, open, suggesting, tones, user])
}

/** The changes of each field, drawn in the place `RoomHead` leaves for them below it. */
export function HeadSuggestions({
  drawn,
  onActive,
}: {
  drawn: readonly DrawnChange[]
  onActive: (suggestion: number) => void
}) {
  const { head } = useRoom()
  const isInBrowser = useSyncExternalStore(never, yes, no)
  if (!isInBrowser) return null
  const now = headToBlocks(head)
  return HEAD_FIELDS.map((field, at) => {
    const slot = document.getElementById(`suggested-${field}`)
    const block = now[at]
    const pieces = block ? headPieces(block, drawn) : []
    if (!slot || pieces.length === 0) return null
    const said = (
      <p
        aria-label={wording.suggesting.ofField(FRONT_MATTER[field].label)}
        className="forme-writing__head-changes"
        role="note"
      >
        {pieces.map(({ kind, suggestion, tone, words }, place) => {
          if (kind === 'same') return <span key={place}>{words}</span>
          const Part = kind === 'come' ? 'ins' : 'del'
          return (
            <Part
              data-suggestion={suggestion ?? undefined}
              data-tone={tone}
              key={place}
              onClick={() => suggestion !== null && onActive(suggestion)}
            >
              {words}
            </Part>
          )
        })}
      </p>
    )
    return createPortal(said, slot, field)
  })
}

const never = () => () => {}
const yes = () => true
const no = () => false
