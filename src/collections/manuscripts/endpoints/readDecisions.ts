import { Refusal } from '../../../lib/refusal'
import type { ImportDecisions } from '../../../operations/import/model'

/**
 * An editor's decisions about doubtful works, as JSON.
 *
 * @example readDecisions('{"references":{"text:moxon|mechanick exercises||1683|":12}}')
 */
export function readDecisions(json: string | undefined): ImportDecisions | undefined {
  if (json === undefined) return undefined
  const decisions = parse(json)
  const references = isRecord(decisions) ? (decisions.references ?? {}) : null
  if (!isRecord(references) || !Object.values(references).every(isChoice)) refuseDecisions()
  return { references: references as Record<string, number | 'new'> }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return refuseDecisions()
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isChoice(value: unknown): boolean {
  return value === 'new' || (typeof value === 'number' && Number.isInteger(value) && value > 0)
}

function refuseDecisions(): never {
  throw new Refusal(
    'invalid',
    400,
    '“decisions” is JSON: { "references": { key: the id of a reference, or "new" } }.',
    { field: 'decisions' },
  )
}
