import path from 'node:path'
import { nameStaffFile } from './seedDatabase.mjs'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'

/**
 * What a person needs to know once Forme runs. The sample's passwords are shown once, by the first
 * start that gets as far as this; afterwards only the file is named.
 *
 * @param {{
 *   serverURL: string,
 *   dataFolder: string,
 *   databaseName: string,
 *   place: string,
 * }} facts
 * @returns {string}
 */
export function announce({ serverURL, dataFolder, databaseName, place }) {
  const staffFile = path.join(dataFolder, nameStaffFile(databaseName))
  const accounts = readAccounts(staffFile)
  const notesFile = path.join(dataFolder, 'sample.json')
  const notes = readJSONFile(notesFile)
  const isFirst = notes?.[databaseName] === 'loaded'
  if (isFirst) writeJSONFile(notesFile, { ...notes, [databaseName]: 'announced' })
  const signIn = isFirst
    ? [
        `  Sign in  as one of the sample's staff (kept in ${staffFile}, not shown again):`,
        '',
        ...accounts.map(
          ({ email, password, roles }) =>
            `           ${email.padEnd(28)} ${password}  ${roles.join(', ')}`,
        ),
        '',
      ]
    : accounts.length > 0
      ? [`  Sign in  the sample's staff and their passwords are in ${staffFile}`]
      : ['  Sign in  with your account; in a new magazine the desk asks for the first one']
  return [
    '',
    'Forme is ready.',
    '',
    `  Site     ${serverURL}`,
    `  Desk     ${serverURL}/admin`,
    ...signIn,
    `  Data     ${dataFolder}`,
    `  Database ${place}`,
    '',
    '  Ctrl-C stops it.',
    '',
    '',
  ].join('\n')
}

/**
 * @param {string} file
 * @returns {{ email: string, password: string, roles: string[] }[]}
 */
function readAccounts(file) {
  const accounts = readJSONFile(file)?.['accounts']
  if (!Array.isArray(accounts)) return []
  return accounts.map(({ email, password, roles }) => ({
    email: String(email),
    password: String(password),
    roles: Array.isArray(roles) ? roles.map(String) : [],
  }))
}
