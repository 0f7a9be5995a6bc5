import type { SignOffKind, SignOffRequirement } from './model'

/**
 * The requirements in a magazine's list of sign-offs, in which a kind that stands twice is wanted
 * from two people.
 *
 * @example requireSignOffs(['edit', 'law', 'edit']) // edit twice, law once
 */
export function requireSignOffs(kinds: readonly SignOffKind[]): SignOffRequirement[] {
  return [...new Set(kinds)].map((kind) => ({
    kind,
    count: kinds.filter((other) => other === kind).length,
  }))
}
