import { listChildren } from '../xml/listChildren'
import type { XmlElement } from '../xml/model'
import type { Relationship } from './model'
import { resolveTarget } from './resolveTarget'

/**
 * The relationships of a part. One that is incomplete or points out of the package is left out, and
 * what uses it is then reported as missing.
 */
export function parseRelationships(part: string, root: XmlElement | null): Relationship[] {
  const relationships: Relationship[] = []
  for (const { attributes } of listChildren(root, 'rel:Relationship')) {
    const { Id: id, Type: type, Target: written, TargetMode: mode } = attributes
    if (id === undefined || type === undefined || written === undefined) continue
    const external = mode === 'External'
    const target = external ? written : resolveTarget(part, written)
    if (target === null) continue
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target, external })
  }
  return relationships
}
