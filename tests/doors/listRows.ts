import { queryRows } from './queryRows'

const TABLES = [
  'articles',
  '_articles_v',
  'turns',
  'sign_offs',
  'comments',
  'payload_jobs',
  'issues',
  'editions',
  'audit_entries',
]

/** Every row that operations write, for comparing before and after. */
export async function listRows(databaseURL: string): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {}
  for (const table of TABLES) {
    rows[table] = await queryRows(databaseURL, `SELECT * FROM ${table} ORDER BY id`)
  }
  return rows
}
