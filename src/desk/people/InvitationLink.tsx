import type { Invitation } from '../../operations/people/invitePerson'

/** What became of an invitation: it was sent, or its link is to be handed over. */
export function InvitationLink({ invitation: { link } }: { invitation: Invitation }) {
  return (
    <div className="forme-notice">
      {link === null ? (
        <p>The link was sent. It lets this person choose a password, once, within a week.</p>
      ) : (
        <p>
          There is no mail server, so please hand this link over yourself. It lets this person
          choose a password, once, within a week, and is shown only now: <code>{link}</code>
        </p>
      )}
    </div>
  )
}
