'use client'

import { useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { SelectInput, useAllFormFields, useConfig, useField } from '@payloadcms/ui'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FormState, TextFieldClientComponent } from 'payload'
import type { LocatorLabel } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { isNoteAddressed } from '../deskHref'
import { findReference } from './findReference'
import { getShownMarkers, showMarker, type ShownMarker, subscribe } from './markerOrder'
import { wording } from '../../wording'
import './notes.css'

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

/** Chooses one of the notes of the article, by number and what it cites. */
export const NoteChoice: TextFieldClientComponent = ({ field, path }) => {
  const { setValue, showError, value } = useField<string>({ path })
  const options = useShownMarkers().map(({ note, number, words }) => ({
    label: wording.noting.marker.numbered(number, words),
    value: note,
  }))
  return (
    <SelectInput
      label={field.label ?? wording.noting.marker.which}
      name={path}
      onChange={(option) => {
        setValue(Array.isArray(option) ? option[0]?.value : option?.value)
      }}
      options={options}
      path={path}
      required
      showError={showError}
      value={value ?? ''}
    />
  )
}

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
        <span className="forme-note__words">
          {marker ? wording.noting.marker.again : wording.noting.marker.noteMissing}
        </span>
      </span>
      <EditButton />
      <RemoveButton />
    </InlineBlockContainer>
  )
}

/**
 * A note in a few words for its marker: `Trotsky 1971, pg 295`, `Eisenstein 1979 and 1 more`. Nothing
 * while its form is still on its way.
 */
function useNoteWords(state: FormState): string {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const count = state.citations?.rows?.length ?? 0
  const reference = textOf(state['citations.0.reference']?.value)
  const value = textOf(state['citations.0.locator']?.value)
  const label = textOf(state['citations.0.label']?.value) || 'page'
  const [words, setWords] = useState('')

  useEffect(() => {
    if (!reference) return
    let isCurrent = true
    findReference(api, reference).then(
      (item) => {
        if (!isCurrent) return
        const locator = value ? { label: label as LocatorLabel, value } : undefined
        setWords(item ? cslToShortForm(item, locator) : wording.noting.marker.referenceMissing)
      },
      () => isCurrent && setWords(wording.noting.marker.referenceUnreached),
    )
    return () => {
      isCurrent = false
    }
  }, [api, label, reference, value])

  if (!state.id) return ''
  if (count === 0)
    return state.prose?.value ? wording.noting.marker.prose : wording.noting.marker.empty
  if (!reference) return wording.noting.marker.noReference
  return count === 1 ? words : wording.noting.marker.andMore(words, count - 1)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const NONE: ShownMarker[] = []

/** The notes of the article on the page, in reading order; redrawn when the order changes. */
function useShownMarkers(): ShownMarker[] {
  return useSyncExternalStore(subscribe, getShownMarkers, () => NONE)
}
