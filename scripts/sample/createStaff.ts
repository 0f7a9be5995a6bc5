import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '../../src/payload-types'
import { writeJSONFile } from '../start/jsonFile.mjs'
import type { Sample } from './model'

/**
 * Makes the accounts of the sample's staff with random passwords, and writes address and password of
 * each to `staffFile`, the only place where a password stands. The file comes
 * first: an account nobody can open would be worse than an entry without an account.
 */
export async function createStaff(args: {
  contributors: Map<string, number>
  payload: Payload
  staff: Sample['staff']
  staffFile: string
}): Promise<Map<string, User>> {
  const accounts = args.staff.map(({ key, displayName, email, roles, contributor }) => ({
    key,
    name: displayName,
    email,
    roles,
    contributor: contributor ? (args.contributors.get(contributor) ?? null) : null,
    password: randomBytes(9).toString('base64url'),
  }))
  writeJSONFile(args.staffFile, {
    accounts: accounts.map(({ name, email, password, roles }) => ({
      name,
      email,
      password,
      roles,
    })),
  })
  const staff = new Map<string, User>()
  for (const { key, ...data } of accounts) {
    staff.set(key, await args.payload.create({ collection: 'users', data }))
  }
  return staff
}
