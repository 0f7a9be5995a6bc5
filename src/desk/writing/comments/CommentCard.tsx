'use client'
import { useCallback, useState } from 'react'
import type { CommentAnswer, CommentThread } from '../../../queries/comments/listComments'
import { formatMinute } from '../../dates'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { useRoom } from '../room'
import { useUnsent } from './useUnsent'
import { MentionField } from './MentionField'

/** A thread of comments beside its line: what was said, answering, resolving. */
export function CommentCard({
  anchor,
  isActive,
  isLost,
  onActive,
  onThread,
  say,
  thread,
}: {
  anchor: () => number | null
  isActive: boolean
  /** Its words are not in the text. */
  isLost: boolean
  onActive: () => void
  onThread: (thread: CommentThread) => void
  /** Tells it to whoever does not see the card. */
  say: (words: string) => void
  thread: CommentThread
}) {
  const { api, may } = useRoom()
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  useUnsent(words)
  const { resolved } = thread
  const act = async (door: 'answer' | 'reopen' | 'resolve', done: string) => {
    if (isBusy) return
    setBusy(true)
    const body = door === 'answer' ? { text: words.trim() } : {}
    const answer = await askDesk<CommentThread>(
      `${api}/comments/${thread.id}/${door}`,
      'POST',
      body,
    )
    setBusy(false)
    setRefused(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    if (door === 'answer') setWords('')
    onThread(answer.value)
    say(done)
  }
  const send = () => {
    if (words.trim() !== '') void act('answer', 'Answered.')
  }
  return (
    <Card
      anchor={anchor}
      className={resolved ? 'is-resolved' : ''}
      id={`comment ${thread.id}`}
      isActive={isActive}
      label={`Comment by ${thread.by.name}`}
      onActive={onActive}
    >
      {isLost && (
        <p className="forme-writing__faint">
          Its words are gone. It was on “{short(thread.exact)}”.
        </p>
      )}
      <Said said={thread} />
      {thread.answers.length > 0 && (
        <ol className="forme-writing__answers">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <Said said={answer} />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="forme-writing__faint">
          Resolved by {resolved.by.name}, {formatMinute(resolved.at)}
        </p>
      )}
      {may.comment && !resolved && (
        <MentionField
          label="Your answer"
          onLeave={() => setWords('')}
          onSend={send}
          onWords={setWords}
          words={words}
        />
      )}
      <p className="forme-writing__card-acts">
        {may.comment && !resolved && words.trim() !== '' && (
          <button
            className="forme-writing__button forme-writing__button--main"
            disabled={isBusy}
            onClick={send}
            title="Ctrl+Enter"
            type="button"
          >
            Answer
          </button>
        )}
        {may.resolve && (
          <button
            className="forme-writing__button"
            disabled={isBusy}
            onClick={() =>
              void (resolved ? act('reopen', 'Open again.') : act('resolve', 'Resolved.'))
            }
            type="button"
          >
            {resolved ? 'Open it again' : 'Resolve'}
          </button>
        )}
      </p>
      {refused && (
        <p className="forme-writing__wrong" role="alert">
          {refused}
        </p>
      )}
    </Card>
  )
}

/** A comment that is being written on the selected words. */
export function NewCommentCard({
  anchor,
  exact,
  onClose,
  onSend,
}: {
  anchor: () => number | null
  exact: string
  onClose: () => void
  /** Answers why it was refused; null: it is with the text. */
  onSend: (words: string) => Promise<string | null>
}) {
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  useUnsent(words)
  const send = useCallback(async () => {
    if (words.trim() === '' || isBusy) return
    setBusy(true)
    const why = await onSend(words.trim())
    setBusy(false)
    setRefused(why ?? '')
  }, [isBusy, onSend, words])
  return (
    <Card anchor={anchor} id="comment new" isActive label="New comment" role="dialog">
      <p className="forme-writing__card-head">
        <b>Comment</b>
        <span>Ctrl+Enter sends</span>
      </p>
      <p className="forme-writing__faint">“{short(exact)}”</p>
      <MentionField
        isFocused
        label="Your comment"
        onLeave={() => {
          if (words.trim() === '' || window.confirm('Throw this comment away?')) onClose()
        }}
        onSend={() => void send()}
        onWords={setWords}
        words={words}
      />
      <p className="forme-writing__card-acts">
        <button
          className="forme-writing__button forme-writing__button--main"
          disabled={isBusy || words.trim() === ''}
          onClick={() => void send()}
          type="button"
        >
          Comment
        </button>
        <button className="forme-writing__button" onClick={onClose} type="button">
          Cancel
        </button>
      </p>
      {refused && (
        <p className="forme-writing__wrong" role="alert">
          {refused}
        </p>
      )}
    </Card>
  )
}

function Said({ said: { at, broughtBy, by, text } }: { said: CommentAnswer }) {
  return (
    <>
      <p className="forme-writing__card-head">
        <b>{by.name}</b>
        <time dateTime={at}>{formatMinute(at)}</time>
      </p>
      {broughtBy && <p className="forme-writing__faint">In a file, brought by {broughtBy}</p>}
      <p className="forme-writing__said">{text}</p>
    </>
  )
}

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words)
