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
import { getSession } from '../../../lib/database/getSession'
import { inTransaction } from '../../../lib/database/inTransaction'
import { addressOf } from '../../../lib/addressOf'
import { readBody, readID, readTextField } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import { hashing } from '../../../lib/signIn/passwords'
import { signInLimits } from '../../../lib/signIn/signInLimits'
import { invitePerson, renewInvitation } from '../../../operations/people/invitePerson'
import { type House, HOUSES, ROLES, type Role } from '../../../workflow/roles'
import { signIn } from './signIn'

/** The number of the advisory lock under which the first account is made: the bytes of `first`. */
const FIRST_ACCOUNT = '439956239220'

/** Letters that set a password are asked for seldom; an address that asks often is a machine. */
const letters = signInLimits()

/** The doors by which people come in. Those of Payload with the same names are replaced. */
export const userEndpoints: Endpoint[] = [
  { path: '/login', method: 'post', handler: signIn },
  {
    path: '/first-register',
    method: 'post',
    handler: async (req) => {
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
  },
  {
    path: '/reset-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const data = { password: textOf(req, 'password'), token: textOf(req, 'token') }
      const result = await hashing.run(() =>
        resetPasswordOperation({ collection: req.payload.collections.users, data, req }),
      )
      const message = req.t('authentication:passwordResetSuccessfully')
      return Response.json({ message, ...result }, { headers: signedIn(req, result.token ?? '') })
    },
  },
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const email = textOf(req, 'email').trim().toLowerCase()
      letters.begin({ account: email, address: addressOf(req), device: null })
      // Whether there is such a person shows neither in the answer nor in the time it takes.
      void sendLetter(req, email)
      return Response.json({ message: req.t('general:success') })
    },
  },
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const invitation = await invitePerson({
        email: readTextField(body, 'email').trim().toLowerCase(),
        name: readTextField(body, 'name'),
        req,
        roles: readRoles(body['roles']),
      })
      return Response.json(invitation, { status: 201 })
    },
  },
  {
    path: '/:id/invite',
    method: 'post',
    handler: async (req) => Response.json(await renewInvitation({ id: readID(req), req })),
  },
]

/** What the first person said of the house; null where nobody asked. */
function readHouse(value: unknown): House | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && Object.hasOwn(HOUSES, value)) return value as House
  throw new Refusal('invalid', 400, `“house” is one of ${Object.keys(HOUSES).join(', ')}.`, {
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

function readRoles(value: unknown): Role[] {
  const roles = Array.isArray(value) ? (value as unknown[]) : []
  const known = roles.filter((role): role is Role => ROLES.includes(role as Role))
  if (known.length === 0 || known.length !== roles.length) {
    throw new Refusal('invalid', 400, `“roles” is a list of ${ROLES.join(', ')}.`, {
      field: 'roles',
    })
  }
  return known
}
