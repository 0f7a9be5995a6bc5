'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { MoveBlocksPlugin } from './MoveBlocksPlugin'

/** The client's half of the feature `moveBlocks` of the editor for article bodies. */
export const MoveBlocks = createClientFeature({
  plugins: [{ Component: MoveBlocksPlugin, position: 'normal' }],
})
