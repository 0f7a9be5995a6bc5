'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatMinute } from '../dates'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { Tag } from '../Tag'
import type { CommentAnswer, CommentThread } from '../../queries/comments/listComments'
import { useCommentDesk } from './CommentDesk'
import { wording } from '../../wording'

/** A comment with its answers, and what can be done about it. A resolved one is folded. */
export function ThreadCard({ thread }: { thread: CommentThread }) {
  const { resolved } = thread
  if (!resolved) return <OpenThread thread={thread} />
  return (
    <details className="forme-comment forme-comment--resolved">
      <summary>
        {wording.review.comments.resolvedSummary(thread.by.name, beginning(thread.text))}
      </summary>
      <Said said={thread} />
      <Answers answers={thread.answers} />
      <p className="forme-quiet">
        {wording.review.comments.resolvedBy(resolved.by.name, formatMinute(resolved.at))}
      </p>
      <ThreadActs id={thread.id} isResolved />
    </details>
  )
}

function OpenThread({ thread }: { thread: CommentThread }) {
  const { exact, state } = thread
  return (
    <article aria-label={wording.review.comments.by(thread.by.name)} className="forme-comment">
      {state !== 'found' && (
        <p className="forme-comment__on">
          <Tag tone="ask">
            {state === 'lost'
              ? wording.review.comments.wordsGone
              : wording.review.comments.wordsChanged}
          </Tag>{' '}
          {wording.review.comments.wasOn(exact)}
        </p>
      )}
      <Said said={thread} />
      <Answers answers={thread.answers} />
      <ThreadActs id={thread.id} isResolved={false} />
    </article>
  )
}

function Answers({ answers }: { answers: readonly CommentAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <ol className="forme-comment__answers">
      {answers.map((answer) => (
        <li key={answer.id}>
          <Said said={answer} />
        </li>
      ))}
    </ol>
  )
}

function Said({ said: { at, by, text } }: { said: CommentAnswer }) {
  return (
    <>
      <p className="forme-comment__by">
        <b>{by.name}</b> <span className="forme-quiet">{formatMinute(at)}</span>
      </p>
      <p className="forme-comment__words">{text}</p>
    </>
  )
}

function ThreadActs({ id, isResolved }: { id: number; isResolved: boolean }) {
  const { api, mayComment, mayResolve } = useCommentDesk()
  const field = useId()
  const [words, setWords] = useState<string | null>(null)
  const { isSaving, refused, save } = useSave()
  const send = (door: string, done: string, body?: unknown) =>
    save(async () => {
      const answer = await askDesk(`${api}/comments/${id}/${door}`, 'POST', body ?? {})
      if (answer.ok) setWords(null)
      return answer
    }, done)
  if (words !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send('answer', wording.review.comments.answered, { text: words.trim() })
        }}
      >
        <label className="forme-hidden" htmlFor={field}>
          {wording.review.comments.yourAnswer}
        </label>
        <textarea
          autoFocus
          id={field}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setWords(null)}
          rows={2}
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
            {wording.review.comments.answer}
          </Button>
          <Button buttonStyle="none" margin={false} onClick={() => setWords(null)} size="small">
            {wording.review.comments.neverMind}
          </Button>
          <Working isBusy={isSaving} />
        </div>
      </form>
    )
  }
  return (
    <div className="forme-row">
      {mayComment && !isResolved && (
        <Button buttonStyle="none" margin={false} onClick={() => setWords('')} size="small">
          {wording.review.comments.answer}
        </Button>
      )}
      {mayResolve && (
        <Button
          buttonStyle="none"
          disabled={isSaving}
          margin={false}
          onClick={() =>
            isResolved
              ? send('reopen', wording.review.comments.reopened)
              : send('resolve', wording.review.comments.resolved)
          }
          size="small"
        >
          {isResolved ? wording.review.comments.reopen : wording.review.comments.resolve}
        </Button>
      )}
      <Working isBusy={isSaving} />
      <RefusalNotice message={refused} />
    </div>
  )
}

/** How a comment or a passage begins, to tell it from others. */
export function beginning(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
