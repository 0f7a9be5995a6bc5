'use client'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { BoxNode, RuleNode } from './BoxNode'
import { AsideHeadingNode, FlowBlockNode } from './FlowBlockNode'
import { AutoLinkNode, LinkNode } from './LinkNode'
import { NoteNode } from './NoteNode'
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
  RuleNode,
  LinkNode,
  AutoLinkNode,
  GhostNode,
]
