'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useShownMarkers } from './useShownMarkers'

/** Chooses one of the notes of the article, by number and what it cites. */
export const NoteChoice: TextFieldClientComponent = ({ field, path }) => {
  const { setValue, showError, value } = useField<string>({ path })
  const options = useShownMarkers().map(({ note, number, words }) => ({
    label: `${number} · ${words}`,
    value: note,
  }))
  return (
    <SelectInput
      label={field.label ?? 'Which note'}
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
