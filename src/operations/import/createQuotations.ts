/**
 * Many records of quotations at once. A manuscript of a thousand notes brings a thousand, and saving
 * each by itself takes longer than all the rest of its import. They go through the hooks of the
 * collection like any save and get their first version; what is left out is what a new record does
 * not have, a text of an article that prints it already. That both ways store the same is tested.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Locator } from '../../citations/model'
import { getSession } from '../../lib/database/getSession'

export type NewQuotation = { text: string; reference: number; locator: Locator | undefined }

/**
 * Makes a record for each, not verified, in the transaction of `req`, and answers their ids in the
 * same order. Written in the name of the import, which the role table has allowed as a whole.
 */
export async function createQuotations(
  quotations: readonly NewQuotation[],
  req: PayloadRequest,
): Promise<number[]> {
  if (quotations.length === 0) return []
  const rows: Row[] = []
  for (const quotation of quotations) rows.push(await toRow(quotation, rows.length, req))
  const session = await getSession(req)
  const { rows: stored } = await session.execute(sql`
    insert into quotations (text, reference_id, label, locator, state, saved_by_id)
    select text, reference, label, locator, state, saved_by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      text varchar, reference integer, label enum_quotations_label, locator varchar,
      state enum_quotations_state, saved_by integer, place integer)
    order by place
    returning id`)
  const ids = stored.map(({ id }) => Number(id))
  await session.execute(sql`
    insert into _quotations_v (
      parent_id, version_text, version_reference_id, version_label, version_locator, version_state,
      version_saved_by_id, version_updated_at, version_created_at, created_at, updated_at)
    select id, text, reference_id, label::text::enum__quotations_v_version_label, locator,
      state::text::enum__quotations_v_version_state, saved_by_id, updated_at, created_at, created_at,
      updated_at
    from quotations
    where id = any(${sql.param(ids)}::integer[])
    order by id`)
  return ids
}

type Row = {
  text: string
  reference: number
  label: string
  locator: string | null
  state: string
  saved_by: number | null
  place: number
}

/** A new quotation as the hooks of the collection leave it. */
async function toRow(
  { locator, reference, text }: NewQuotation,
  place: number,
  req: PayloadRequest,
): Promise<Row> {
  const { config } = req.payload.collections.quotations
  const label = locator?.label ?? 'page'
  let data: Record<string, unknown> = {
    text,
    reference,
    label,
    locator: locator?.value ?? null,
    state: 'unverified',
  }
  for (const hook of config.hooks.beforeChange as CollectionBeforeChangeHook[]) {
    data = await hook({ collection: config, context: req.context, data, operation: 'create', req })
  }
  const savedBy = data['savedBy']
  return {
    text,
    reference,
    label,
    locator: locator?.value ?? null,
    state: String(data['state']),
    saved_by: typeof savedBy === 'number' ? savedBy : null,
    place,
  }
}
