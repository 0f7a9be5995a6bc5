'use client'
import { useCallback, useEffect, useState } from 'react'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { wordsOf } from '../nodes/convert'
import { useRoom } from '../room'
import { putCopyBack, putTheirs } from './putBack'
import type { Conflict, Problem } from './savingState'
import { dropCopy, listLostCopies, type UnsavedCopy } from './unsavedCopies'
import { DESK_LANGUAGE, wording } from '../../../wording'

const MOMENT = new Intl.DateTimeFormat(DESK_LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' })

/** Words from another day that never reached the desk: offered, never put in by themselves. */
export function LostWords() {
  const { article, blocks, editor, loop, may, setHead, user } = useRoom()
  const [copies, setCopies] = useState<UnsavedCopy[]>([])
  useEffect(() => {
    listLostCopies(article.id, user.id).then(
      (found) => {
        const there = new Set(loop.base.blocks.map(({ digest }) => digest))
        const isThere = ({ draft }: UnsavedCopy) =>
          draft.blocks.every(({ digest }) => there.has(digest)) &&
          Object.entries(draft.head).every(([field, words]) => loop.base.head[field] === words)
        for (const copy of found.filter(isThere)) void dropCopy(copy.session)
        setCopies(found.filter((copy) => !isThere(copy)))
      },
      () => {},
    )
  }, [article.id, loop, user.id])
  const [copy] = copies
  if (!copy) return null
  const settle = () => {
    void dropCopy(copy.session)
    setCopies(copies.slice(1))
  }
  const restore = () => {
    putCopyBack(editor, blocks, copy.draft.blocks)
    loop.restore(copy.base)
    for (const [field, words] of Object.entries(copy.draft.head)) setHead(field as 'title', words)
    settle()
    void loop.save()
  }
  return (
    <div className="forme-writing__offer" role="alert">
      <p>{wording.saving.lost.found(MOMENT.format(copy.at))}</p>
      {may.edit && (
        <button
          className="forme-writing__button forme-writing__button--main"
          onClick={restore}
          type="button"
        >
          {wording.saving.lost.putBack}
        </button>
      )}
      <button
        className="forme-writing__button"
        onClick={() =>
          void navigator.clipboard.writeText(
            copy.draft.blocks.map(({ node }) => wordsOf(node)).join('\n\n'),
          )
        }
        type="button"
      >
        {wording.saving.lost.copy}
      </button>
      <button
        className="forme-writing__button"
        onClick={() => window.confirm(wording.saving.lost.throwAwayForGood) && settle()}
        type="button"
      >
        {wording.saving.lost.throwAway}
      </button>
    </div>
  )
}

/** The session has ended: signing in happens here, and what was written is saved at once. */
export function SignInAgain() {
  const { api, loop, saving, user } = useRoom()
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState('')
  if (saving.state.is !== 'signedOut') return null
  return (
    <form
      aria-label={wording.saving.signIn.region}
      className="forme-writing__offer"
      onSubmit={(event) => {
        event.preventDefault()
        const body = { email: user.email, password }
        void askDesk(`${api}/users/login`, 'POST', body).then((answer) => {
          setPassword('')
          setSaid(answer.ok ? '' : wording.saving.signIn.wrongPassword)
          if (answer.ok) void loop.save()
        })
      }}
    >
      <p>{wording.saving.signIn.why(user.email)}</p>
      <input
        aria-label={wording.saving.signIn.password}
        autoComplete="current-password"
        onChange={({ target }) => setPassword(target.value)}
        type="password"
        value={password}
      />
      <button className="forme-writing__button forme-writing__button--main" type="submit">
        {wording.saving.signIn.act}
      </button>
      <span role="alert">{said}</span>
    </form>
  )
}

/** What two people changed, side by side, and blocks the desk refuses, each beside its place. */
export function SaveCards() {
  const { saving } = useRoom()
  return (
    <>
      {saving.conflicts.map((conflict) => (
        <ConflictCard conflict={conflict} key={`${conflict.part} ${conflict.id}`} />
      ))}
      {saving.problems.map((problem) => (
        <ProblemCard key={problem.id} problem={problem} />
      ))}
    </>
  )
}

function useAnchor(id: string): () => number | null {
  const { blocks, editor } = useRoom()
  return useCallback(() => {
    const key = blocks.keyOf(id)
    const element = key === null ? null : editor.getElementByKey(key)
    return element?.getBoundingClientRect().top ?? null
  }, [blocks, editor, id])
}

function ProblemCard({ problem }: { problem: Problem }) {
  return (
    <Card
      anchor={useAnchor(problem.id)}
      className="is-bad"
      id={`problem ${problem.id}`}
      label={wording.saving.problem.label}
    >
      <p className="forme-writing__card-head">
        <b>{wording.saving.problem.heading}</b>
      </p>
      <p>{wording.saving.problem.why(problem.message)}</p>
    </Card>
  )
}

function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { blocks, editor, loop, setHead } = useRoom()
  const mine =
    conflict.part === 'head'
      ? ''
      : wordsOf(blocks.read().find(({ id }) => id === conflict.id)?.node ?? { type: 'paragraph' })
  const theirs =
    conflict.part === 'head' ? conflict.theirs : conflict.theirs && wordsOf(conflict.theirs)
  const put = (work: 'replace' | 'after') => {
    if (conflict.part === 'head') return setHead(conflict.id as 'title', conflict.theirs)
    putTheirs({ blocks, editor, id: conflict.id, theirs: conflict.theirs, work })
  }
  return (
    <Card
      anchor={useAnchor(conflict.id)}
      className="is-bad"
      id={`conflict ${conflict.id}`}
      isActive
      label={wording.saving.conflict.label}
    >
      <p className="forme-writing__card-head">
        <b>
          {conflict.by === null
            ? wording.saving.conflict.headingNobody
            : wording.saving.conflict.heading(conflict.by)}
        </b>
      </p>
      <p className="forme-writing__faint">{wording.saving.conflict.theirs}</p>
      <p className="forme-writing__words">{theirs ?? wording.saving.conflict.theirsTakenOut}</p>
      {conflict.part === 'block' && (
        <>
          <p className="forme-writing__faint">{wording.saving.conflict.yours}</p>
          <p className="forme-writing__words">{mine || wording.saving.conflict.yoursTakenOut}</p>
        </>
      )}
      <p className="forme-writing__card-acts">
        <button
          className="forme-writing__button"
          onClick={() => loop.decide(conflict)}
          type="button"
        >
          {wording.saving.conflict.keepMine}
        </button>
        <button
          className="forme-writing__button"
          onClick={() => {
            put('replace')
            loop.decide(conflict)
          }}
          type="button"
        >
          {wording.saving.conflict.takeTheirs}
        </button>
        {conflict.part === 'block' && conflict.theirs && (
          <button
            className="forme-writing__button"
            onClick={() => {
              put('after')
              loop.decide(conflict)
            }}
            type="button"
          >
            {wording.saving.conflict.keepBoth}
          </button>
        )}
      </p>
    </Card>
  )
}
