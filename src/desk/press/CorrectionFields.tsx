'use client'
import { useId } from 'react'
import {
  CORRECTION_KINDS,
  type CorrectionKind,
  type NamedArticle,
} from '../../workflow/publication'
import { PlaceSelect } from '../imports/PlaceSelect'
import { CORRECTION_WORDS } from './kindWords'
import type { CorrectionDraft } from './model'

/** What readers are told of an article that reads differently from now on. */
export function CorrectionFields({
  article: { title },
  onChange,
  value,
}: {
  article: NamedArticle
  onChange: (value: CorrectionDraft) => void
  value: CorrectionDraft
}) {
  const id = useId()
  return (
    <fieldset className="forme-correction">
      <legend>{title}</legend>
      <PlaceSelect
        label="Kind of correction"
        onChange={(kind) => onChange({ ...value, kind: kind as CorrectionKind })}
        options={CORRECTION_KINDS.map((kind) => [kind, CORRECTION_WORDS[kind]] as const)}
        value={value.kind}
      />
      <div className="forme-asked">
        <label htmlFor={id}>What changed, for readers</label>
        <textarea
          id={id}
          onChange={({ target }) => onChange({ ...value, what: target.value })}
          required
          rows={2}
          value={value.what}
        />
      </div>
    </fieldset>
  )
}
