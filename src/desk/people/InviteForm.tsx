'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Invitation } from '../../operations/people/invitePerson'
import { ROLES, ROLE_WORDS, type Role } from '../../workflow/roles'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { RefusalNotice, useFreshPage } from '../acts/saving'
import { InvitationLink } from './InvitationLink'
import { wording } from '../../wording'

/** Asks for a name, an address and roles; the person chooses the password. */
export function InviteForm({ api, offered }: { api: string; offered: readonly Role[] }) {
  const { drawAnew } = useFreshPage()
  const [answer, setAnswer] = useState<DeskAnswer<Invitation> | null>(null)
  const [isSending, setSending] = useState(false)
  const invite = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    setSending(true)
    const came = await askDesk<Invitation>(`${api}/users/invite`, 'POST', {
      name: data.get('name'),
      email: data.get('email'),
      roles: data.getAll('roles'),
    })
    setSending(false)
    setAnswer(came)
    if (!came.ok) return
    form.reset()
    drawAnew()
  }
  return (
    <form
      aria-label={wording.people.invite.heading}
      onSubmit={(event) => {
        event.preventDefault()
        void invite(event.currentTarget)
      }}
    >
      <div className="forme-row">
        <label>
          {wording.people.invite.name} <input autoComplete="off" name="name" required type="text" />
        </label>
        <label>
          {wording.people.invite.address}{' '}
          <input autoComplete="off" name="email" required type="email" />
        </label>
      </div>
      <fieldset className="forme-roles">
        <legend>{wording.people.roles}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input
              defaultChecked={offered.includes(role)}
              name="roles"
              type="checkbox"
              value={role}
            />{' '}
            <b>{ROLE_WORDS[role].name}</b>{' '}
            <span className="forme-quiet">{ROLE_WORDS[role].does}</span>
          </label>
        ))}
      </fieldset>
      <div className="forme-row">
        <Button buttonStyle="secondary" disabled={isSending} size="small" type="submit">
          {isSending ? wording.people.invite.sending : wording.people.invite.submit}
        </Button>
      </div>
      <div aria-live="polite">
        {answer?.ok === false && <RefusalNotice message={answer.message} />}
        {answer?.ok && <InvitationLink invitation={answer.value} />}
      </div>
    </form>
  )
}
