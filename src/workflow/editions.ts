/** What makes one edition follow another. `rollback` is made by rolling back only. */
export type EditionKind = 'first' | 'correction' | 'rollback'

/** An edition as far as decisions look at it. `ordinal` counts from 1 within its issue. */
export type EditionMark = { id: string; ordinal: number; manifestHash: string }

/** What has been printed of an issue: all of it, and which one readers have now, if any. */
export type Press = { editions: readonly EditionMark[]; current: EditionMark | null }
