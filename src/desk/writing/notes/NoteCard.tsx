'use client'
import type { PointType } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CslItem, PrintedNote } from '../../../citations/model'
import { isBody } from '../../../richtext/isBody'
import type { Body, BodyFields, CitationRow } from '../../../richtext/model'
import { relationID } from '../../../richtext/relationID'
import { askDesk } from '../../acts/askDesk'
import { PrintedRuns } from '../../citations/NoteTable'
import { Card } from '../cards/CardColumn'
import { isBeforePoint, topOfPoint } from '../cards/pointInText'
import { newID } from '../../../lib/ids'
import { useRoom } from '../room'
import { CitationFields } from './CitationFields'
import { $listNotes } from './commands'
import { NoteProse } from './NoteProse'
import { SourceSearch } from '../../sources/SourceSearch'
import { wording } from '../../../wording'

/**
 * A note beside its line: what it cites, in order, its words, and what readers will get, as one
 * types. Enter takes it into the text, Esc leaves everything as it was.
 */
export function NoteCard({
  fields,
  isReadOnly,
  noteKey,
  onClose,
  onDone,
  onRemove,
  point,
}: {
  fields: BodyFields
  isReadOnly: boolean
  /** The marker in the text; null while the note is new. */
  noteKey: string | null
  onClose: () => void
  onDone: (fields: BodyFields) => void
  onRemove: () => void
  /** Where a new note will stand. */
  point: PointType | null
}) {
  const { api, editor } = useRoom()
  const [rows, setRows] = useState(() => rowsOf(fields))
  const [prose, setProse] = useState<Body | null>(() =>
    isBody(fields.prose) ? fields.prose : null,
  )
  const [known, setKnown] = useState<ReadonlyMap<number, CslItem>>(new Map())
  const [isSearching, setSearching] = useState(() => rowsOf(fields).length === 0 && !isReadOnly)
  const [focusRow, setFocusRow] = useState<string | null>(null)
  const draft = useMemo(() => withDraft(fields, rows, prose), [fields, prose, rows])
  const { number, printed, said } = usePrinted(draft, noteKey, point)
  const waiting = noteKey === null ? wording.noting.newName : wording.noting.note
  const name = number ? wording.noting.name(number) : waiting
  const cited = useMemo(
    () =>
      editor.getEditorState().read(() => countCited($listNotes().map((note) => note.getFields()))),
    [editor],
  )
  const anchor = useCallback(() => {
    const marker = noteKey === null ? null : editor.getElementByKey(noteKey)
    const top = marker
      ? marker.getBoundingClientRect().top
      : point
        ? topOfPoint(editor, point)
        : null
    return top === null ? null : top - 12
  }, [editor, noteKey, point])
  const isEmpty = rows.length === 0 && prose === null
  const done = () => (isEmpty && noteKey === null ? onClose() : onDone(draft))
  return (
    <Card
      anchor={anchor}
      className="forme-writing__note-card"
      id={`note ${noteKey ?? 'new'}`}
      isActive
      label={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isReadOnly) {
          event.preventDefault()
          done()
        }
      }}
      role="dialog"
    >
      <p className="forme-writing__card-head">
        <b>{name}</b>
        <span>{isReadOnly ? wording.noting.escape.reading : wording.noting.escape.writing}</span>
      </p>
      {rows.map((row, place) => (
        <CitationFields
          isFocused={focusRow === row.id}
          isReadOnly={isReadOnly}
          key={row.id}
          known={known}
          onChange={(next) => setRows(rows.toSpliced(place, 1, next))}
          onDone={done}
          onRemove={() => setRows(rows.toSpliced(place, 1))}
          row={row}
        />
      ))}
      {isSearching && !isReadOnly && (
        <SourceSearch
          api={api}
          cited={cited}
          onChoose={(source) => {
            const row = newRow(source.id)
            setKnown(new Map([...known, [source.id, source.csl]]))
            setRows([...rows, row])
            setSearching(false)
            setFocusRow(row.id ?? null)
          }}
          onDone={done}
        />
      )}
      {!isSearching && !isReadOnly && (
        <button
          className="forme-writing__quiet-button"
          onClick={() => setSearching(true)}
          type="button"
        >
          {wording.noting.anotherSource}
        </button>
      )}
      <NoteProse body={prose} isReadOnly={isReadOnly} onChange={setProse} />
      <div aria-live="polite" className="forme-writing__printed">
        {printed ? (
          <PrintedRuns runs={printed} />
        ) : (
          <span className="forme-writing__faint">{said}</span>
        )}
      </div>
      {!isReadOnly && (
        <p className="forme-writing__card-acts">
          <button
            className="forme-writing__button forme-writing__button--main"
            onClick={done}
            title={wording.noting.doneKey}
            type="button"
          >
            {noteKey === null ? wording.noting.insert : wording.noting.done}
          </button>
          <button
            className="forme-writing__button"
            onClick={onClose}
            title={wording.noting.cancelKey}
            type="button"
          >
            {wording.noting.cancel}
          </button>
          {noteKey !== null && (
            <button className="forme-writing__quiet-button" onClick={onRemove} type="button">
              {wording.noting.remove}
            </button>
          )}
        </p>
      )}
    </Card>
  )
}

