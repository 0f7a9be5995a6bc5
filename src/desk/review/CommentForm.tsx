'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CommentThread } from '../../queries/comments/listComments'
import { askDesk } from '../acts/askDesk'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { type CommentDraft, useCommentDesk } from './CommentDesk'
import { beginning, ThreadCard } from './ThreadCard'
import { wording } from '../../wording'

/** How much of what stands around a passage goes with it, in UTF-16 code units. */
const CONTEXT = 32

/** Writes a comment on a passage; the passage goes by its words and by those around it. */
function CommentForm({ draft: { end, start } }: { draft: CommentDraft }) {
  const { api, article, setDraft, text } = useCommentDesk()
  const id = useId()
  const [words, setWords] = useState('')
  const { isSaving, refused, save } = useSave()
  const exact = text.slice(start, end)
  return (
    <form
      className="forme-comment forme-comment--new"
      onSubmit={(event) => {
        event.preventDefault()
        save(async () => {
          const quote = {
            exact,
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          }
          const body = { text: words.trim(), quote, start }
          const answer = await askDesk(`${api}/articles/${article}/comments`, 'POST', body)
          if (answer.ok) setDraft(null)
          return answer
        }, wording.review.comments.sent)
      }}
    >
      <p className="forme-comment__on">
        “{exact.length > 120 ? `${exact.slice(0, 119)}…` : exact}”
      </p>
      <label className="forme-hidden" htmlFor={id}>
        {wording.review.comments.yours}
      </label>
      <textarea
        autoFocus
        id={id}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
        placeholder={wording.review.comments.placeholder}
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
          {wording.review.comments.comment}
        </Button>
        <Button buttonStyle="none" margin={false} onClick={() => setDraft(null)} size="small">
          {wording.review.comments.neverMind}
        </Button>
        <Working isBusy={isSaving} />
      </div>
    </form>
  )
}

/** Beside a paragraph: what was commented on it, and the way to comment on it. */
export function CommentSlot({
  end,
  start,
  threads,
}: {
  start?: number | undefined
  end?: number | undefined
  threads: readonly CommentThread[]
}) {
  const { draft, mayComment, setDraft, text } = useCommentDesk()
  if (start === undefined || end === undefined) return null
  const isHere = draft !== null && draft.start >= start && draft.start < Math.max(end, start + 1)
  const words = text.slice(start, end).trim()
  return (
    <div className="forme-review__beside">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {isHere && <CommentForm draft={draft} key={`${draft.start} ${draft.end}`} />}
      {mayComment && !isHere && words !== '' && (
        <button
          aria-label={wording.review.comments.on(beginning(words))}
          className="forme-review__add"
          onClick={() => setDraft({ start, end })}
          type="button"
        >
          {wording.review.comments.comment}
        </button>
      )}
    </div>
  )
}
