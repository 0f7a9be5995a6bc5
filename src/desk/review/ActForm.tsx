'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Named, Review, ReviewAct } from '../../queries/review/model'
import { wording } from '../../wording'

/** One act as a form: what it means, what is asked, and the button that does it. */
export function ActForm({
  isBusy,
  name,
  send,
  words: { asks, what },
}: {
  isBusy: boolean
  name: string
  send: (words: string) => void
  words: ActWords
}) {
  const id = useId()
  const [words, setWords] = useState('')
  const isWanting = asks?.isNeeded === true && words.trim() === ''
  return (
    <form
      aria-label={name}
      className="forme-review__act"
      onSubmit={(event) => {
        event.preventDefault()
        send(words)
      }}
    >
      <h3>{name}</h3>
      <p className="forme-quiet">{what}</p>
      {asks && (
        <div className="forme-review__asked">
          <label htmlFor={id}>{asks.label}</label>
          <textarea
            id={id}
            onChange={({ target }) => setWords(target.value)}
            required={asks.isNeeded}
            rows={2}
            value={words}
          />
        </div>
      )}
      <Button
        buttonStyle={asks?.isNeeded === false ? 'primary' : 'secondary'}
        disabled={isBusy || isWanting}
        margin={false}
        size="medium"
        type="submit"
      >
        {name}
      </Button>
    </form>
  )
}

/** Gives the article to somebody, or to nobody, with a day by which it is due, or none. */
export function AssignForm({
  assignable,
  assignment,
  isBusy,
  send,
}: {
  assignable: readonly Named[]
  assignment: Review['assignment']
  isBusy: boolean
  send: (body: { assignee: number | null; due: string | null }) => void
}) {
  const id = useId()
  const [assignee, setAssignee] = useState(String(assignment.assignee?.id ?? ''))
  const [due, setDue] = useState(assignment.due ?? '')
  const isNamed = assignable.some((person) => String(person.id) === assignee)
  const before = assignment.assignee
  return (
    <form
      aria-label={REVIEW_ACTS.assign.name}
      className="forme-review__act"
      onSubmit={(event) => {
        event.preventDefault()
        send({ assignee: assignee === '' ? null : Number(assignee), due: due || null })
      }}
    >
      <h3>{REVIEW_ACTS.assign.name}</h3>
      <p className="forme-quiet">{REVIEW_ACTS.assign.what}</p>
      <div className="forme-row">
        <div className="forme-choice">
          <label htmlFor={`${id}-who`}>{wording.review.acts.assign.who}</label>
          <select
            id={`${id}-who`}
            onChange={({ target }) => setAssignee(target.value)}
            value={assignee}
          >
            <option value="">{wording.review.acts.assign.nobody}</option>
            {!isNamed && before && <option value={before.id}>{before.name}</option>}
            {assignable.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
        <div className="forme-choice forme-choice--day">
          <label htmlFor={`${id}-due`}>{wording.review.acts.assign.due}</label>
          <input
            id={`${id}-due`}
            onChange={({ target }) => setDue(target.value)}
            type="date"
            value={due}
          />
        </div>
      </div>
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} size="medium" type="submit">
        {REVIEW_ACTS.assign.name}
      </Button>
    </form>
  )
}

/** What an act is called, the door it goes through, and what is asked of whoever does it. */
type ActWords = {
  door: string
  name: string
  done: string
  /** What the form asks to be written; nothing where it asks nothing. */
  asks?: { label: string; isNeeded: boolean }
  what: string
}

const { acts } = wording.review

export const REVIEW_ACTS: Record<ReviewAct['act'], ActWords> = {
  submit: {
    ...acts.submit,
    door: 'submit',
    asks: { label: acts.submit.asks, isNeeded: false },
  },
  signOff: {
    ...acts.signOff,
    door: 'sign-off',
    asks: { label: acts.signOff.asks, isNeeded: false },
  },
  requestChanges: {
    ...acts.requestChanges,
    door: 'request-changes',
    asks: { label: acts.requestChanges.asks, isNeeded: true },
  },
  takeBack: { ...acts.takeBack, door: 'take-back' },
  assign: { ...acts.assign, door: 'assign' },
}

/** @example nameAct({ act: 'signOff', kind: 'edit', closed: null }) // 'Sign off: edit' */
export function nameAct({ act, kind }: ReviewAct): string {
  return kind === undefined ? acts[act].name : acts.signOff.ofKind(kind)
}
