'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { HISTORIC_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { HeadField } from '../../edition/merge/headFields'
import type { SavedText } from '../../operations/saveText'
import type { BodyBlock } from '../../richtext/bodyBlocks'
import { askDesk } from '../acts/askDesk'
import { newID } from '../../lib/ids'
import { blocksToHead } from '../../richtext/suggested/textChanges'
import {
  RoomContext,
  type Room,
  type RoomArticle,
  type RoomMode,
  type RoomRights,
  type RoomUser,
  type RoomView,
} from './room'
import { PresenceProvider } from './presence/Presence'
import { applySaved, FROM_DESK_TAG } from './saving/applySaved'
import { BlockTable } from './saving/BlockTable'
import { SaveLoop } from './saving/SaveLoop'
import { dropCopy, holdRoom, keepCopy } from './saving/unsavedCopies'
import { keepSuggested } from './suggesting/keepSuggested'
import type { SuggestSession } from './suggesting/suggestSession'

/** Binds the editor, the head and the saving of one text together for all parts of the room. */
export function RoomProvider({
  article,
  children,
  isReading,
  may,
  nextActs,
  startView,
  stored,
  suggesting,
  user,
}: {
  article: RoomArticle
  children: ReactNode
  isReading: boolean
  may: RoomRights
  nextActs: Room['nextActs']
  startView: RoomView
  stored: readonly BodyBlock[]
  suggesting: SuggestSession | null
  user: RoomUser
}) {
  const [editor] = useLexicalComposerContext()
  const { config } = useConfig()
  const { refreshCookie } = useAuth()
  const api = `${config.serverURL}${config.routes.api}`
  const [blocks] = useState(() => new BlockTable(editor, stored, newID))
  const [session] = useState(newID)
  const [openedHead] = useState(() =>
    suggesting ? blocksToHead(suggesting.opened.head) : (article.head as Record<HeadField, string>),
  )
  const [head, showHead] = useState(openedHead)
  const headNow = useRef(head)
  const [view, showView] = useState<RoomView>(startView)
  const beginsSitting = useRef(false)
  const router = useRouter()
  const mode: RoomMode = suggesting ? 'suggest' : isReading || !may.edit ? 'read' : 'write'
  const refresh = useRef(refreshCookie)
  useEffect(() => {
    refresh.current = refreshCookie
  }, [refreshCookie])

  const putHead = useCallback((next: Record<string, string>) => {
    headNow.current = { ...headNow.current, ...next }
    showHead(headNow.current)
  }, [])

  const [, draw] = useState(0)
  const [loop] = useState(
    () =>
      new SaveLoop(
        {
          blocks: stored.map(({ digest, id }) => ({ id, digest })),
          head: openedHead,
          known: {},
        },
        {
          read: () => ({ blocks: blocks.read(), head: headNow.current }),
          send: async (request) => {
            if (suggesting)
              return keepSuggested({ api, article, blocks, request, session: suggesting })
            const address = `${api}/articles/${article.id}/text`
            const begins = beginsSitting.current ? { beginsSitting: true } : {}
            const answer = await askDesk<SavedText>(address, 'POST', {
              ...request,
              ...begins,
              session,
            })
            if (answer.ok) {
              refresh.current()
              beginsSitting.current = false
            }
            return answer
          },
          apply: (saved, sent) => {
            const theirs = Object.entries(saved.head).filter(([, other]) => !other.isConflict)
            const untouched = theirs.filter(
              ([field]) => headNow.current[field as HeadField] === sent.head[field],
            )
            putHead(Object.fromEntries(untouched.map(([field, other]) => [field, other.theirs])))
            return applySaved({ blocks, editor, saved, sent })
          },
          onChange: () => draw((turn) => turn + 1),
          keep: (copy) => {
            // A copy is offered as words of the text, and these are none.
            if (suggesting) return
            const kept = copy
              ? keepCopy({ ...copy, session, article: article.id, user: user.id, at: Date.now() })
              : dropCopy(session)
            // Where the browser keeps nothing, what is said of saving is still true.
            kept.catch(() => {})
          },
          now: Date.now,
          random: Math.random,
          later: (work, wait) => {
            const timer = setTimeout(work, wait)
            return () => clearTimeout(timer)
          },
        },
      ),
  )

  useEffect(() => {
    const leave = holdRoom(session)
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      if (tags.has(HISTORIC_TAG)) blocks.touchAll()
      blocks.touch(dirtyElements.keys())
      blocks.touch(dirtyLeaves)
      if (blocks.isOther() && !tags.has(FROM_DESK_TAG)) loop.edited()
    })
    return () => {
      end()
      leave()
      loop.stop()
    }
  }, [blocks, editor, loop, session])

  const isWritable = mode === 'suggest' || (may.edit && mode === 'write')
  useEffect(() => editor.setEditable(isWritable), [editor, isWritable])

  const { conflicts, problems, state } = loop
  const room: Room = useMemo(
    () => ({
      article,
      api,
      admin: config.routes.admin,
      blocks,
      editor,
      head,
      loop,
      may,
      mode,
      session,
      nextActs,
      saving: { conflicts, problems, state },
      setHead: (field, words) => {
        putHead({ [field]: words })
        loop.edited()
      },
      // Each way of looking at a text is an address of its own; what was written goes first, and
      // whoever has words that could not be saved stays with them.
      setMode: (next) => {
        const address = next === 'write' ? location.pathname : `?mode=${next}`
        void loop.settle().then((isSaved) => {
          if (isSaved) router.replace(address, { scroll: false })
        })
      },
      suggesting,
      view,
      setView: (next) => {
        if (next === 'text') return showView('text')
        void loop.settle().then((isSaved) => {
          if (isSaved) showView(next)
        })
      },
      beginSitting: () => {
        beginsSitting.current = true
      },
      user,
    }),
    [
      api,
      article,
      blocks,
      config.routes.admin,
      conflicts,
      editor,
      head,
      loop,
      may,
      mode,
      nextActs,
      problems,
      putHead,
      session,
      router,
      state,
      suggesting,
      user,
      view,
    ],
  )
  return (
    <RoomContext value={room}>
      <PresenceProvider>{children}</PresenceProvider>
    </RoomContext>
  )
}
