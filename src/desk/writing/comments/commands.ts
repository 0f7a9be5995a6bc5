'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Begins a comment on the selected words. */
export const OPEN_COMMENT_COMMAND: LexicalCommand<void> = createCommand('OPEN_COMMENT')

/** Goes to the next open comment, or the one before. */
export const NEXT_COMMENT_COMMAND: LexicalCommand<-1 | 1> = createCommand('NEXT_COMMENT')

/** An event of the window: somebody commented, answered or resolved. */
export const COMMENTS_CHANGED = 'forme-comments-changed'
