import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Takes the settings of an `.env` file in the clone into the environment, where there is one. What
 * the environment has already, even as an empty value, goes first.
 *
 * @param {string} root
 */
export function readEnvFile(root) {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
