import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import {
  addDataAndFileToRequest,
  AuthenticationError,
  loginOperation,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { generateCookie, generatePayloadCookie, parseCookies } from 'payload/shared'
import { addressOf } from '../../../lib/addressOf'
import { hashing, pretendToCheck } from '../../../lib/signIn/passwords'
import { signInLimits, type Attempt } from '../../../lib/signIn/signInLimits'

const DEVICE_COOKIE = 'forme-device'
const YEAR = 365 * 24 * 60 * 60

const limits = signInLimits('sign in')

/**
 * Signs a person in, in place of Payload's own door: with limits on tries (`signInLimits`), with a
 * bounded queue for hashing, and with the same words in the same time for people who exist and
 * people who do not. 401 where address or password are wrong, 429 where there were too many tries.
 */
export const signIn: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const email = textOf(req.data?.email).trim().toLowerCase()
  const password = textOf(req.data?.password)
  const attempt: Attempt = {
    account: email,
    address: addressOf(req),
    device: findDevice(req, email),
  }
  await limits.begin(req.payload, attempt)
  const collection = req.payload.collections.users
  const result = await hashing.run(async () => {
    try {
      return await loginOperation({ collection, data: { email, password }, req })
    } catch (error) {
      if (error instanceof AuthenticationError && !(await hasPassword(req, email))) {
        await pretendToCheck(password)
      }
      throw error
    }
  })
  await limits.forgive(req.payload, attempt)

  const { auth } = collection.config
  const headers = new Headers({
    'Set-Cookie': generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: result.token ?? '',
    }),
  })
  headers.append(
    'Set-Cookie',
    generateCookie({
      name: DEVICE_COOKIE,
      value: attempt.device ?? makeDevice(req, email),
      httpOnly: true,
      maxAge: YEAR,
      path: '/api/users/login',
      returnCookieAsObject: false,
      sameSite: 'Strict',
      secure: auth.cookies.secure ?? false,
    }) as string,
  )
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

async function hasPassword(req: PayloadRequest, email: string): Promise<boolean> {
  const user = await req.payload.db.findOne<{ id: number; hash?: string | null }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  return Boolean(user?.hash)
}

/** What a device keeps on which a person has signed in: a number, signed for this person. */
function makeDevice(req: PayloadRequest, email: string): string {
  const number = randomUUID()
  return `${number}.${sign(req, number, email)}`
}

function findDevice(req: PayloadRequest, email: string): string | null {
  const given = parseCookies(req.headers).get(DEVICE_COOKIE) ?? ''
  const [number = '', signature = ''] = given.split('.')
  const expected = Buffer.from(sign(req, number, email))
  const actual = Buffer.from(signature)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? given : null
}

function sign(req: PayloadRequest, number: string, email: string): string {
  return createHmac('sha256', req.payload.secret)
    .update(`device ${number} ${email}`)
    .digest('base64url')
}
