'use client'
import { HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useId, useState } from 'react'
import { diffWords } from '../../../citations/compare/diffWords'
import type { BodyFields } from '../../../richtext/model'
import { askDesk } from '../../acts/askDesk'
import { formatDay } from '../../dates'
import {
  DECLARED_WORDS,
  verdictWords,
  type ShownQuotation,
  type ShownRecord,
} from '../../quotations/quotationWords'
import { verificationWords } from '../../quotations/showQuotations'
import { Card } from '../cards/CardColumn'
import { $isFlowBlock } from '../nodes/FlowBlockNode'
import { $listNotes } from '../notes/commands'
import { useRoom } from '../room'
import { $outermost } from '../toolbar/acts'
import { isAltered, type Check } from './listChecks'
import { VerifyRecord } from './VerifyRecord'
import { wording } from '../../../wording'

export function markerOf(editor: LexicalEditor, note: string): HTMLElement | null {
  return (
    editor.getRootElement()?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`) ?? null
  )
}

/**
 * One quotation: where its words are from, whether they are those of the source text, who compared the
 * record with a printing, and what is to be done about it.
 */
export function QuotationCard({
  check: { block, key, note, shown },
  onChecked,
  onSettled,
}: {
  check: Check
  /** Its record is another now. */
  onChecked: () => void
  /** It is settled in the text. */
  onSettled: () => void
}) {
  const { editor, loop } = useRoom()
  const [isOpen, setOpen] = useState(false)
  const anchor = useCallback(() => {
    const element = block === null ? null : editor.getElementByKey(block)
    const place = element ?? (note === null ? null : markerOf(editor, note))
    return place?.getBoundingClientRect().top ?? null
  }, [block, editor, note])
  const settle = (fields: BodyFields) => {
    if (note !== null) setNoteFields(editor, note, fields)
    // One that has its record now is compared with it once the desk knows.
    if (fields.quotation) void loop.settle().then(onChecked)
    else onSettled()
  }
  const name = shown?.note ? wording.checking.ofNote(shown.note) : wording.checking.displayed
  return (
    <Card anchor={anchor} id={key} isActive={isOpen} label={name}>
      <p className="forme-writing__card-head">
        <b>{name}</b>
        {shown && (
          <button
            aria-expanded={isOpen}
            className="forme-writing__quiet-button"
            onClick={() => setOpen(!isOpen)}
            type="button"
          >
            {wording.checking.open[isOpen ? 'close' : isAltered(shown) ? 'compare' : 'check']}
          </button>
        )}
      </p>
      {shown ? <Standing shown={shown} /> : <p>{wording.checking.noNote}</p>}
      {isOpen && shown?.record && (
        <Wordings
          record={shown.record.text}
          isAltered={shown.verdict === 'altered'}
          text={shown.text}
        />
      )}
      {isOpen && shown && (
        <CheckActs note={note} onChecked={onChecked} onSettle={settle} shown={shown} />
      )}
    </Card>
  )
}

/** Source, place and verdict, in two lines. */
function Standing({ shown }: { shown: ShownQuotation }) {
  const { declared, excuse, record, source } = shown
  return (
    <>
      <p>{source ? source.name : wording.checking.noSource}</p>
      <p className="forme-writing__faint">
        {isAltered(shown)
          ? wording.checking.altered
          : wording.checking.verdict(verdictWords(shown).word)}
        {declared.length > 0 && (
          <> {wording.checking.marked(declared.map((kind) => DECLARED_WORDS[kind]))}</>
        )}
        {excuse !== '' && <> {wording.checking.reason(excuse)}</>} {record && recordWords(record)}
      </p>
    </>
  )
}

function recordWords(record: ShownRecord): string {
  if (record.state === 'verified')
    return wording.checking.record.verified(verificationWords(record, formatDay))
  return record.state === 'doubtful'
    ? wording.checking.record.doubtful
    : wording.checking.record.unchecked
}

/** The words of the source; both wordings side by side where they differ. */
function Wordings({
  isAltered: isOther,
  record,
  text,
}: {
  isAltered: boolean
  record: string
  text: string
}) {
  return (
    <div className={`forme-writing__compared ${isOther ? '' : 'is-one'}`}>
      <p>
        <span className="forme-writing__faint">{wording.checking.sourceHas}</span>
        <Wording of="deleted" record={record} text={isOther ? text : record} />
      </p>
      {isOther && (
        <p>
          <span className="forme-writing__faint">{wording.checking.textHas}</span>
          <Wording of="inserted" record={record} text={text} />
        </p>
      )}
    </div>
  )
}

/** One of two wordings, with what only it has marked. */
function Wording({
  of,
  record,
  text,
}: {
  of: 'deleted' | 'inserted'
  record: string
  text: string
}) {
  const Mark = of === 'deleted' ? 'del' : 'ins'
  return (
    <span className="forme-writing__words">
      {diffWords(record, text).map((run, index) => {
        if (run.type === 'equal') return <span key={index}>{run.text}</span>
        return run.type === of ? <Mark key={index}>{run.text}</Mark> : null
      })}
    </span>
  )
}

/** What this person can do about it. */
function CheckActs({
  note,
  onChecked,
  onSettle,
  shown,
}: {
  note: string | null
  onChecked: () => void
  onSettle: (fields: BodyFields) => void
  shown: ShownQuotation
}) {
  const { may, mode } = useRoom()
  const isWriting = may.edit && mode === 'write' && note !== null
  return (
    <>
      {isWriting && isAltered(shown) && <Excuse onSettle={onSettle} />}
      {isWriting && !shown.record && shown.source && may.keepQuotations && (
        <KeepRecord onSettle={onSettle} shown={shown} />
      )}
      {shown.record && shown.record.state !== 'verified' && may.verify && (
        <VerifyRecord
          edition={shown.source?.edition ?? ''}
          key={shown.record.updatedAt}
          onDone={onChecked}
          record={shown.record}
          work={shown.source?.name ?? wording.checking.sourceUnnamed}
        />
      )}
    </>
  )
}

function Excuse({ onSettle }: { onSettle: (fields: BodyFields) => void }) {
  const { may } = useRoom()
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <>
      {may.excuse && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() !== '') onSettle({ excuse: reason.trim() })
          }}
        >
          <label htmlFor={id}>{wording.checking.excuse.label}</label>
          <input id={id} onChange={({ target }) => setReason(target.value)} value={reason} />
        </form>
      )}
      <p className="forme-writing__card-acts">
        {may.excuse && (
          <button
            className="forme-writing__button"
            disabled={reason.trim() === ''}
            onClick={() => onSettle({ excuse: reason.trim() })}
            type="button"
          >
            {wording.checking.excuse.act}
          </button>
        )}
        <button
          className="forme-writing__quiet-button"
          onClick={() => onSettle({ quotation: null, noQuotation: true })}
          type="button"
        >
          {wording.checking.notQuoted}
        </button>
      </p>
    </>
  )
}

/** Makes a record of the words as they stand here. It says what is printed, not yet what the source says. */
function KeepRecord({
  onSettle,
  shown: { source, text },
}: {
  onSettle: (fields: BodyFields) => void
  shown: ShownQuotation
}) {
  const { api } = useRoom()
  const [refused, setRefused] = useState('')
  const keep = async () => {
    const { label, locator, reference } = source ?? {}
    const made = await askDesk<{ doc: { id: number } }>(`${api}/quotations?depth=0`, 'POST', {
      text,
      reference,
      ...(label ? { label } : {}),
      ...(locator ? { locator } : {}),
    })
    if (made.ok) onSettle({ quotation: made.value.doc.id })
    else setRefused(made.message)
  }
  return (
    <>
      <p className="forme-writing__card-acts">
        <button className="forme-writing__button" onClick={() => void keep()} type="button">
          {wording.checking.keep}
        </button>
      </p>
      {refused && (
        <p className="forme-writing__wrong" role="alert">
          {refused}
        </p>
      )}
    </>
  )
}

/** As one step to undo. A displayed quotation that is none any more has no source text itself either. */
function setNoteFields(editor: LexicalEditor, note: string, fields: BodyFields): void {
  editor.update(
    () => {
      const marker = $listNotes().find((one) => !one.isAgain() && one.getFields().id === note)
      if (!marker) return
      marker.setFields({ ...marker.getFields(), ...fields })
      const block = $outermost(marker)
      if ('quotation' in fields && $isFlowBlock(block)) {
        block.setFields({ ...block.getFields(), quotation: null })
      }
    },
    { tag: HISTORY_PUSH_TAG },
  )
}
