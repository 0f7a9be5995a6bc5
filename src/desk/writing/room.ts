'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createContext, use } from 'react'
import type { HeadField } from '../../edition/merge/headFields'
import type { HeldSignOff } from '../../queries/review/listHeldSignOffs'
import type { ReviewAct } from '../../queries/review/model'
import type { Body } from '../../richtext/model'
import type { Stage } from '../../workflow/approval'
import type { BlockTable } from './saving/BlockTable'
import type { SaveLoop } from './saving/SaveLoop'
import type { SuggestSession } from './suggesting/suggestSession'
import type { SaveState, Conflict, Problem } from './saving/savingState'

/** The text the room was opened with, and what is said of it above. */
export type RoomArticle = {
  id: number
  authors: string[]
  body: Body | null
  /** Whether a work it cites came from Zotero. */
  citesZotero: boolean
  head: Record<string, string>
  language: string
  /** The sign-offs that a change would undo; none where the text is not approved. */
  signed: readonly HeldSignOff[]
  stage: Stage
  stageName: string
  updatedAt: string
}

/** What this person may do here. */
export type RoomRights = {
  comment: boolean
  edit: boolean
  excuse: boolean
  /** Make a record of quoted words. */
  keepQuotations: boolean
  /** Say what a picture of the desk shows. */
  pictures: boolean
  resolve: boolean
  suggest: boolean
  /** Say that the words of a record were compared with a printing. */
  verify: boolean
  /** Take and leave what others suggest, also while the text is submitted. */
  settle: boolean
}

export type RoomUser = { id: number; name: string; email: string }

/**
 * `write`: the text is written in; `suggest`: what is written becomes suggestions beside it; `read`:
 * it is shown as printed, with what changed in it.
 */
export type RoomMode = 'write' | 'suggest' | 'read'

/** What the middle of the page shows: the text, or what each sitting changed in it. */
export type RoomView = 'text' | 'versions'

/** What all parts of the room share. `saving` is drawn anew whenever its state changes. */
export type Room = {
  article: RoomArticle
  api: string
  admin: string
  blocks: BlockTable
  editor: LexicalEditor
  head: Record<HeadField, string>
  loop: SaveLoop
  /** This page, among all that are open. */
  session: string
  may: RoomRights
  mode: RoomMode
  /** What this person could do with the text when the page was drawn. */
  nextActs: readonly ReviewAct['act'][]
  saving: { state: SaveState; conflicts: Conflict[]; problems: Problem[] }
  setHead: (field: HeadField, words: string) => void
  setMode: (mode: RoomMode) => void
  /** What the text was when somebody began to suggest in it; null while nobody does here. */
  suggesting: SuggestSession | null
  view: RoomView
  /** What was written goes to the desk first; whoever has words that could not be saved stays with them. */
  setView: (view: RoomView) => void
  /** What is stored now stays among the versions, though the same person writes on. */
  beginSitting: () => void
  user: RoomUser
}

export const RoomContext = createContext<Room | null>(null)

export function useRoom(): Room {
  const room = use(RoomContext)
  if (!room) throw new Error('This is a part of the writing room.')
  return room
}
