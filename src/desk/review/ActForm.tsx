'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Named, Review, ReviewAct } from '../../queries/review/model'

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
        buttonStyle={
          name.startsWith('Sign off') || asks?.isNeeded === false ? 'primary' : 'secondary'
        }
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
          <label htmlFor={`${id}-who`}>Who has it</label>
          <select
            id={`${id}-who`}
            onChange={({ target }) => setAssignee(target.value)}
            value={assignee}
          >
            <option value="">Nobody</option>
            {!isNamed && before && <option value={before.id}>{before.name}</option>}
            {assignable.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
        <div className="forme-choice forme-choice--day">
          <label htmlFor={`${id}-due`}>Due on</label>
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

export const REVIEW_ACTS: Record<ReviewAct['act'], ActWords> = {
  submit: {
    door: 'submit',
    name: 'Submit the text',
    done: 'Submitted.',
    asks: { label: 'A word to whoever reads it (may be left empty)', isNeeded: false },
    what: 'It can then be read and answered. Until it is answered or taken back nobody can write in it on the desk.',
  },
  signOff: {
    door: 'sign-off',
    name: 'Sign off',
    done: 'Signed off.',
    asks: { label: 'A note (may be left empty)', isNeeded: false },
    what: 'You have read it as it stands above, and it may be published like this.',
  },
  requestChanges: {
    door: 'request-changes',
    name: 'Ask for changes',
    done: 'Sent back.',
    asks: { label: 'What has to change, and why', isNeeded: true },
    what: 'The text goes back to be written on.',
  },
  takeBack: {
    door: 'take-back',
    name: 'Take it back',
    done: 'Taken back.',
    what: 'To go on writing. Sign-offs it has by then stay with the text.',
  },
  assign: {
    door: 'assign',
    name: 'Give it to somebody',
    done: 'Noted.',
    what: 'Who has it now, and until when.',
  },
}

/** @example nameAct({ act: 'signOff', kind: 'edit', closed: null }) // 'Sign off: edit' */
export function nameAct({ act, kind }: ReviewAct): string {
  return kind === undefined ? REVIEW_ACTS[act].name : `${REVIEW_ACTS[act].name}: ${kind}`
}
