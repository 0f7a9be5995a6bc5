import { Refusal } from '../refusal'
import { wording } from '../../wording'

const SHORTEST = 10
const LONGEST = 1000

/** On the scale of zxcvbn, 0–4: 3 withstands guessing where the hashes are slow. */
const STRONG_ENOUGH = 3

/**
 * Refuses a password (400 `weakPassword`) that is shorter than ten characters or easily guessed:
 * common ones, their variants, keyboard rows, dates, and what is known of the person, such as their
 * name. Judged by zxcvbn; its dictionaries are loaded with the first password that is set.
 *
 * @param about names and addresses of the person and the house
 */
export async function checkStrength(password: string, about: unknown[]): Promise<void> {
  if (password.length < SHORTEST) {
    refuse(wording.signIn.passwordShort(SHORTEST))
  }
  if (password.length > LONGEST) refuse(wording.signIn.passwordLong)
  const zxcvbn = await open()
  const words = about
    .filter((word): word is string => typeof word === 'string')
    .flatMap((word) => [word, ...word.split(/[\s@.]+/)])
    .filter((word) => word.length > 2)
  const { score } = zxcvbn.check(password.slice(0, 100), words)
  if (score < STRONG_ENOUGH) {
    refuse(wording.signIn.passwordGuessed)
  }
}

let opened: ReturnType<typeof load> | undefined

async function open() {
  opened ??= load()
  return opened
}

async function load() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

function refuse(message: string): never {
  throw new Refusal('weakPassword', 400, message, { field: 'password' })
}
