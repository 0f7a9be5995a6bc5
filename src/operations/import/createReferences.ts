/**
 * Many references at once. A file brings up to five thousand, and saving each by itself asks the
 * database some ten times. They go through the hooks of the collection and the checks of its fields
 * like any save and get their first version; what is left out is what a new record does not have, a
 * text of an article that prints it already. The columns are those of the collection's fields, so a
 * new field is written, too. That both ways store the same is tested.
 */
import {
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { getSession } from '../../lib/database/getSession'
import { newID } from '../../lib/ids'
import type { ReferenceFields } from '../../lib/csl'

export type NewReference = { fields: ReferenceFields; managerIDs?: string[] }

type Row = Record<string, unknown>

/**
 * Makes a record of each, in the transaction of `req`, and answers their ids in the same order.
 * Written in the name of the import, which the role table has allowed as a whole. Throws Payload's
 * `ValidationError` where a field may not hold what it is given.
 */
export async function createReferences(
  references: readonly NewReference[],
  req: PayloadRequest,
): Promise<number[]> {
  if (references.length === 0) return []
  const { flattenedFields } = req.payload.collections.references.config
  const columns = flattenedFields.filter(isColumn)
  const lists = flattenedFields.filter((field) => field.type === 'array')
  const now = new Date().toISOString()
  const records: Row[] = []
  for (const reference of references) records.push(await runHooks(reference, columns, req))
  const rows = records.map((record) => ({
    ...Object.fromEntries(columns.map(({ name }) => [name, record[name] ?? null])),
    createdAt: now,
    updatedAt: now,
  }))
  const ids = await insert('references', rows, req)
  const versions = await insert(
    '_references_v',
    rows.map((row, at) => ({
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [`version_${name}`, value])),
      parent: ids[at],
      createdAt: now,
      updatedAt: now,
    })),
    req,
  )
  for (const { dbName, flattenedFields: parts, name } of lists) {
    const named = records.flatMap((record, at) =>
      ((record[name] ?? []) as Row[]).map((given, order) => ({
        at,
        id: newID(),
        row: {
          _order: order + 1,
          ...Object.fromEntries(
            parts.filter(isColumn).map((part) => [part.name, given[part.name] ?? null]),
          ),
        },
      })),
    )
    await insert(
      String(dbName),
      named.map(({ at, id, row }) => ({ ...row, id, _parentID: ids[at] })),
      req,
    )
    await insert(
      `_${String(dbName)}_v`,
      named.map(({ at, id, row }) => ({ ...row, _uuid: id, _parentID: versions[at] })),
      req,
    )
  }
  return ids
}

/** Fields that are a column of their table. */
const isColumn = (field: FlattenedField) =>
  field.type !== 'array' && field.type !== 'join' && field.name !== 'id' && !isMoment(field)

const isMoment = ({ name }: FlattenedField) => name === 'createdAt' || name === 'updatedAt'

/** A new record as the collection leaves it. */
async function runHooks(
  { fields, managerIDs = [] }: NewReference,
  columns: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<Row> {
  const { config } = req.payload.collections.references
  let data: Row = { ...fields, ...(managerIDs.length > 0 && { managerIDs }) }
  await refuseInvalid(data, columns, req)
  for (const hook of config.hooks.beforeChange as CollectionBeforeChangeHook[]) {
    data = await hook({ collection: config, context: req.context, data, operation: 'create', req })
  }
  return data
}

async function refuseInvalid(
  data: Row,
  columns: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<void> {
  for (const field of columns) {
    if (field.type !== 'text' && field.type !== 'select') continue
    const value = data[field.name]
    if (!field.required && (value ?? '') === '') continue
    const validate = field.validate as ((value: unknown, options: object) => unknown) | undefined
    const answer = await validate?.(value, { ...field, data, operation: 'create', req })
    if (typeof answer === 'string')
      throw new ValidationError({
        collection: 'references',
        errors: [{ message: answer, path: field.name }],
        req,
      })
  }
}

/** Parameters of one statement are counted in 16 bits; so many rows stay below that. */
const AT_ONCE = 500

async function insert(table: string, rows: readonly Row[], req: PayloadRequest): Promise<number[]> {
  const { insert: write } = req.payload.db as unknown as {
    insert: (statement: object) => Promise<{ id: number }[]>
  }
  const ids: number[] = []
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const stored = await write.call(req.payload.db, {
      db: await getSession(req),
      tableName: table,
      values: rows.slice(at, at + AT_ONCE),
    })
    ids.push(...stored.map(({ id }) => id))
  }
  return ids
}
