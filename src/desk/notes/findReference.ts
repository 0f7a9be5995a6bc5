'use client'
import type { CslItem } from '../../citations/model'
import { referenceToCsl } from '../../lib/csl'
import type { Reference } from '../../payload-types'

const asked = new Map<string, Promise<CslItem | null>>()

/** A reference by its id, asked for once however many notes cite it; null if it cannot be seen. */
export function findReference(api: string, id: string): Promise<CslItem | null> {
  const known = asked.get(id)
  if (known) return known
  const answer = fetch(`${api}/references/${id}?depth=0`, { credentials: 'include' }).then(
    async (response) => (response.ok ? referenceToCsl((await response.json()) as Reference) : null),
  )
  asked.set(id, answer)
  // A failed connection is tried again at the next look; a refusal stays one.
  answer.catch(() => asked.delete(id))
  return answer
}
