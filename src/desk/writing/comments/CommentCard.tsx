'use client'
import { useCallback, useState } from 'react'
import type { CommentAnswer, CommentThread } from '../../../queries/comments/listComments'
import { formatMinute } from '../../dates'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { useRoom } from '../room'
import { useUnsent } from './useUnsent'
import { MentionField } from './MentionField'
import { wording } from '../../../wording'

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
    if (words.trim() !== '') void act('answer', wording.commenting.answer.done)
  }
  return (
    <Card
      anchor={anchor}
      className={resolved ? 'is-resolved' : ''}
      id={`comment ${thread.id}`}
      isActive={isActive}
      label={wording.commenting.label(thread.by.name)}
      onActive={onActive}
    >
      {isLost && (
        <p className="forme-writing__faint">
          {wording.commenting.passageGone(short(thread.exact))}
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
          {wording.commenting.resolve.by(resolved.by.name, formatMinute(resolved.at))}
        </p>
      )}
      {may.comment && !resolved && (
        <MentionField
          label={wording.commenting.answer.label}
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
            title={wording.commenting.answer.key}
            type="button"
          >
            {wording.commenting.answer.act}
          </button>
        )}
        {may.resolve && (
          <button
            className="forme-writing__button"
            disabled={isBusy}
            onClick={() =>
              void (resolved
                ? act('reopen', wording.commenting.reopen.done)
                : act('resolve', wording.commenting.resolve.done))
            }
            type="button"
          >
            {resolved ? wording.commenting.reopen.act : wording.commenting.resolve.act}
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
    <Card
      anchor={anchor}
      id="comment new"
      isActive
      label={wording.commenting.begin.region}
      role="dialog"
    >
      <p className="forme-writing__card-head">
        <b>{wording.commenting.begin.heading}</b>
        <span>{wording.commenting.begin.key}</span>
      </p>
      <p className="forme-writing__faint">{wording.commenting.passage(short(exact))}</p>
      <MentionField
        isFocused
        label={wording.commenting.begin.label}
        onLeave={() => {
          if (words.trim() === '' || window.confirm(wording.commenting.begin.throwAway)) onClose()
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
          {wording.commenting.begin.act}
        </button>
        <button className="forme-writing__button" onClick={onClose} type="button">
          {wording.commenting.begin.cancel}
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
      {broughtBy && (
        <p className="forme-writing__faint">{wording.commenting.broughtBy(broughtBy)}</p>
      )}
      <p className="forme-writing__said">{text}</p>
    </>
  )
}

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words)
