import Link from 'next/link'
import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import './outbox.css'

/** The way to the outbox, for those who may see it. */
export function OutboxLink({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'mail.read')) return null
  return (
    <Link
      className="nav__link forme-outbox-link"
      href={`${payload.config.routes.admin}/outbox`}
      prefetch={false}
    >
      Outbox
    </Link>
  )
}
