'use client'
import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  $selectPlace,
  rangeOf,
  selectedPlace,
  readRoomText,
  type Place,
  type RoomText,
} from '../places/roomText'
import { useRoom } from '../room'
import {
  $countInNotes,
  $findInText,
  $replaceInNotes,
  $replaceInText,
  type WantedLook,
} from './replacePlaces'
import { findPlaces, type Wanted } from './findPlaces'
import { wording } from '../../../wording'

type Found = { room: RoomText; places: Place[]; notes: number }
const NOTHING: Found = { room: { text: '', runs: [], places: new Map() }, places: [], notes: 0 }

/**
 * Ctrl+F finds words in the text and its notes, Ctrl+H replaces them. Enter goes on to the next,
 * Escape leaves with the cursor at the words.
 */
export function FindBar() {
  const { editor, mode } = useRoom()
  const [open, setOpen] = useState<'find' | 'replace' | null>(null)
  const [wanted, setWanted] = useState<Wanted>({ words: '', isCase: false, isWhole: false })
  const [look, setLook] = useState<WantedLook>('any')
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>(NOTHING)
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const mayReplace = mode === 'write' && editor.isEditable()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isOurs || (key !== 'f' && key !== 'h')) return
      event.preventDefault()
      event.stopPropagation()
      const room = readRoomText(editor)
      const place = selectedPlace(editor, room)
      const chosen = place ? room.text.slice(place.start, place.end) : ''
      if (chosen !== '' && !chosen.includes('\n')) setWanted((now) => ({ ...now, words: chosen }))
      setOpen(key === 'h' ? 'replace' : 'find')
      setAt(
        place
          ? findPlaces(room.text.slice(0, place.start), { ...wanted, words: chosen }).length
          : 0,
      )
      requestAnimationFrame(() => field.current?.select())
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [editor, wanted])

  const search = useCallback(
    () =>
      editor.getEditorState().read((): Found => ({
        ...$findInText(wanted, look),
        notes: $countInNotes(wanted, look),
      })),
    [editor, look, wanted],
  )
  useEffect(() => {
    if (!open) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => setFound(search())
    again()
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(again, 120)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [editor, search, open])

  const { notes, places, room } = found
  const now = places.length === 0 ? 0 : at % places.length
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const draw = (name: string, all: readonly Place[]) =>
      CSS.highlights.set(
        name,
        new Highlight(...all.flatMap((place) => rangeOf(editor, room, place) ?? [])),
      )
    const current = places[now]
    draw('forme-find', open ? places : [])
    draw('forme-find-now', open && current ? [current] : [])
    const range = open && current ? rangeOf(editor, room, current) : null
    const box = range?.getBoundingClientRect()
    const isSeen = box && box.top > 160 && box.bottom < window.innerHeight - 60
    if (range && !isSeen) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }, [editor, now, open, places, room])

  if (!open) return null
  const step = (by: number) => {
    setSaid('')
    if (places.length > 0) setAt((now + by + places.length) % places.length)
  }
  const leave = () => {
    setOpen(null)
    setSaid('')
    const current = places[now]
    if (current && mayReplace) editor.update(() => $selectPlace(room, current))
    editor.focus()
  }
  const replaceOne = () => {
    const current = places[now]
    if (!current) return
    editor.update(() => $replaceInText(room, [current], words), {
      discrete: true,
      tag: HISTORY_PUSH_TAG,
    })
    setFound(search())
    // The words put in may hold what is looked for.
    setAt(now + findPlaces(words, wanted).length)
  }
  const replaceAll = () => {
    editor.update(
      () => {
        const all = $findInText(wanted, look)
        $replaceInNotes(wanted, look, words)
        $replaceInText(all.room, all.places, words)
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    )
    setFound(search())
    setSaid(wording.finding.replaced(places.length + notes))
  }
  const count = wanted.words.trim() === '' ? '' : sayCount(now, places.length, notes)
  return (
    <form
      aria-label={wording.finding.region}
      className="forme-writing__find"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        step(1)
      }}
      role="search"
    >
      <input
        aria-label={wording.finding.words}
        onChange={({ target }) => {
          setAt(0)
          setSaid('')
          setWanted({ ...wanted, words: target.value })
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey) return
          event.preventDefault()
          step(-1)
        }}
        placeholder={wording.finding.words}
        ref={field}
        value={wanted.words}
      />
      <button
        aria-label={wording.finding.before}
        className="forme-writing__button"
        onClick={() => step(-1)}
        title={wording.finding.beforeKey}
        type="button"
      >
        ↑
      </button>
      <button
        aria-label={wording.finding.next}
        className="forme-writing__button"
        title={wording.finding.nextKey}
        type="submit"
      >
        ↓
      </button>
      <span role="status">{said || count}</span>
      <label>
        <input
          checked={wanted.isCase}
          onChange={({ target }) => setWanted({ ...wanted, isCase: target.checked })}
          type="checkbox"
        />{' '}
        {wording.finding.capitals}
      </label>
      <label>
        <input
          checked={wanted.isWhole}
          onChange={({ target }) => setWanted({ ...wanted, isWhole: target.checked })}
          type="checkbox"
        />{' '}
        {wording.finding.wholeWords}
      </label>
      <select
        aria-label={wording.finding.look}
        onChange={({ target }) => setLook(target.value as WantedLook)}
        value={look}
      >
        <option value="any">{wording.finding.looks.any}</option>
        <option value="italic">{wording.finding.looks.italic}</option>
        <option value="bold">{wording.finding.looks.bold}</option>
      </select>
      {open === 'replace' && mayReplace && (
        <>
          <input
            aria-label={wording.finding.replaceWith}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replaceOne()
            }}
            placeholder={wording.finding.replaceWith}
            value={words}
          />
          <button
            className="forme-writing__button"
            disabled={places.length === 0}
            onClick={replaceOne}
            type="button"
          >
            {wording.finding.replace}
          </button>
          <button
            className="forme-writing__button"
            disabled={places.length + notes === 0}
            onClick={replaceAll}
            type="button"
          >
            {wording.finding.replaceAll}
          </button>
        </>
      )}
      <span className="forme-writing__spring" />
      <button
        className="forme-writing__quiet-button"
        onClick={leave}
        title={wording.finding.doneKey}
        type="button"
      >
        {wording.finding.done}
      </button>
    </form>
  )
}

/** Which of the places found the cursor is at, and how many more are in notes. */
function sayCount(now: number, all: number, notes: number): string {
  if (all === 0) return notes > 0 ? wording.finding.noneButInNotes(notes) : wording.finding.none
  const place = now + 1
  if (notes === 0) return wording.finding.place(place, all)
  return wording.finding.placeAndInNotes(place, all, notes)
}
