import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { createDatabase } from '../postgres/createDatabase.mjs'
import { readJSONFile } from './readJSONFile.mjs'
import { StartProblem } from './StartProblem.mjs'
import { writeJSONFile } from './writeJSONFile.mjs'

/**
 * Clears away a sample whose loading was interrupted. The database was empty when the loading began,
 * and Forme has not been open since, so nothing of anybody's is in it. Forme's own database is made
 * anew; one that belongs to the operator is left to the operator.
 *
 * @param {{
 *   dataFolder: string,
 *   databaseName: string,
 *   embedded: { adminURL: string, password: string } | null,
 * }} wanted
 */
export async function discardHalfSample({ dataFolder, databaseName, embedded }) {
  const file = path.join(dataFolder, 'sample.json')
  const notes = readJSONFile(file)
  if (notes?.[databaseName] !== 'loading') return
  if (!embedded) {
    throw new StartProblem(
      `Loading the sample into ${databaseName} was interrupted; empty that database, or take its line out of ${file} to keep what is there.`,
    )
  }
  const client = await connect(embedded.adminURL)
  try {
    await client.query('DROP DATABASE IF EXISTS forme WITH (FORCE)')
  } finally {
    await client.end()
  }
  await createDatabase({ adminURL: embedded.adminURL, name: 'forme', password: embedded.password })
  const { [databaseName]: _, ...others } = notes
  writeJSONFile(file, others)
}
