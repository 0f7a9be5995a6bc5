import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { recordAct } from '../../operations/recordAct'
import { RULES } from '../magazine/recordRules'
import { findWrite } from './findWrite'
import { listChangedFields } from './listChangedFields'

/** Of these it matters what they were and are; of all others the versions of the record tell. */
const TOLD = ['roles']

const TOLD_APART: readonly string[] = RULES

/**
 * Writes to the audit who changed which fields of a record, or put an earlier version of it in its
 * place. The saves of an article are left out: each of them is a version, with its text and its
 * person. A save that changes nothing is no act.
 */
export const recordChange: CollectionBeforeChangeHook = async ({
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
export const recordGlobalChange: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
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
