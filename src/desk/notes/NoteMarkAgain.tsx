'use client'
import { useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import './notes.css'
import { useShownMarkers } from './useShownMarkers'

/** A further marker of a note that stands elsewhere in the text, with that note's number. */
export function NoteMarkAgain() {
  const { EditButton, initialState, InlineBlockContainer, RemoveButton } =
    useInlineBlockComponentContext()
  const note = String((initialState || {}).note?.value ?? '')
  const marker = useShownMarkers().find((shown) => shown.note === note)
  if (!InlineBlockContainer || !EditButton || !RemoveButton) return null
  return (
    <InlineBlockContainer>
      <span className="forme-note">
        <span className="forme-note__number">{marker?.number ?? '·'}</span>
        <span className="forme-note__words">{marker ? 'again' : 'note missing'}</span>
      </span>
      <EditButton />
      <RemoveButton />
    </InlineBlockContainer>
  )
}
