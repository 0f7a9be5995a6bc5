'use client'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { ListPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { useState, type ReactNode } from 'react'
import type { ListedSuggestion } from '../../queries/suggestions/listSuggestions'
import { bodyToMergeBlocks } from '../../richtext/bodyBlocks'
import { headToBlocks } from '../../richtext/suggested/textChanges'
import { toEditor } from './nodes/convert'
import { ROOM_NODES } from './nodes/roomNodes'
import { BoxCards } from './boxes/BoxCards'
import { CardColumn } from './cards/CardColumn'
import { QuotationChecks } from './checks/QuotationChecks'
import { CommentPlugin } from './comments/CommentPlugin'
import { FindBar } from './find/FindBar'
import { LinkPlugin } from './links/LinkPlugin'
import { NotePlugin } from './notes/NotePlugin'
import { PastePlugin } from './paste/PastePlugin'
import { DroppedFiles } from './pictures/DroppedFiles'
import { PicturePlugin } from './pictures/PicturePlugin'
import { LapseNotice } from './saving/LapseNotice'
import { LostWords, SaveCards, SignInAgain } from './saving/Offers'
import { PlacesOfOthers } from './presence/Presence'
import { RoomBar } from './RoomBar'
import { RoomHead } from './RoomHead'
import {
  useRoom,
  type Room,
  type RoomArticle,
  type RoomRights,
  type RoomUser,
  type RoomView,
} from './room'
import { RoomProvider } from './RoomProvider'
import { SlashMenu } from './toolbar/SlashMenu'
import { Sittings } from './sittings/Sittings'
import { Toolbar } from './toolbar/Toolbar'
import { Outline } from './outline/Outline'
import { openSession } from './suggesting/suggestSession'
import { SuggestionPlugin } from './suggesting/SuggestionPlugin'
import { FlowKeys } from './typing/FlowKeys'
import { TypedMarks } from './typing/TypedMarks'
import { WordBack, WordRoom } from './word/BringBack'
import { DESK_LANGUAGE, wording } from '../../wording'

/**
 * The writing room: one page for one text. A composer of its own on the very JSON Payload stores;
 * nothing of Payload's form is in it.
 *
 * Its parts, each readable alone: `nodes/` what a text holds and how it is stored, `saving/` how it
 * gets to the desk and what is said of that, `toolbar/`, `outline/`, `suggesting/`, and one folder for each thing
 * that stands beside the text. What they share is `room.ts`.
 */
export function WritingRoom({
  reading,
  suggestions,
  ...props
}: {
  article: RoomArticle
  may: RoomRights
  nextActs: Room['nextActs']
  startView: RoomView
  /** The text as others read it, drawn on the server; null while somebody writes. */
  reading: ReactNode
  /** What is suggested in the text, while this person suggests in it; else null. */
  suggestions: readonly ListedSuggestion[] | null
  user: RoomUser
}) {
  const { article, may, user } = props
  const isReading = reading !== null
  const [text] = useState(() => (article.body ? bodyToMergeBlocks(article.body) : []))
  const [suggesting] = useState(
    () =>
      suggestions &&
      openSession({ head: headToBlocks(article.head), body: text }, suggestions, user.id),
  )
  const stored = suggesting?.opened.body ?? text
  const [initialConfig] = useState(() => ({
    namespace: 'forme-writing',
    nodes: ROOM_NODES,
    editable: may.edit || suggesting !== null,
    onError: (error: Error) => {
      throw error
    },
    theme: THEME,
    ...(stored.length > 0
      ? { editorState: stateOf(stored.map(({ node }) => toEditor(node))) }
      : {}),
  }))
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <RoomProvider {...props} isReading={isReading} stored={stored} suggesting={suggesting}>
        <WordRoom>
          <div className="forme-writing" lang={DESK_LANGUAGE}>
            <RoomBar />
            <Toolbar />
            <FindBar />
            <SignInAgain />
            <div className="forme-writing__answers-of-files">
              <WordBack />
              <DroppedFiles />
            </div>
            {!suggesting && <LostWords />}
            <LapseNotice />
            <Sittings />
            <TextPage isReading={isReading} reading={reading}>
              <Outline />
              <div className="forme-writing__column" lang={article.language}>
                <RoomHead />
                <div className="forme-writing__text">
                  <PlacesOfOthers />
                  <RichTextPlugin
                    ErrorBoundary={LexicalErrorBoundary}
                    contentEditable={
                      <ContentEditable
                        aria-label={wording.writing.bar.text}
                        className="forme-writing__editable"
                        id="field-body"
                        spellCheck
                      />
                    }
                    placeholder={
                      <p className="forme-writing__placeholder">{wording.writing.bar.emptyText}</p>
                    }
                  />
                </div>
              </div>
              <CardColumn>
                <SuggestionPlugin />
                <CommentPlugin />
                <SaveCards />
                <QuotationChecks />
                <BoxCards />
                <NotePlugin />
                <LinkPlugin />
                <PastePlugin />
                <PicturePlugin />
              </CardColumn>
            </TextPage>
            <HistoryPlugin />
            <ListPlugin />
            <FlowKeys />
            <TypedMarks />
            <SlashMenu />
          </div>
        </WordRoom>
      </RoomProvider>
    </LexicalComposer>
  )
}

/** The text, to be written in or as it is read; out of sight, not gone, while versions are shown. */
function TextPage({
  children,
  isReading,
  reading,
}: {
  children: ReactNode
  isReading: boolean
  reading: ReactNode
}) {
  const { view } = useRoom()
  const isText = view === 'text'
  return (
    <>
      {isText && reading}
      <div className="forme-writing__page" hidden={isReading || !isText}>
        {children}
      </div>
    </>
  )
}

const THEME = {
  text: {
    bold: 'forme-writing__bold',
    italic: 'forme-writing__italic',
    underline: 'forme-writing__underline',
    strikethrough: 'forme-writing__strike',
    underlineStrikethrough: 'forme-writing__underline forme-writing__strike',
    subscript: 'forme-writing__sub',
    superscript: 'forme-writing__sup',
    code: 'forme-writing__code',
  },
  list: { nested: { listitem: 'forme-writing__nested' } },
}

function stateOf(children: object[]): string {
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children }
  return JSON.stringify({ root })
}
