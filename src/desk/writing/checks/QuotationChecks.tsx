'use client'
import { HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useId, useState } from 'react'
import { diffWords } from '../../../citations/compare/diffWords'
import type { ArticleCitations } from '../../../queries/getArticleCitations'
import type { BodyFields } from '../../../richtext/model'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { $isFlowBlock } from '../nodes/FlowBlockNode'
import { $listNotes } from '../notes/commands'
import { useRoom } from '../room'
import { $outermost } from '../toolbar/acts'
import { findQuoted, listMarkedWords } from './markedWords'

/** A quotation whose words are not those of its record, and nobody has said why. */
type Check = { note: string; number: number; record: string; text: string }

/** How long nobody has to have written before the quotations are compared again, in milliseconds. */
const PAUSE = 6000

const MARKS = 'forme-differs'

/**
 * Quotations whose words differ from their source, marked where they do, each with a card beside its
 * note that shows both. They are compared when the text is opened and after a pause; what is
 * written meanwhile is marked no longer than it stands there.
 */
export function QuotationChecks() {
  const { api, article, editor, mode, saving } = useRoom()
  const [checks, setChecks] = useState<readonly Check[]>([])
  const savedAt = saving.state.is === 'saved' ? saving.state.at : undefined

  useEffect(() => {
    if (savedAt === undefined || mode === 'read') return undefined
    let isCurrent = true
    const ask = async () => {
      const answer = await askDesk<ArticleCitations>(`${api}/articles/${article.id}/citations`)
      if (isCurrent && answer.ok) setChecks(listChecks(answer.value))
    }
    const timer = setTimeout(() => void ask(), savedAt === null ? 600 : PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, article.id, mode, savedAt])

  useEffect(() => {
    if (!('highlights' in CSS)) return undefined
    const draw = () => drawMarks(editor, checks)
    draw()
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (checks.length === 0 || dirtyElements.size + dirtyLeaves.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(draw, 300)
    })
    return () => {
      end()
      clearTimeout(timer)
      CSS.highlights.delete(MARKS)
    }
  }, [checks, editor])

  return checks.map((check) => (
    <CheckCard
      check={check}
      key={check.note}
      onSettled={() => setChecks(checks.filter((one) => one !== check))}
    />
  ))
}

function listChecks({ notes, quotations }: ArticleCitations): Check[] {
  const ids = new Map(notes.map(({ id, number }) => [number, id]))
  return quotations.flatMap(({ note: number, reason, record, text, verdict }) => {
    const note = number === null ? undefined : ids.get(number)
    if (verdict !== 'altered' || reason || record === undefined || number === null || !note) {
      return []
    }
    return [{ note, number, record, text }]
  })
}

function markerOf(editor: LexicalEditor, note: string): HTMLElement | null {
  return (
    editor.getRootElement()?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`) ?? null
  )
}

function drawMarks(editor: LexicalEditor, checks: readonly Check[]): void {
  const ranges = checks.flatMap((check) => rangesOf(editor, check))
  CSS.highlights.set(MARKS, new Highlight(...ranges))
}

/** The words to mark, as they stand on the page; none where they were written otherwise since. */
function rangesOf(editor: LexicalEditor, { note, record, text }: Check): Range[] {
  const root = editor.getRootElement()
  const marker = markerOf(editor, note)
  if (!root || !marker) return []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const places: { node: Text; at: number }[] = []
  let before = ''
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (marker.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break
    places.push({ node, at: before.length })
    before += node.data
  }
  const from = findQuoted(before, text)
  if (from === null) return []
  const pointAt = (offset: number) => {
    const place = places.findLast(({ at }) => at <= offset) ?? places[0]
    return place && { node: place.node, offset: Math.min(offset - place.at, place.node.length) }
  }
  return listMarkedWords(record, text).flatMap(({ end, start }) => {
    const [first, last] = [pointAt(from + start), pointAt(from + end)]
    if (!first || !last) return []
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset)
    return [range]
  })
}

/** Both wordings side by side, and what may be said of the difference. */
function CheckCard({
  check: { note, number, record, text },
  onSettled,
}: {
  check: Check
  onSettled: () => void
}) {
  const { editor, may, mode } = useRoom()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()
  const anchor = useCallback(
    () => markerOf(editor, note)?.getBoundingClientRect().top ?? null,
    [editor, note],
  )
  const settle = (fields: BodyFields) => {
    editor.update(
      () => {
        const marker = $listNotes().find((one) => !one.isAgain() && one.getFields().id === note)
        if (!marker) return
        marker.setFields({ ...marker.getFields(), ...fields })
        // A displayed quotation has its record itself.
        const block = $outermost(marker)
        if ('quotation' in fields && $isFlowBlock(block)) {
          block.setFields({ ...block.getFields(), quotation: null })
        }
      },
      { tag: HISTORY_PUSH_TAG },
    )
    onSettled()
  }
  return (
    <Card
      anchor={anchor}
      id={`quotation ${note}`}
      isActive={isOpen}
      label={`Quotation of note ${number}`}
    >
      <p className="forme-writing__card-head">
        <b>Quotation of note {number}</b>
        <button
          aria-expanded={isOpen}
          className="forme-writing__quiet-button"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          {isOpen ? 'Close' : 'Compare'}
        </button>
      </p>
      {!isOpen && <p>It differs from the words of its source.</p>}
      {isOpen && (
        <>
          <div className="forme-writing__compared">
            <p>
              <span className="forme-writing__faint">The source has</span>
              <Wording of="deleted" record={record} text={text} />
            </p>
            <p>
              <span className="forme-writing__faint">Here it says</span>
              <Wording of="inserted" record={record} text={text} />
            </p>
          </div>
          {may.edit && mode === 'write' && (
            <>
              {may.excuse && (
                <form
                  onSubmit={(event) => {
                    event.preventDefault()
                    if (reason.trim() !== '') settle({ excuse: reason.trim() })
                  }}
                >
                  <label htmlFor={id}>They may differ, because</label>
                  <input
                    id={id}
                    onChange={({ target }) => setReason(target.value)}
                    value={reason}
                  />
                </form>
              )}
              <p className="forme-writing__card-acts">
                {may.excuse && (
                  <button
                    className="forme-writing__button"
                    disabled={reason.trim() === ''}
                    onClick={() => settle({ excuse: reason.trim() })}
                    type="button"
                  >
                    Record the reason
                  </button>
                )}
                <button
                  className="forme-writing__quiet-button"
                  onClick={() => settle({ quotation: null })}
                  type="button"
                >
                  This is no quotation
                </button>
              </p>
            </>
          )}
        </>
      )}
    </Card>
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
