import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'
import type { User } from '../../src/payload-types'
import { writeJSONFile } from '../start/writeJSONFile.mjs'

/** Who works at the sample magazine. Two editors, because nobody signs off their own text. */
const STAFF = [
  { key: 'admin', name: 'Admin', roles: ['admin'] },
  { key: 'editor', name: 'Editor', roles: ['editor'] },
  { key: 'second-editor', name: 'Second editor', roles: ['editor'] },
  { key: 'publisher', name: 'Publisher', roles: ['publisher'] },
  { key: 'writer', name: 'Writer', roles: ['writer'] },
] as const

export type StaffKey = (typeof STAFF)[number]['key']

/**
 * Makes the accounts of the sample's staff with random passwords, and writes address and password of
 * each to `staff.json` in the data folder, the only place where a password stands. The file comes
 * first: an account nobody can open would be worse than an entry without an account.
 */
export async function createStaff(args: {
  payload: Payload
  dataFolder: string
}): Promise<Map<StaffKey, User>> {
  const accounts = STAFF.map(({ key, name, roles }) => ({
    key,
    name,
    roles: [...roles],
    email: `${key}@forme.example`,
    password: randomBytes(9).toString('base64url'),
  }))
  writeJSONFile(path.join(args.dataFolder, 'staff.json'), {
    accounts: accounts.map(({ name, email, password }) => ({ name, email, password })),
  })
  const staff = new Map<StaffKey, User>()
  for (const { key, ...data } of accounts) {
    staff.set(key, await args.payload.create({ collection: 'users', data }))
  }
  return staff
}
