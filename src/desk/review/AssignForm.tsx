'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Named, Review } from '../../queries/review/model'
import { ACTS } from './actWords'

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
      aria-label={ACTS.assign.name}
      className="forme-review__act"
      onSubmit={(event) => {
        event.preventDefault()
        send({ assignee: assignee === '' ? null : Number(assignee), due: due || null })
      }}
    >
      <h3>{ACTS.assign.name}</h3>
      <p className="forme-quiet">{ACTS.assign.what}</p>
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
        {ACTS.assign.name}
      </Button>
    </form>
  )
}
