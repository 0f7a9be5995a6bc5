import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Signs in somebody of the sample's staff who has a role.
 *
 * @param {string} url
 * @param {string} dataFolder
 * @param {string} role
 * @returns {Promise<string>} a session token
 */
export async function signIn(url, dataFolder, role) {
  /** @type {{ accounts: { email: string, password: string }[] }} */
  const { accounts } = JSON.parse(readFileSync(path.join(dataFolder, 'staff.json'), 'utf8'))
  for (const { email, password } of accounts) {
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { token, user } = await response.json()
    if (user?.roles.includes(role)) return token
  }
  throw new Error(`Nobody of the sample’s staff could sign in as ${role}.`)
}
