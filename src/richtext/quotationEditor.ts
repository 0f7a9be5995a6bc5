import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import { note } from './blocks/note'
import { noteMark } from './blocks/noteMark'

/** The editor for running text that carries notes: displayed quotations and asides. */
export const quotationEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: [] }),
    BlocksFeature({ inlineBlocks: [note, noteMark] }),
    InlineToolbarFeature(),
  ],
})
