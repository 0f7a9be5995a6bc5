import { readFileSync } from 'node:fs'
import { errorCode } from './errorCode.mjs'
import { StartProblem } from './StartProblem.mjs'

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
