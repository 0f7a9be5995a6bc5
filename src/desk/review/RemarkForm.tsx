'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { RemarkThread } from '../../queries/remarks/listRemarks'
import { askDesk } from '../acts/askDesk'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { type RemarkDraft, useRemarkDesk } from './RemarkDesk'
import { ThreadCard } from './ThreadCard'

/** How much of what stands around a passage goes with it, in UTF-16 code units. */
const CONTEXT = 32

/** Writes a remark on a passage; the passage goes by its words and by those around it. */
function RemarkForm({ draft: { end, start } }: { draft: RemarkDraft }) {
  const { api, article, setDraft, text } = useRemarkDesk()
  const id = useId()
  const [words, setWords] = useState('')
  const { isSaving, refused, save } = useSave()
  const exact = text.slice(start, end)
  return (
    <form
      className="forme-remark forme-remark--new"
      onSubmit={(event) => {
        event.preventDefault()
        save(async () => {
          const quote = {
            exact,
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          }
          const body = { text: words.trim(), quote, start }
          const answer = await askDesk(`${api}/articles/${article}/remarks`, 'POST', body)
          if (answer.ok) setDraft(null)
          return answer
        }, 'The remark is with the text.')
      }}
    >
      <p className="forme-remark__on">“{exact.length > 120 ? `${exact.slice(0, 119)}…` : exact}”</p>
      <label className="forme-hidden" htmlFor={id}>
        Your remark
      </label>
      <textarea
        autoFocus
        id={id}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
        placeholder="What is the matter with it?"
        rows={3}
        value={words}
      />
      <RefusalNotice message={refused} />
      <div className="forme-row">
        <Button
          buttonStyle="primary"
          disabled={isSaving || words.trim() === ''}
          margin={false}
          size="small"
          type="submit"
        >
          Remark
        </Button>
        <Button buttonStyle="none" margin={false} onClick={() => setDraft(null)} size="small">
          Never mind
        </Button>
        <Working isBusy={isSaving} />
      </div>
    </form>
  )
}

/** Beside a paragraph: what was remarked on it, and the way to remark on it. */
export function RemarkSlot({
  end,
  start,
  threads,
}: {
  start?: number | undefined
  end?: number | undefined
  threads: readonly RemarkThread[]
}) {
  const { draft, mayRemark, setDraft, text } = useRemarkDesk()
  if (start === undefined || end === undefined) return null
  const isHere = draft !== null && draft.start >= start && draft.start < Math.max(end, start + 1)
  const words = text.slice(start, end).trim()
  return (
    <div className="forme-review__beside">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {isHere && <RemarkForm draft={draft} key={`${draft.start} ${draft.end}`} />}
      {mayRemark && !isHere && words !== '' && (
        <button
          aria-label={`Remark on “${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”`}
          className="forme-review__add"
          onClick={() => setDraft({ start, end })}
          type="button"
        >
          Remark
        </button>
      )}
    </div>
  )
}
