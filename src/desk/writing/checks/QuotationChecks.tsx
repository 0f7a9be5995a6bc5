'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'
import type { Quotation } from '../../../payload-types'
import type { ArticleCitations } from '../../../queries/getArticleCitations'
import { askDesk } from '../../acts/askDesk'
import type { ShownQuotation } from '../../quotations/quotationWords'
import { showQuotations } from '../../quotations/showQuotations'
import { useRoom } from '../room'
import { $listChecks, isAltered, type Check } from './listChecks'
import { findQuoted, listMarkedWords } from './markedWords'
import { markerOf, QuotationCard } from './QuotationCard'

/** How long nobody has to have written before the quotations are compared again, in milliseconds. */
const PAUSE = 6000

/** When the text was opened, or somebody has just checked one. */
const SOON = 600

const MARKS = 'forme-differs'

/**
 * Quotations beside the text: each displayed one with its source, its place and whether its words are
 * those of its source text, and every one whose words differ, marked where they do. They are compared
 * when the text is opened and after a pause; what is written meanwhile is marked no longer than it
 * stands there.
 */
export function QuotationChecks() {
  const { api, article, editor, mode, saving } = useRoom()
  const [checks, setChecks] = useState<readonly Check[]>([])
  const [turn, setTurn] = useState(0)
  const isSoon = useRef(true)
  const savedAt = saving.state.is === 'saved' ? saving.state.at : undefined

  useEffect(() => {
    if (savedAt === undefined || mode === 'read') return undefined
    let isCurrent = true
    const ask = async () => {
      isSoon.current = false
      const shown = await askShown(api, article.id)
      if (isCurrent && shown) setChecks(editor.getEditorState().read(() => $listChecks(shown)))
    }
    const timer = setTimeout(() => void ask(), isSoon.current ? SOON : PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, article.id, editor, mode, savedAt, turn])

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
    <QuotationCard
      check={check}
      key={check.key}
      onChecked={() => {
        isSoon.current = true
        setTurn(turn + 1)
      }}
      onSettled={() => setChecks(checks.filter((one) => one !== check))}
    />
  ))
}

/** Null where the desk could not be asked: what was known stays. */
async function askShown(api: string, article: number): Promise<ShownQuotation[] | null> {
  const found = await askDesk<ArticleCitations>(`${api}/articles/${article}/citations`)
  if (!found.ok) return null
  const ids = found.value.quotations.flatMap(({ id }) => id ?? [])
  if (ids.length === 0) return showQuotations(found.value, [])
  const wanted = `depth=1&joins=false&pagination=false&where[id][in]=${[...new Set(ids)].join()}`
  const records = await askDesk<{ docs: Quotation[] }>(`${api}/quotations?${wanted}`)
  return records.ok ? showQuotations(found.value, records.value.docs) : null
}

function drawMarks(editor: LexicalEditor, checks: readonly Check[]): void {
  const ranges = checks.flatMap(({ note, shown }) =>
    note !== null && shown?.record && isAltered(shown)
      ? rangesOf(editor, { note, record: shown.record.text, text: shown.text })
      : [],
  )
  CSS.highlights.set(MARKS, new Highlight(...ranges))
}

/** The words to mark, as they stand on the page; none where they were written otherwise since. */
function rangesOf(
  editor: LexicalEditor,
  { note, record, text }: { note: string; record: string; text: string },
): Range[] {
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
