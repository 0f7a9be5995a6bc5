import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { readEnv } from '../../lib/env'
import { Refusal } from '../../lib/refusal'
import { vouched } from '../../lib/writes/vouched'
import { isAllowed, type Role } from '../../workflow/roles'
import { queueMessage } from '../messages/tell'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { wording } from '../../wording'

/** `link` is for the admin to hand over, where there is no mail; it sets a password once. */
export type Invitation = { id: number; link: string | null; sent: boolean }

/** How long a link can be used, in days. */
const DAYS = 7

/**
 * Makes an account whose password nobody knows, and sends the person a link that sets one, once,
 * within a week. Without a mail server the link is answered instead. 403 for whoever may not manage
 * people, 409 `personExists` where the address is taken.
 */
export async function invitePerson({
  email,
  name,
  req,
  roles,
}: {
  email: string
  name: string
  req: PayloadRequest
  roles: Role[]
}): Promise<Invitation> {
  const subject = { collection: 'users', id: 'new' } as const
  return perform(req, { event: 'user.invite', subject }, async () => {
    refuseUnlessManager(req)
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      overrideAccess: true,
      req,
      where: { email: { equals: email } },
    })
    if (totalDocs > 0) {
      throw new Refusal('personExists', 409, wording.signIn.personExists, {
        field: 'email',
      })
    }
    const { id } = await req.payload.create({
      collection: 'users',
      data: { email, name, roles, password: randomBytes(32).toString('base64url') },
      depth: 0,
      overrideAccess: true,
      req: vouched(req),
    })
    await recordAct(req, {
      event: 'user.invite',
      subject: { collection: 'users', id },
      details: { roles },
    })
    return sendLink({ email, id, name, req })
  })
}

/** A new link for a person who lost the first, or the password. The one before it is of no use then. */
export async function renewInvitation({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<Invitation> {
  const subject = { collection: 'users', id } as const
  return perform(req, { event: 'user.renewInvitation', subject }, async () => {
    refuseUnlessManager(req)
    const person = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (!person) throw new Refusal('notFound', 404, wording.requests.notFound.person)
    await recordAct(req, { event: 'user.renewInvitation', subject })
    return sendLink({ email: person.email, id, name: person.name, req })
  })
}

function refuseUnlessManager(req: PayloadRequest): void {
  if (isAllowed(rolesOf(req.user), 'user.manage')) return
  throw new Refusal('forbidden', 403, wording.signIn.adminLetsIn)
}

async function sendLink({
  email,
  id,
  name,
  req,
}: {
  email: string
  id: number
  name: string
  req: PayloadRequest
}): Promise<Invitation> {
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: DAYS * 24 * 60 * 60 * 1000,
    req,
  })
  const { routes, serverURL } = req.payload.config
  const link = `${serverURL}${routes.admin}/reset/${token}`
  if (!readEnv().mail) return { id, link, sent: false }
  await queueMessage({
    people: [id],
    req,
    subject: wording.mails.invitation.subject,
    text: wording.mails.invitation.text(name, DAYS, link),
  })
  return { id, link: null, sent: true }
}
