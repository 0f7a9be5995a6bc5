import type { CslItem, CslName } from '../../../citations/model'
import { normaliseWords } from '../../../citations/references/normaliseWords'

/**
 * Two mentions of one work as one: what only one of them says is kept, and of two forms of a given
 * name the fuller. Null where they contradict each other in any field.
 *
 * @example mergeWorks({ …, publisher: 'Verso' }, { … }) // with the publisher
 */
export function mergeWorks(one: CslItem, other: CslItem): CslItem | null {
  const merged: Record<string, unknown> = { ...one }
  for (const [field, value] of Object.entries(other)) {
    if (field === 'id' || value === undefined) continue
    const known = merged[field]
    const both = known === undefined ? value : mergeValues(known, value)
    if (both === null) return null
    merged[field] = both
  }
  return { ...one, ...merged }
}

function mergeValues(one: unknown, other: unknown): unknown {
  if (typeof one === 'string' && typeof other === 'string')
    return normaliseWords(one) === normaliseWords(other) ? one : null
  if (isNames(one) && isNames(other)) return mergeNames(one, other)
  return JSON.stringify(one) === JSON.stringify(other) ? one : null
}

function isNames(value: unknown): value is CslName[] {
  return Array.isArray(value)
}

function mergeNames(one: CslName[], other: CslName[]): CslName[] | null {
  if (one.length !== other.length) return null
  const merged: CslName[] = []
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? {}
    const { given: leftGiven = '', ...leftRest } = left
    const { given: rightGiven = '', ...rightRest } = right
    if (JSON.stringify(leftRest) !== JSON.stringify(rightRest)) return null
    if (!agree(leftGiven, rightGiven)) return null
    const given = rightGiven.length > leftGiven.length ? rightGiven : leftGiven
    merged.push({ ...leftRest, ...(given ? { given } : {}) })
  }
  return merged
}

/** `L` and `Leon` may be one; `L` and `Natalia` are not; `V` and `V I` print differently. */
function agree(one: string, other: string): boolean {
  const left = one.split(' ')
  const right = other.split(' ')
  return (
    left.length === right.length &&
    left.every((word, index) => {
      const against = right[index] ?? ''
      const isInitial = word.length === 1 || against.length === 1
      return isInitial ? word.charAt(0) === against.charAt(0) : word === against
    })
  )
}
