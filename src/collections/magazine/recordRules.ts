import { isDeepStrictEqual } from 'node:util'
import type { GlobalAfterChangeHook } from 'payload'
import { recordAct } from '../../operations/recordAct'

/** The house rules that decide what an approval is worth; the audit has them as an event of their own. */
export const RULES = ['signOffs', 'distinctSigners', 'fourEyes'] as const

/**
 * Who changed the rules of approval, and from what to what, is written to the audit: a magazine may
 * do without a second person, and nobody may do so unseen.
 */
export const recordRules: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = pickRules(previousDoc)
  const after = pickRules(doc)
  if (!isDeepStrictEqual(before, after)) {
    await recordAct(req, {
      event: 'magazine.changeRules',
      subject: { collection: 'magazine', id: 'rules' },
      details: { before, after },
    })
  }
  return doc
}

/** The rules as they are told: the kinds in order, without the ids of their rows. */
function pickRules(magazine: unknown): Record<string, unknown> {
  const values = typeof magazine === 'object' && magazine !== null ? magazine : {}
  return Object.fromEntries(
    RULES.map((rule) => {
      const value: unknown = rule in values ? Reflect.get(values, rule) : null
      return [rule, Array.isArray(value) ? value.map(kindOf) : (value ?? null)]
    }),
  )
}

function kindOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'kind' in row ? row.kind : row
}
