'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Reads the file of a manuscript and puts its text where the cursor is. */
export const ADD_MANUSCRIPT_COMMAND: LexicalCommand<File> = createCommand('ADD_MANUSCRIPT')
