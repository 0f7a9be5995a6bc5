'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Asks for pictures beside the line, to stand after the block of the cursor; with none, asks which. */
export const ADD_PICTURES_COMMAND: LexicalCommand<readonly File[]> = createCommand('ADD_PICTURES')
