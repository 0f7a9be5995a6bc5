import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BucketSettings } from './files/askBucket'

/**
 * The settings of this process, read from its environment in one place. `npm start` sets them;
 * on a server the operator does. A secret may stand in a file named by `NAME_FILE` instead of in
 * the variable, as container platforms hand them over.
 */
export type Env = {
  databaseURL: string
  /** Signs sessions and API keys. */
  secret: string
  /** Where readers and staff reach Forme, without a trailing slash. */
  serverURL: string
  /** Absolute path of the folder for what this installation keeps outside the database. */
  dataFolder: string
  /** The bucket where files lie instead, so that several machines reach them; null without one. */
  bucket: BucketSettings | null
  /** Whether issues and articles are made into PDFs after publication. */
  makesPDFs: boolean
  /** The mail server and the sender; null where messages are kept in the data folder instead. */
  mail: { url: string; from: string } | null
  /** Whether works may be looked up by their DOI or ISBN at the services of `lib/lookUp`. */
  looksUpSources: boolean
}

/**
 * Reads the settings; throws with the name of the first that is missing. `next build` loads the
 * configuration too, but reads no secret and reaches no database, so there nothing is required.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const required = (name: string): string => {
    const value = source[name] ?? readSecretFile(source[`${name}_FILE`])
    if (!value && source.NEXT_PHASE === 'phase-production-build') return 'set-at-run-time'
    if (!value) throw new Error(`${name} is not set. \`npm start\` sets it; see .env.example.`)
    return value
  }
  return {
    databaseURL: required('DATABASE_URL'),
    secret: required('PAYLOAD_SECRET'),
    serverURL: readAddress(source.SERVER_URL || 'http://localhost:3000'),
    dataFolder: path.resolve(/* turbopackIgnore: true */ source.FORME_DATA ?? '.data'),
    bucket: readBucket(source),
    makesPDFs: source.FORME_PDF !== 'none',
    mail: readMail(source),
    looksUpSources: source.SOURCE_LOOKUP !== 'off',
  }
}

/** What a bucket is named by. One of them without the bucket itself is a mistake, not a wish for none. */
const OF_A_BUCKET = [
  'FORME_S3_ENDPOINT',
  'FORME_S3_REGION',
  'FORME_S3_KEY',
  'FORME_S3_SECRET',
  'FORME_S3_PATH_STYLE',
]

/**
 * An S3-compatible store. Without an endpoint it is Amazon’s; others want the bucket in the path and
 * not in the host, unless `FORME_S3_PATH_STYLE` is `no`.
 */
export function readBucket(source: NodeJS.ProcessEnv): BucketSettings | null {
  const read = (name: string) => source[name] || readSecretFile(source[`${name}_FILE`])
  const bucket = source.FORME_S3_BUCKET
  if (!bucket) {
    const stray = OF_A_BUCKET.find((name) => read(name))
    if (!stray) return null
    throw new Error(`FORME_S3_BUCKET is not set. With ${stray} it names the bucket for files.`)
  }
  const required = (name: string) => {
    const value = read(name)
    if (value) return value
    throw new Error(`${name} is not set. With FORME_S3_BUCKET it is needed; see .env.example.`)
  }
  const region = source.FORME_S3_REGION || (source.FORME_S3_ENDPOINT ? 'us-east-1' : '')
  if (!region) required('FORME_S3_REGION')
  const endpoint = source.FORME_S3_ENDPOINT || `https://s3.${region}.amazonaws.com`
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error(
      `FORME_S3_ENDPOINT is “${endpoint}”; it must be a whole address, such as https://s3.example.`,
    )
  }
  const style = source.FORME_S3_PATH_STYLE || (source.FORME_S3_ENDPOINT ? 'yes' : 'no')
  if (style !== 'yes' && style !== 'no') {
    throw new Error(`FORME_S3_PATH_STYLE is “${style}”; it must be yes or no.`)
  }
  return {
    bucket,
    endpoint: endpoint.replace(/\/+$/, ''),
    region,
    key: required('FORME_S3_KEY'),
    secret: required('FORME_S3_SECRET'),
    isPathStyle: style === 'yes',
  }
}

/** A password is part of the address of a mail server, so it may stand in a file. */
function readMail(source: NodeJS.ProcessEnv): Env['mail'] {
  const url = source.SMTP_URL || readSecretFile(source.SMTP_URL_FILE)
  if (!url) return null
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error('SMTP_URL is not an address such as smtps://name:password@mail.example:465.')
  }
  const from = source.MAIL_FROM
  if (!from || !/@/.test(from)) {
    throw new Error(
      'MAIL_FROM is not set. With SMTP_URL it is the sender of all messages, such as desk@magazine.example.',
    )
  }
  return { url, from }
}

function readAddress(address: string): string {
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address.replace(/\/+$/, '')
  throw new Error(
    `SERVER_URL is “${address}”; it must be a whole address, such as https://magazine.example.`,
  )
}

function readSecretFile(file: string | undefined): string | undefined {
  return file && existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
