import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'

/**
 * Records learn what reference managers and keys call them, in the transaction of `req`. Nothing that
 * is printed changes and nobody wrote it, so it is the same version of the record afterwards.
 */
export async function rememberNames(
  called: readonly { id: number; managerIDs: readonly string[] }[],
  req: PayloadRequest,
): Promise<void> {
  const names = called.flatMap(({ id, managerIDs }) => managerIDs.map((name) => ({ id, name })))
  if (names.length === 0) return
  const session = await getSession(req)
  const given = JSON.stringify(names)
  await session.execute(sql`
    with given as (
      select id, name, min(place) as place
      from rows from (jsonb_to_recordset(${given}::jsonb) as (id integer, name text))
        with ordinality as named (id, name, place)
      group by id, name
    ), learnt as (
      select record.id, coalesce(record.manager_i_ds, '[]') || jsonb_agg(given.name order by place) as names
      from (select id, manager_i_ds from "references"
        where id in (select id from given) order by id for update) as record
      join given on given.id = record.id and not coalesce(record.manager_i_ds, '[]') ? given.name
      group by record.id, record.manager_i_ds
    ), kept as (
      update "references" set manager_i_ds = names from learnt where "references".id = learnt.id
    )
    update _references_v set version_manager_i_ds = names from learnt
    where _references_v.id = (
      select max(latest.id) from _references_v as latest where latest.parent_id = learnt.id)`)
}
