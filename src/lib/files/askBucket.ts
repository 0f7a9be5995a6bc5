import {
  Agent as PlainAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as askPlainly,
} from 'node:http'
import { Agent as SecureAgent, request as askSecurely } from 'node:https'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'

/**
 * What a store says when it cannot do what was asked: it does not answer as it should, or is full as a
 * disk is. Every door answers it in words (lib/database/findDatabaseFault).
 */
export class StoreProblem extends Error {
  override name = 'StoreProblem'
  readonly code: 'FILES_UNREACHABLE' | 'ENOSPC'

  constructor(
    message: string,
    { cause, isFull = false }: { cause?: unknown; isFull?: boolean } = {},
  ) {
    super(message, { cause })
    this.code = isFull ? 'ENOSPC' : 'FILES_UNREACHABLE'
  }
}

/** Where a bucket is and who may use it. */
export type BucketSettings = {
  /** The address of the store, without a slash at its end: `https://s3.eu-central-1.amazonaws.com`. */
  endpoint: string
  bucket: string
  region: string
  key: string
  secret: string
  /** Whether the bucket stands in the path (`/bucket/name`) and not in the host (`bucket.host`). */
  isPathStyle: boolean
}

type Question = {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Of a file; without it the bucket itself is asked. */
  name?: string
  query?: Record<string, string>
  content?: Buffer
  sha256?: string
  /** The body is fetched before this answers, so that what is cut off is asked for again. */
  isWhole?: boolean
  /** How long nothing may come, in milliseconds. */
  patience?: number
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Readable }

/** The SHA-256 of nothing. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** How long the store may be silent, in milliseconds, and how often it is asked in all. */
const PATIENCE = 10_000
const TRIES = 3

/**
 * Asks a bucket by signed requests (AWS Signature Version 4). All of them may be repeated, and are:
 * where the connection is lost, nothing comes, or the store says that it cannot now (429, 500 and
 * above). Throws a `StoreProblem` where it never answers; every other answer is the caller’s.
 */
export function askBucket(settings: BucketSettings): (question: Question) => Promise<Answer> {
  const isSecure = settings.endpoint.startsWith('https:')
  const agent = new (isSecure ? SecureAgent : PlainAgent)({ keepAlive: true, maxSockets: 64 })
  const send = isSecure ? askSecurely : askPlainly

  const askOnce = async ({
    content,
    isWhole,
    method,
    name,
    patience = PATIENCE,
    query,
    sha256,
  }: Question): Promise<Answer> => {
    const signed = await new AwsV4Signer({
      accessKeyId: settings.key,
      secretAccessKey: settings.secret,
      service: 's3',
      region: settings.region,
      method,
      url: bucketAddress(settings, name, query).href,
      headers: { 'X-Amz-Content-Sha256': sha256 ?? OF_NOTHING },
    }).sign()
    const headers = {
      ...Object.fromEntries(signed.headers),
      ...(method === 'PUT' && { 'Content-Length': String(content?.length ?? 0) }),
    }
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = send(signed.url, { agent, headers, method }, resolve)
      request.on('error', reject)
      request.setTimeout(patience, () =>
        request.destroy(new Error(`Nothing came for ${patience} ms.`)),
      )
      request.end(content)
    })
    const status = response.statusCode ?? 0
    const answer = { status, headers: response.headers }
    if (!isWhole) return { ...answer, body: response }
    return { ...answer, body: Readable.from([await readStream(response)]) }
  }

  return async (question) => {
    const tries = question.patience === undefined ? TRIES : 1
    for (let tried = 1; ; tried += 1) {
      try {
        const answer = await askOnce(question)
        const isBusy = answer.status === 429 || (answer.status >= 500 && answer.status !== 507)
        if (!isBusy || tried === tries) return answer
        answer.body.resume()
      } catch (error) {
        if (tried === tries) {
          throw new StoreProblem(`The bucket does not answer ${question.method}.`, { cause: error })
        }
      }
      await setTimeout(100 * 2 ** tried * Math.random())
    }
  }
}

/** The address of a file of a bucket, or of the bucket itself. */
export function bucketAddress(
  { bucket, endpoint, isPathStyle }: BucketSettings,
  name: string | undefined,
  query: Record<string, string> = {},
): URL {
  const address = new URL(endpoint)
  const base = isPathStyle ? `${address.pathname.replace(/\/$/, '')}/${bucket}` : ''
  const place = name === undefined ? '' : `/${name.split('/').map(encodeURIComponent).join('/')}`
  if (!isPathStyle) address.host = `${bucket}.${address.host}`
  address.pathname = base + place
  address.search = new URLSearchParams(query).toString()
  return address
}

/** All bytes of an answer; throws where it is cut off. */
export async function readStream(body: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
