'use client'

/** An event of the window: somebody suggested, or answered suggestions. */
export const SUGGESTIONS_CHANGED = 'forme-suggestions-changed'

/** An event of the window: the text in which somebody suggests was saved by another. */
export const TEXT_MOVED = 'forme-text-moved'
