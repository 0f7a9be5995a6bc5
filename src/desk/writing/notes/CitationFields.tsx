'use client'
import { useEffect, useRef, useState } from 'react'
import type { CslItem } from '../../../citations/model'
import type { CitationRow } from '../../../richtext/model'
import { LOCATOR_LABELS } from '../../../richtext/locatorLabels'
import { relationID } from '../../../richtext/relationID'
import { findReference } from '../../notes/findReference'
import { useRoom } from '../room'
import { SourceWords } from '../../sources/SourceSearch'
import { wording } from '../../../wording'

/** One citation of a note: the work, the place in it, and the words around it. */
export function CitationFields<R extends CitationRow>({
  isFocused,
  isReadOnly,
  known,
  onChange,
  onDone,
  onRemove,
  row,
}: {
  isFocused: boolean
  isReadOnly: boolean
  known: ReadonlyMap<number, CslItem>
  onChange: (row: R) => void
  onDone: () => void
  onRemove: () => void
  row: R
}) {
  const { admin } = useRoom()
  const id = relationID(row.reference)
  const csl = useWork(id, known)
  const place = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(
    Boolean(row.prefix || row.suffix || row.quotedIn || row.suppressAuthor),
  )
  useEffect(() => {
    if (isFocused) place.current?.focus()
  }, [isFocused])
  const onEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (!isReadOnly) onDone()
  }
  const field = (name: 'locator' | 'prefix' | 'suffix', label: string, placeholder: string) => (
    <input
      aria-label={label}
      onChange={({ target }) =>
        onChange({ ...row, [name]: target.value === '' ? null : target.value })
      }
      onKeyDown={onEnter}
      placeholder={placeholder}
      readOnly={isReadOnly}
      ref={name === 'locator' ? place : undefined}
      value={row[name] ?? ''}
    />
  )
  return (
    <div className="forme-writing__citation">
      <p>
        {id && csl ? (
          <a
            href={`${admin}/collections/references/${id}`}
            rel="noreferrer"
            target="_blank"
            title={wording.noting.citation.openWork}
          >
            <SourceWords csl={csl} />
          </a>
        ) : (
          <span>{id ? wording.noting.citation.loading : wording.noting.citation.noWork}</span>
        )}
        {!isReadOnly && (
          <button
            aria-label={wording.noting.citation.remove}
            className="forme-writing__quiet-button"
            onClick={onRemove}
            title={wording.noting.citation.remove}
            type="button"
          >
            ×
          </button>
        )}
      </p>
      <div className="forme-writing__place">
        <select
          aria-label={wording.noting.citation.kindOfPlace}
          disabled={isReadOnly}
          onChange={({ target }) => onChange({ ...row, label: target.value })}
          value={row.label ?? 'page'}
        >
          {LOCATOR_LABELS.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {field('locator', wording.noting.citation.place, '70-71')}
        {!isOpen && !isReadOnly && (
          <button
            className="forme-writing__quiet-button"
            onClick={() => setOpen(true)}
            type="button"
          >
            {wording.noting.citation.around}
          </button>
        )}
      </div>
      {isOpen && (
        <div className="forme-writing__around">
          {field('prefix', wording.noting.citation.before, wording.noting.citation.beforeLike)}
          {field('suffix', wording.noting.citation.after, wording.noting.citation.afterLike)}
          <label>
            <input
              checked={row.quotedIn ?? false}
              disabled={isReadOnly}
              onChange={({ target }) => onChange({ ...row, quotedIn: target.checked })}
              type="checkbox"
            />{' '}
            {wording.noting.citation.quotedIn}
          </label>
          <label>
            <input
              checked={row.suppressAuthor ?? false}
              disabled={isReadOnly}
              onChange={({ target }) => onChange({ ...row, suppressAuthor: target.checked })}
              type="checkbox"
            />{' '}
            {wording.noting.citation.withoutAuthor}
          </label>
        </div>
      )}
    </div>
  )
}

function useWork(id: string | undefined, known: ReadonlyMap<number, CslItem>): CslItem | null {
  const { api } = useRoom()
  const here = id === undefined ? undefined : known.get(Number(id))
  const [found, setFound] = useState<CslItem | null>(null)
  useEffect(() => {
    if (id === undefined || here) return
    let isCurrent = true
    void findReference(api, id).then(
      (item) => isCurrent && setFound(item),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [api, here, id])
  return here ?? found
}
