import { wording } from '../wording'

/**
 * What a key for scripts may be used for. A key never reaches further than its person: a scope only
 * takes away. Every key reads what its person reads; `read` alone is a key that changes nothing.
 */
export const SCOPES = wording.workflow.scopes

export type Scope = keyof typeof SCOPES

export const SCOPE_NAMES = Object.keys(SCOPES) as [Scope, ...Scope[]]

/** Whether a key with these scopes may be used for this. */
export function hasScope(scopes: readonly Scope[], needed: Scope): boolean {
  return needed === 'read' || scopes.includes(needed)
}
