import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { aside } from './blocks/aside'
import { figure } from './blocks/figure'
import { note } from './blocks/note'
import { noteMark } from './blocks/noteMark'
import { post } from './blocks/post'
import { quotation } from './blocks/quotation'
import { moveBlocks } from './moveBlocks'

/** The editor for article bodies. What it offers, `checkNodes` accepts, and nothing more. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: [quotation, figure, post, aside], inlineBlocks: [note, noteMark] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    moveBlocks(),
  ],
})
