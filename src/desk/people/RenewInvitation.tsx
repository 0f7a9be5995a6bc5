'use client'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Invitation } from '../../operations/people/invitePerson'
import { isAllowed, type Role } from '../../workflow/roles'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { RefusalNotice } from '../acts/saving'
import { InvitationLink } from './InvitationLink'
import { wording } from '../../wording'

/** On a person's page, for admins: a new link that sets the password. */
export function RenewInvitation() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [answer, setAnswer] = useState<DeskAnswer<Invitation> | null>(null)
  const roles = (user?.['roles'] ?? []) as Role[]
  if (!id || id === user?.id || !isAllowed(roles, 'user.manage')) return null
  const ask = async () => {
    setAnswer(await askDesk<Invitation>(`${config.routes.api}/users/${id}/invite`, 'POST', {}))
  }
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" onClick={() => void ask()} size="small">
        {wording.people.invite.renew}
      </Button>
      <div aria-live="polite">
        {answer?.ok === false && <RefusalNotice message={answer.message} />}
        {answer?.ok && <InvitationLink invitation={answer.value} />}
      </div>
    </div>
  )
}
