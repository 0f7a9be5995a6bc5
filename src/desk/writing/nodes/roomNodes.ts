'use client'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { BoxNode, WordsNode } from './BoxNode'
import { AsideHeadingNode, FlowBlockNode } from './FlowBlockNode'
import { AutoLinkNode, LinkNode } from './LinkNode'
import { NoteNode } from './NoteNode'
import { RuleNode } from './RuleNode'
import { GhostNode } from '../suggesting/GhostNode'

/** What a text can hold, beside paragraphs and letters; `checkNodes` accepts the same. */
export const ROOM_NODES = [
  HeadingNode,
  ListNode,
  ListItemNode,
  NoteNode,
  FlowBlockNode,
  AsideHeadingNode,
  BoxNode,
  WordsNode,
  RuleNode,
  LinkNode,
  AutoLinkNode,
  GhostNode,
]
