import type { CslItem } from '../model'

/**
 * A reference that may be the same work as another. `likeness` is that of their titles, from 0 to
 * 1. `differing` are the fields in which both say something, and not the same.
 */
export type NearMatch = { reference: CslItem; likeness: number; differing: string[] }

/** Why two references may not be made one. */
export type MergeRefusal = 'sameReference' | 'differentIdentifier' | 'differentVolume'

/**
 * `merged` is the reference that stays, with the fields it lacked taken from the other. `filled`
 * are these fields; `dropped` are the values of the other that are given up, for the audit.
 */
export type MergeDecision =
  | {
      allowed: true
      merged: CslItem
      filled: string[]
      dropped: { field: string; kept: unknown; dropped: unknown }[]
    }
  | { allowed: false; reason: MergeRefusal }
