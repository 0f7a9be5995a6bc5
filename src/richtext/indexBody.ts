import { citationsOf } from './citationsOf'
import type { Body } from './model'
import { relationID } from './relationID'
import { walkNodes } from './walkNodes'

/** The records a body points at: ids in order of first use, each once. */
export type BodyIndex = { references: string[]; quotations: string[]; media: string[] }

/** Lists what a body uses. */
export function indexBody(body: Body): BodyIndex {
  const references = new Set<string>()
  const quotations = new Set<string>()
  const media = new Set<string>()
  for (const { node } of walkNodes(body)) {
    const fields = node.fields
    if (!fields) continue
    if (fields.blockType === 'note') {
      for (const { reference } of citationsOf(fields)) add(references, reference)
    }
    if (fields.blockType === 'note' || fields.blockType === 'quotation') {
      add(quotations, fields.quotation)
    }
    if (fields.blockType === 'figure') add(media, fields.media)
  }
  return { references: [...references], quotations: [...quotations], media: [...media] }
}

function add(ids: Set<string>, relation: unknown): void {
  const id = relationID(relation)
  if (id !== undefined) ids.add(id)
}
