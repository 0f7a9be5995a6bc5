'use client'
import { useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isNoteAddressed } from './isNoteAddressed'
import { showMarker } from './markerOrder'
import './notes.css'
import { useNoteWords } from './useNoteWords'
import { useShownMarkers } from './useShownMarkers'

/** A note where it stands in the text: its number as readers will see it, and what it cites. */
export function NoteMarker() {
  const { EditButton, initialState, InlineBlockContainer, RemoveButton } =
    useInlineBlockComponentContext()
  // The context keeps the state a note was first shown with; what was written since is in its form.
  const [live] = useAllFormFields()
  const state = live.id ? live : initialState || {}
  const words = useNoteWords(state)
  const note = String(state.id?.value ?? '')
  const place = useRef<HTMLSpanElement>(null)
  const number = useShownMarkers().find((marker) => marker.note === note)?.number

  useEffect(() => {
    const element = place.current
    return element && note ? showMarker({ element, note, words, isAgain: false }) : undefined
  }, [note, words])

  const isAddressed =
    typeof window !== 'undefined' && isNoteAddressed(window.location.hash, { id: note, number })
  useEffect(() => {
    if (isAddressed) place.current?.scrollIntoView({ block: 'center' })
  }, [isAddressed])

  if (!InlineBlockContainer || !EditButton || !RemoveButton) return null
  return (
    <InlineBlockContainer>
      <span className={isAddressed ? 'forme-note forme-note--addressed' : 'forme-note'} ref={place}>
        <span className="forme-note__number">{number ?? '·'}</span>
        <span className="forme-note__words">{words}</span>
      </span>
      <EditButton />
      <RemoveButton />
    </InlineBlockContainer>
  )
}
