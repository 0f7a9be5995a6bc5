import {
  type AfterErrorHook,
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { AUDIT_NOUNS, recordAct } from '../../operations/recordAct'
import { RULES } from '../magazine/recordRules'
import { findWrite } from './findWrite'
import { listChangedFields } from './listChangedFields'
import { Refusal } from '../../lib/refusal'
import { findVersionParent } from '../../lib/insides/versionTables'

/**
 * Has the audit tell of what people do through Payload's own doors, as operations tell of themselves:
 * who created, changed, restored or deleted which record, in the transaction of the write, and what
 * was refused to whom. Its hooks come after all others, so what they refuse is no act. The
 * entries themselves are made by nobody but it and the operations.
 */
export const auditWrites: Plugin = ({ collections = [], globals = [], hooks = {}, ...config }) => ({
  ...config,
  collections: collections.map((collection) =>
    Object.hasOwn(AUDIT_NOUNS, collection.slug) && collection.slug !== 'audit-entries'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeChange: [...(collection.hooks?.beforeChange ?? []), recordChange],
            afterChange: [...(collection.hooks?.afterChange ?? []), recordCreation],
            beforeDelete: [...(collection.hooks?.beforeDelete ?? []), recordDeletion],
          },
        }
      : collection,
  ),
  globals: globals.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeChange: [...(global.hooks?.beforeChange ?? []), recordGlobalChange],
    },
  })),
  hooks: { ...hooks, afterError: [...(hooks.afterError ?? []), recordRefusedWrite] },
})

/** Of these it matters what they were and are; of all others the versions of the record tell. */
const TOLD = ['roles']

const TOLD_APART: readonly string[] = RULES

/**
 * Writes to the audit who changed which fields of a record, or put an earlier version of it in its
 * place. The saves of an article are left out: each of them is a version, with its text and its
 * person. A save that changes nothing is no act.
 */
const recordChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') await record(req, collection.slug, originalDoc, data)
  return data
}

/** The same of a global, which has no versions and no id. Its rules are told by `recordRules`. */
const recordGlobalChange: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  await record(req, global.slug, originalDoc, data)
  return data
}

type Fields = Record<string, unknown>

async function record(req: PayloadRequest, slug: string, before: Fields, after: Fields) {
  const write = findWrite(req)
  if (write?.slug !== slug) return
  if (write.event === 'article.edit') return
  const changed = listChangedFields(before, after).filter((name) => !TOLD_APART.includes(name))
  if (changed.length === 0) return
  const told = changed.filter((name) => TOLD.includes(name))
  await recordAct(req, {
    event: write.event,
    subject: { collection: write.slug, id: Number(before['id']) || write.id },
    hashBefore: hashOf(before),
    hashAfter: hashOf(after),
    details: {
      changed,
      ...Object.fromEntries(
        told.map((name) => [name, { before: before[name], after: after[name] }]),
      ),
    },
  })
}

function hashOf({ contentHash }: Fields): string | undefined {
  return typeof contentHash === 'string' ? contentHash : undefined
}

/** Writes to the audit who began a record, or made one after another. */
const recordCreation: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const write = findWrite(req)
  if (operation !== 'create' || write?.slug !== collection.slug) return doc
  await recordAct(req, {
    event: write.event,
    subject: { collection: write.slug, id: doc.id },
    hashAfter: doc.contentHash,
    ...(write.verb === 'duplicate' && { details: { of: write.id } }),
  })
  return doc
}

/** Writes to the audit who deleted a record, and what it was called at last. */
const recordDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const write = findWrite(req)
  if (write?.slug !== collection.slug) return
  const { slug } = write
  const found = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  await recordAct(req, {
    event: write.event,
    subject: { collection: slug, id },
    details: { title: String(Reflect.get(found, collection.admin.useAsTitle ?? 'id')) },
  })
}

/**
 * Writes to the audit what a person was refused at one of Payload's own doors, by a rule of Forme or
 * because they may not. By then Payload has rolled the write back; the entry stays. Forme's operations
 * have doors of their own and record their refusals themselves.
 */
const recordRefusedWrite: AfterErrorHook = async ({ error, req }) => {
  const reason = error instanceof Refusal ? error.reason : isForbidden(error) && 'forbidden'
  if (!reason) return
  const write = findWrite(req)
  if (!write) return
  const { id, slug, verb } = write
  const parent = verb === 'restore' ? await findVersionParent(req, slug, id) : undefined
  await recordAct(req, {
    event: write.event,
    subject: { collection: slug, id: parent ?? id },
    reason,
  })
}

/** Payload has a class of its own for some of these. */
const isForbidden = (error: unknown) => error instanceof APIError && error.status === 403
