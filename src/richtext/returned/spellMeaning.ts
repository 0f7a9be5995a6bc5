import { hashText } from '../../edition/hashText'
import { isBody } from '../isBody'
import type { BodyNode } from '../model'
import type { BodyChange } from '../suggested/bodyChanges'

/**
 * What a change does, whatever the new blocks and notes in it are called: two files of one text name
 * them otherwise.
 */
export function spellMeaning(change: BodyChange, base: BodyNode | null): string {
  if (change.type === 'move') return hashText(['move', change.block, change.before])
  const { block, from, insert, to } = change
  return hashText([
    block,
    from,
    to,
    base === null ? null : withoutIDs(base),
    insert.map(({ begins, depth, link, node }) => [
      begins === block ? 'own' : begins === undefined ? null : 'new',
      depth ?? null,
      link?.fields?.url ?? null,
      withoutIDs(node),
    ]),
  ])
}

const NAMES = new Set([
  'id',
  '$',
  'version',
  'value',
  'blockName',
  'textFormat',
  'textStyle',
  'direction',
])

function withoutIDs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIDs)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (isBody(value)) return withoutIDs(value.root)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !NAMES.has(name) && !isNothing(inner))
      .map(([name, inner]) => [name, withoutIDs(inner)]),
  )
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
