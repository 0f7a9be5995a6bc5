'use client'
import type { RemarkThread } from '../../queries/remarks/listRemarks'
import { useRemarkDesk } from './RemarkDesk'
import { RemarkForm } from './RemarkForm'
import { ThreadCard } from './ThreadCard'

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
