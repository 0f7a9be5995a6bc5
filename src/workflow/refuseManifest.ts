import { refuse, type Refused } from './refuse'

/** The manifest that was rehearsed, and the same issue put together again at this moment. */
export type ManifestFacts = {
  namedHash: string
  manifestHash: string
  /** What `checkIssueReadiness` found. */
  obstacles: readonly unknown[]
}

/**
 * The refusal of a manifest that is no longer the one rehearsed, or that has obstacles; null if it
 * may be printed. The first is said first: obstacles of an issue nobody has seen help nobody.
 */
export function refuseManifest({
  namedHash,
  manifestHash,
  obstacles,
}: ManifestFacts): Refused | null {
  if (namedHash !== manifestHash) return refuse('manifestChanged')
  if (obstacles.length > 0) return refuse('notReady', { count: obstacles.length })
  return null
}
