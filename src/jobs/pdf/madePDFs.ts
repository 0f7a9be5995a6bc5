import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { PDFS_KEY } from '../../queries/reachable.mjs'

/** The folder of the PDFs among the files of the house. All of them can be made again. */
export const PDFS = 'pdf'

/**
 * The issues whose PDFs are there, those of all their articles included, by the name of the issue’s
 * own file. It is put down in the database by the one process that makes them, so that all processes
 * of a house know the same at once, and nobody has to look into a folder that may be far away.
 */
export type MadePDFs = { version: string; issues: ReadonlySet<string> }

/** What is there now; the same object is given back where nothing has changed since `known`. */
export async function readPDFs(payload: Payload, known?: MadePDFs): Promise<MadePDFs> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select data ->> 'version' as version,
      case when data ->> 'version' is distinct from ${known?.version ?? ''} then data -> 'issues' end
        as issues
    from payload_kv where key = ${PDFS_KEY}`)
  const version = String(rows[0]?.version ?? 'none')
  if (known?.version === version) return known
  return { version, issues: new Set((rows[0]?.issues ?? []) as string[]) }
}

/** Puts down which are there, where that is something new. */
export async function tellPDFs(payload: Payload, issues: readonly string[]): Promise<void> {
  const data = JSON.stringify({ version: randomUUID(), issues: issues.toSorted() })
  await payload.db.drizzle.execute(sql`
    insert into payload_kv (key, data) values (${PDFS_KEY}, ${data}::jsonb)
    on conflict (key) do update set data = excluded.data
      where payload_kv.data -> 'issues' is distinct from excluded.data -> 'issues'`)
}
