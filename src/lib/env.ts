import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

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
  /** Absolute path of the folder that holds everything this installation keeps outside the database. */
  dataFolder: string
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
    makesPDFs: source.FORME_PDF !== 'none',
    mail: readMail(source),
    looksUpSources: source.SOURCE_LOOKUP !== 'off',
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
