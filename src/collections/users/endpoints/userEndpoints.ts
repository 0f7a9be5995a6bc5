import { sql } from '@payloadcms/db-postgres'
import {
  addDataAndFileToRequest,
  createLocalReq,
  type Endpoint,
  type PayloadRequest,
  registerFirstUserOperation,
  resetPasswordOperation,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { getSession } from '../../../lib/database/getSession'
import { inTransaction } from '../../../lib/database/inTransaction'
import { addressOf } from '../../../lib/addressOf'
import { Refusal } from '../../../lib/refusal'
import { hashing } from '../../../lib/signIn/passwords'
import { signInLimits } from '../../../lib/signIn/signInLimits'
import { invitePerson, renewInvitation } from '../../../operations/people/invitePerson'
import { type House, HOUSES, ROLES } from '../../../workflow/roles'
import { door } from '../../doors/door'
import { oneOf, text } from '../../doors/shapes'
import { signIn } from './signIn'
import { wording } from '../../../wording'

/** The number of the advisory lock under which the first account is made: the bytes of `first`. */
const FIRST_ACCOUNT = '439956239220'

/** Letters that set a password are asked for seldom; an address that asks often is a machine. */
const letters = signInLimits('letter')

const HOUSE_NAMES = Object.keys(HOUSES) as House[]

const NO_ROLE = wording.requests.faults.listOf(ROLES)

const email = z.object({ email: text })
const emailAndPassword = email.extend({ password: text })

/** The doors by which people come in. Those of Payload with the same names are replaced. */
export const userEndpoints: Endpoint[] = [
  door(
    {
      name: 'signIn',
      does: 'Sign in. The answer has a token for `Authorization: JWT …`, and the same as a cookie.',
      scope: 'anybody',
      method: 'post',
      path: '/login',
      formOrJSON: emailAndPassword,
    },
    async ({ req }) => signIn(req),
  ),
  door(
    {
      name: 'registerFirst',
      does: 'Make the first account of an empty house, which is its admin.',
      scope: 'anybody',
      method: 'post',
      path: '/first-register',
      formOrJSON: emailAndPassword.extend({
        name: text,
        house: z.enum(HOUSE_NAMES).exactOptional(),
      }),
    },
    async ({ req }) => {
      await addDataAndFileToRequest(req)
      const house = readHouse(req.data?.['house'])
      const data = {
        ...req.data,
        email: textOf(req, 'email'),
        password: textOf(req, 'password'),
        ...(house && { roles: [...HOUSES[house].roles] }),
      }
      const made = await hashing.run(() =>
        inTransaction(req, async () => {
          const session = await getSession(req)
          await session.execute(sql`select pg_advisory_xact_lock(${FIRST_ACCOUNT}::bigint)`)
          const made = await registerFirstUserOperation({
            collection: req.payload.collections.users,
            data: data as Parameters<typeof registerFirstUserOperation>[0]['data'],
            req,
          })
          if (house) await setHouseUp(req, house)
          return made
        }),
      )
      const { exp, token, user } = made
      const message = req.t('authentication:successfullyRegisteredFirstUser')
      return Response.json({ exp, message, token, user }, { headers: signedIn(req, token ?? '') })
    },
  ),
  door(
    {
      name: 'resetPassword',
      does: 'Set a password by a link that was sent.',
      scope: 'anybody',
      method: 'post',
      path: '/reset-password',
      formOrJSON: z.object({ token: text, password: text }),
    },
    async ({ req }) => {
      await addDataAndFileToRequest(req)
      const data = { password: textOf(req, 'password'), token: textOf(req, 'token') }
      const result = await hashing.run(() =>
        resetPasswordOperation({ collection: req.payload.collections.users, data, req }),
      )
      const message = req.t('authentication:passwordResetSuccessfully')
      return Response.json({ message, ...result }, { headers: signedIn(req, result.token ?? '') })
    },
  ),
  door(
    {
      name: 'forgotPassword',
      does: 'Ask for a link that sets the password. The answer is the same whether there is such a person.',
      scope: 'anybody',
      method: 'post',
      path: '/forgot-password',
      formOrJSON: email,
    },
    async ({ req }) => {
      await addDataAndFileToRequest(req)
      const account = textOf(req, 'email').trim().toLowerCase()
      await letters.begin(req.payload, { account, address: addressOf(req), device: null })
      // Whether there is such a person shows neither in the answer nor in the time it takes.
      void sendLetter(req, account)
      return { message: req.t('general:success') }
    },
  ),
  door(
    {
      name: 'invitePerson',
      does: 'Let somebody in. They choose their password by the link of the answer, or of the letter.',
      scope: 'manage',
      method: 'post',
      path: '/invite',
      body: email.extend({ name: text, roles: z.array(oneOf(ROLES)).min(1, NO_ROLE) }),
      status: 201,
    },
    ({ body, req }) => invitePerson({ ...body, email: body.email.trim().toLowerCase(), req }),
  ),
  door(
    {
      name: 'renewInvitation',
      does: 'A new link with which a person sets their password.',
      scope: 'manage',
      method: 'post',
      path: '/:id/invite',
    },
    ({ id, req }) => renewInvitation({ id, req }),
  ),
]

/** What the first person said of the house; null where nobody asked. */
function readHouse(value: unknown): House | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && Object.hasOwn(HOUSES, value)) return value as House
  throw new Refusal('invalid', 400, wording.collections.users.faults.house(Object.keys(HOUSES)), {
    field: 'house',
  })
}

/** Whether a second person has to approve follows from how many there are. */
async function setHouseUp(req: PayloadRequest, house: House): Promise<void> {
  const { fourEyes } = HOUSES[house]
  if (fourEyes) return
  await req.payload.updateGlobal({
    slug: 'magazine',
    data: { fourEyes },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function textOf(req: PayloadRequest, name: string): string {
  const value: unknown = req.data?.[name]
  return typeof value === 'string' ? value : ''
}

function signedIn(req: PayloadRequest, token: string): Headers {
  const { auth } = req.payload.collections.users.config
  const { cookiePrefix } = req.payload.config
  return new Headers({
    'Set-Cookie': generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token }),
  })
}

async function sendLetter({ payload }: PayloadRequest, email: string): Promise<void> {
  if (email === '') return
  try {
    const req = await createLocalReq({}, payload)
    await payload.forgotPassword({ collection: 'users', data: { email }, req })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A letter that sets a password could not be sent.' })
  }
}
