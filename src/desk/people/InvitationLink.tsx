import type { Invitation } from '../../operations/people/invitePerson'
import { wording } from '../../wording'

/** What became of an invitation: it was sent, or its link is to be handed over. */
export function InvitationLink({ invitation: { link } }: { invitation: Invitation }) {
  return (
    <div className="forme-notice">
      {link === null ? (
        <p>{wording.people.invite.sent}</p>
      ) : (
        <p>
          {wording.people.invite.link} <code>{link}</code>
        </p>
      )}
    </div>
  )
}
