import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Paragraphs and whole blocks are moved with the keyboard too; what that means is on the desk. */
export const moveBlocks = createServerFeature({
  key: 'moveBlocks',
  feature: { ClientFeature: '/desk/editor/MoveBlocks#MoveBlocks' },
})
