'use client'
import { useEffect, useRef, useState } from 'react'
import type { CslItem } from '../../../citations/model'
import type { CitationRow } from '../../../richtext/model'
import { LOCATOR_LABELS } from '../../../richtext/locatorLabels'
import { relationID } from '../../../richtext/relationID'
import { findReference } from '../../notes/findReference'
import { useRoom } from '../room'
import { SourceWords } from '../../sources/SourceSearch'

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
            title="Opens the work in another tab"
          >
            <SourceWords csl={csl} />
          </a>
        ) : (
          <span>{id ? 'The work…' : 'No work chosen'}</span>
        )}
        {!isReadOnly && (
          <button
            aria-label="Take this source out"
            className="forme-writing__quiet-button"
            onClick={onRemove}
            title="Take this source out"
            type="button"
          >
            ×
          </button>
        )}
      </p>
      <div className="forme-writing__place">
        <select
          aria-label="Kind of place"
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
        {field('locator', 'Place', '70-71')}
        {!isOpen && !isReadOnly && (
          <button
            className="forme-writing__quiet-button"
            onClick={() => setOpen(true)}
            type="button"
          >
            Words around it
          </button>
        )}
      </div>
      {isOpen && (
        <div className="forme-writing__around">
          {field('prefix', 'Words before', 'See also')}
          {field('suffix', 'Words after', ', our translation')}
          <label>
            <input
              checked={row.quotedIn ?? false}
              disabled={isReadOnly}
              onChange={({ target }) => onChange({ ...row, quotedIn: target.checked })}
              type="checkbox"
            />{' '}
            The source above is quoted in this one
          </label>
          <label>
            <input
              checked={row.suppressAuthor ?? false}
              disabled={isReadOnly}
              onChange={({ target }) => onChange({ ...row, suppressAuthor: target.checked })}
              type="checkbox"
            />{' '}
            Without the author, whom the sentence names
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
