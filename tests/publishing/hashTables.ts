import { queryRows } from '../doors/queryRows'

/** Everything publishing writes to. */
const TABLES = [
  'articles',
  '_articles_v',
  'audit_entries',
  'editions',
  'issues',
  'issues_contents',
  'issues_rels',
  'media',
  'payload_jobs',
  'search_texts',
]

/** The state of the database as far as publishing changes it: a hash of the rows of each table. */
export async function hashTables(databaseURL: string): Promise<Record<string, unknown>> {
  const parts = TABLES.map(
    (table) =>
      `(SELECT md5(coalesce(string_agg(row, '' ORDER BY row), '')) FROM (SELECT t::text AS row FROM ${table} t) r) AS ${table}`,
  )
  const [hashes] = await queryRows(databaseURL, `SELECT ${parts.join(', ')}`)
  return hashes ?? {}
}
