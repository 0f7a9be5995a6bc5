'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Asks for the address of the selected words, or of the link the cursor stands in. */
export const OPEN_LINK_COMMAND: LexicalCommand<void> = createCommand('OPEN_LINK')