type Row = CitationRow & { id: string }

function rowsOf(fields: BodyFields): Row[] {
  const rows = Array.isArray(fields.citations) ? (fields.citations as CitationRow[]) : []
  return rows.map((row) => ({ ...row, id: row.id ?? newID() }))
}

function newRow(reference: number): Row {
  const nothing = { locator: null, prefix: null, suffix: null }
  return { id: newID(), reference, label: 'page', ...nothing, quotedIn: false }
}

/** What was not touched stays exactly as it was stored. */
function withDraft(fields: BodyFields, rows: Row[], prose: Body | null): BodyFields {
  const before = isBody(fields.prose) ? fields.prose : null
  const isSame = JSON.stringify(prose?.root.children) === JSON.stringify(before?.root.children)
  const hadRows = Array.isArray(fields.citations) && fields.citations.length > 0
  return {
    ...fields,
    ...(rows.length > 0 || hadRows ? { citations: rows } : {}),
    ...(isSame ? {} : { prose }),
  }
}

function countCited(notes: readonly BodyFields[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { reference } of notes.flatMap(rowsOf)) {
    const id = Number(relationID(reference))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The note as readers would get it, asked of the desk after each pause. */
function usePrinted(draft: BodyFields, noteKey: string | null, point: PointType | null) {
  const { api, article, editor } = useRoom()
  const [shown, setShown] = useState<{
    number: number | null
    printed: PrintedNote['printed'] | null
    said: string
  }>({
    number: null,
    printed: null,
    said: wording.noting.printed.waiting,
  })
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const notes = editor.getEditorState().read(() => {
        const all = $listNotes().filter((note) => !note.isAgain())
        const fields = all.map((note) => (note.getKey() === noteKey ? draft : note.getFields()))
        if (noteKey !== null) return fields
        const before = all.filter((note) => {
          const element = editor.getElementByKey(note.getKey())
          return !element || !point || isBeforePoint(editor, element, point)
        }).length
        return fields.toSpliced(before, 0, draft)
      })
      const address = `${api}/articles/${article.id}/print-note`
      void askDesk<PrintedNote>(address, 'POST', { note: draft.id, notes }).then((answer) => {
        if (!isCurrent) return
        if (!answer.ok) return setShown((now) => ({ ...now, printed: null, said: answer.message }))
        const { number, printed } = answer.value
        setShown({
          number,
          printed: printed.length > 0 ? printed : null,
          said: wording.noting.printed.nothing,
        })
      })
    }, 180)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, article.id, draft, editor, noteKey, point])
  return shown
}
