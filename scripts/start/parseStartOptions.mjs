import { readFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem, errorCode } from './StartProblem.mjs'

/** Hosts that only this machine reaches. */
const LOOPBACK = /^(127\.|localhost$|::1$)/

/**
 * @typedef {{
 *   dev: boolean,
 *   empty: boolean,
 *   port: number,
 *   host: string,
 *   serverURL: string,
 *   dataFolder: string,
 *   externalDatabaseURL: string | null,
 *   payloadSecret: string | null,
 * }} StartOptions
 */

/**
 * Reads what the command line and the environment ask for. The address is this machine only unless
 * `HOST` opens it: a desk that is being tried out is nobody else's business.
 *
 * @param {string[]} words the words after `npm start --`
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root the folder of the clone
 * @returns {StartOptions}
 */
export function parseStartOptions(words, env, root) {
  const unknown = words.find((word) => word !== '--dev' && word !== '--empty')
  if (unknown) {
    throw new StartProblem(
      `Forme does not know the option ${unknown}; there is --empty, which skips the sample.`,
    )
  }
  const port = parsePort(env['PORT'])
  const host = env['HOST'] || '127.0.0.1'
  if (!LOOPBACK.test(host) && !env['SERVER_URL']) {
    throw new StartProblem(
      `HOST is ${host}, which opens Forme to the network; set SERVER_URL to the address it is reached at there, or nobody could save.`,
    )
  }
  return {
    dev: words.includes('--dev'),
    empty: words.includes('--empty'),
    port,
    host,
    serverURL: parseAddress(env['SERVER_URL'] || `http://localhost:${port}`),
    dataFolder: path.resolve(root, env['FORME_DATA'] || '.data'),
    externalDatabaseURL: readSetting(env, 'DATABASE_URL'),
    payloadSecret: readSetting(env, 'PAYLOAD_SECRET'),
  }
}

/** @param {string | undefined} text */
function parsePort(text) {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new StartProblem(`PORT is “${text}”; it must be a number from 1 to 65535.`)
}

/** @param {string} text */
function parseAddress(text) {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text
  throw new StartProblem(
    `SERVER_URL is “${text}”; it must be a whole address, such as https://magazine.example.`,
  )
}

/**
 * A setting that may stand in the variable itself or, as container platforms hand secrets over, in
 * a file that `NAME_FILE` names. An empty value is none.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @returns {string | null}
 */
export function readSetting(env, name) {
  const file = env[`${name}_FILE`]
  if (env[name] || !file) return env[name] || null
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch (error) {
    throw new StartProblem(
      `${name}_FILE names ${file}, which cannot be read (${errorCode(error)}).`,
    )
  }
}
