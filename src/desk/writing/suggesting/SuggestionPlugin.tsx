'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { HEAD_FIELDS } from '../../../edition/merge/headFields'
import type { Settled } from '../../../operations/suggestions/settleSuggestions'
import type { ListedSuggestion } from '../../../queries/suggestions/listSuggestions'
import { isSameChange, placeBodyChange } from '../../../richtext/suggested/bodyChanges'
import { placeOwn } from '../../../richtext/suggested/placeOwn'
import type { SettleAct } from '../../../workflow/suggesting'
import { askDesk } from '../../acts/askDesk'
import { useRoom } from '../room'
import { $outermost } from '../toolbar/acts'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { SUGGESTIONS_CHANGED, TEXT_MOVED } from './commands'
import {
  clearGhosts,
  drawChanges,
  DRAWING_TAG,
  TONES,
  type DrawnChange,
  type DrawnPlaces,
} from './drawChanges'
import { fieldOf, headPlaceOf, HeadSuggestions, useHeadChanges } from './HeadSuggestions'
import { SuggestionCard, type SettledTogether } from './SuggestionCard'
import { SuggestionsHead } from './SuggestionsHead'
import { isOwnOpen, madeOf } from './suggestSession'
import { wording } from '../../../wording'
import './suggesting.css'

/** A pause after the last key before what is suggested is drawn anew, in milliseconds. */
const PAUSE = 120

/** The suggestion to go on with when the page is drawn anew with another text. */
let goOnWith: number | null = null

/**
 * Suggested changes in their place and beside the lines: drawn while somebody writes, answered by
 * whoever may edit the text, withdrawn by whoever made them. Ctrl+Alt+G goes to the next one, where
 * T takes it and L leaves it.
 */
export function SuggestionPlugin() {
  const { api, article, blocks, editor, loop, mode, session, suggesting, user } = useRoom()
  const router = useRouter()
  const [all, setAll] = useState<ListedSuggestion[]>([])
  const [active, setActive] = useState<number | null>(null)
  const [colliding, setColliding] = useState<ReadonlySet<number>>(new Set())
  const [hasMoved, setMoved] = useState(false)
  const [isAll, showAll] = useState(false)
  const [said, setSaid] = useState('')
  const places = useRef<DrawnPlaces>(new Map())
  const address = `${api}/articles/${article.id}/suggestions`

  const load = useCallback(async () => {
    const answer = await askDesk<{ suggestions: ListedSuggestion[] }>(address)
    if (answer.ok) setAll(answer.value.suggestions)
    else setSaid(wording.suggesting.unread(answer.message))
  }, [address])
  useEffect(() => {
    void load()
    const again = () => void load()
    const moved = () => setMoved(true)
    window.addEventListener(SUGGESTIONS_CHANGED, again)
    window.addEventListener(TEXT_MOVED, moved)
    return () => {
      window.removeEventListener(SUGGESTIONS_CHANGED, again)
      window.removeEventListener(TEXT_MOVED, moved)
    }
  }, [load])

  const open = useMemo(() => all.filter(({ state }) => state === 'open'), [all])
  const answered = all.filter(({ state }) => state === 'taken' || state === 'left')
  const tones = useMemo(() => {
    const names = [...new Set(all.map(({ author }) => author.name))]
    return new Map(names.map((name, at) => [name, at % TONES]))
  }, [all])

  const inHead = useHeadChanges(open, tones)
  useEffect(() => {
    if (mode === 'read') return
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      if (editor.isComposing()) return later()
      const now = blocks.read()
      const lost = new Set<number>()
      const others = open
        .filter((one) => fieldOf(one) === undefined)
        .filter((one) => !suggesting || !isOwnOpen(one, user.id))
        .flatMap((one): DrawnChange[] => {
          const change = placeBodyChange(madeOf(one), now)
          if (!change) lost.add(one.id)
          const tone = tones.get(one.author.name) ?? 0
          return change ? [{ change, isDone: false, suggestion: one.id, tone }] : []
        })
      const mine = suggesting
        ? placeOwn(suggesting.base.body, now).flatMap(({ change, seen }): DrawnChange[] => {
            const own = open.find(
              (one) => isOwnOpen(one, user.id) && isSameChange(madeOf(one).change, change),
            )
            const tone = tones.get(user.name) ?? tones.size % TONES
            const suggestion = own?.id ?? null
            return seen.map((one) => ({ change: one, isDone: true, suggestion, tone }))
          })
        : []
      places.current = drawChanges(editor, blocks, [...others, ...mine])
      setColliding((before) => (isSame(before, lost) ? before : lost))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(draw, PAUSE)
    }
    draw()
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(DRAWING_TAG) || dirtyElements.size + dirtyLeaves.size === 0) return
      later()
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [blocks, editor, mode, open, suggesting, tones, user])

  useEffect(() => {
    // What is deleted beside drawn words is deleted as if they were not there.
    const onKey = (event: KeyboardEvent | InputEvent) => {
      const isDeletion =
        event instanceof InputEvent
          ? event.inputType.startsWith('delete')
          : event.key === 'Backspace' || event.key === 'Delete'
      if (!isDeletion) return
      clearGhosts(editor, () => {
        const selection = $getSelection()
        return $isRangeSelection(selection) ? $outermost(selection.focus.getNode()) : null
      })
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', onKey, true)
      before?.removeEventListener('beforeinput', onKey, true)
      root?.addEventListener('keydown', onKey, true)
      root?.addEventListener('beforeinput', onKey, true)
    })
  }, [editor])

  const focusCard = useCallback((one: ListedSuggestion | undefined) => {
    const id = one?.id ?? null
    setActive(id)
    if (!one || id === null) return
    const place = headPlaceOf(one) ?? places.current.get(id)?.[0]
    const element = place instanceof Range ? place.startContainer.parentElement : place
    element?.scrollIntoView({ block: 'center' })
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-card='suggestion ${id}'] [data-first]`)
        ?.focus({ preventScroll: true }),
    )
  }, [])
  useEffect(() => {
    const next = open.find(({ id }) => id === goOnWith)
    if (!next) return
    const timer = setTimeout(() => {
      focusCard(next)
      goOnWith = null
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [focusCard, open])
  const inOrder = useMemo(() => {
    const order = new Map(blocks.read().map(({ id }, at) => [id, at]))
    const at = (one: ListedSuggestion) => {
      const { change } = madeOf(one)
      const field = fieldOf(one)
      const block = field ? HEAD_FIELDS.indexOf(field) - 10 : (order.get(change.block) ?? -1)
      return block * 1e6 + (change.type === 'words' ? change.from : 0)
    }
    return open.toSorted((a, b) => at(a) - at(b) || a.id - b.id)
  }, [blocks, open])
  const jump = useCallback(
    (step: -1 | 1, from = active) => {
      const at = inOrder.findIndex(({ id }) => id === from)
      const next = at < 0 ? (step === 1 ? 0 : inOrder.length - 1) : at + step
      focusCard(inOrder[(next + inOrder.length) % inOrder.length])
    },
    [active, focusCard, inOrder],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyG'
      if (!isOurs) return
      event.preventDefault()
      event.stopPropagation()
      jump(event.shiftKey ? -1 : 1)
    }
    const onClick = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Node) || !editor.getRootElement()?.contains(target)) return
      for (const [id, parts] of places.current) {
        const isHit = parts.some((part) =>
          part instanceof Range
            ? [...part.getClientRects()].some((box) => isIn(box, event))
            : part.matches('.forme-writing__ghost, .forme-writing__note') && part.contains(target),
        )
        if (isHit) return setActive(id)
      }
    }
    window.addEventListener('keydown', onKey, true)
    document.addEventListener('click', onClick)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      document.removeEventListener('click', onClick)
    }
  }, [editor, jump])

  const settle = useCallback(
    async (act: SettleAct, ids: readonly number[], answer: string): Promise<string | null> => {
      // What was written here goes first: the text is taken as it is at the desk.
      if (!(await loop.settle())) return wording.suggesting.saveFirst
      const text = answer.trim() === '' ? {} : { answer: answer.trim() }
      const done = await askDesk<Settled>(`${address}/${act}`, 'POST', { ids, ...text, session })
      if (!done.ok) return done.message
      const { refused, settled } = done.value
      const left = inOrder.filter(({ id }) => !settled.includes(id))
      const after = inOrder.findIndex(({ id }) => id === ids[0])
      setSaid(
        [
          settled.length > 1
            ? wording.suggesting.doneMany[act](settled.length)
            : wording.suggesting.done[act],
          ...refused
            .slice(0, 1)
            .map((one) => wording.suggesting.notDone(refused.length, one.message)),
        ].join(' '),
      )
      const next = inOrder.slice(after + 1).find((one) => left.includes(one)) ?? left[0]
      if (suggesting) {
        goOnWith = next?.id ?? null
        router.refresh()
      } else if (act === 'take') await loop.pull()
      await load()
      focusCard(next)
      if (!next && editor.isEditable()) editor.focus()
      return null
    },
    [address, editor, focusCard, inOrder, load, loop, router, session, suggesting],
  )

  const anchorOf = useCallback(
    (one: ListedSuggestion) => () => {
      const place = headPlaceOf(one) ?? places.current.get(one.id)?.[0]
      if (place) return place.getBoundingClientRect().top - 6
      const key = blocks.keyOf(madeOf(one).change.block)
      const element = key === null ? editor.getRootElement() : editor.getElementByKey(key)
      return element?.getBoundingClientRect().top ?? null
    },
    [blocks, editor],
  )
  const scopesOf = (one: ListedSuggestion): SettledTogether[] => {
    const block = madeOf(one).change.block
    const { scopes } = wording.suggesting
    const { name } = one.author
    const of = (
      say: (count: number) => string,
      fits: (other: ListedSuggestion) => boolean,
    ): SettledTogether => {
      const ids = inOrder.filter(fits).map(({ id }) => id)
      return { name: say(ids.length), ids }
    }
    return [
      { name: scopes.one, ids: [one.id] },
      of(
        fieldOf(one) ? scopes.field : scopes.paragraph,
        (other) => madeOf(other).change.block === block,
      ),
      of(
        (count) => scopes.person(name, count),
        (other) => other.author.name === name,
      ),
      of(scopes.all, () => true),
    ]
  }
  return (
    <>
      <HeadSuggestions drawn={inHead.drawn} onActive={setActive} />
      <SuggestionsHead
        answered={answered.length}
        hasMoved={hasMoved}
        isAll={isAll}
        onAll={() => showAll(!isAll)}
        onNext={() => jump(1)}
        open={open.length}
        said={said}
      />
      {[...inOrder, ...(isAll ? answered : [])].map((one) => (
        <PlacedSuggestion
          anchorOf={anchorOf}
          isActive={one.id === active}
          isColliding={colliding.has(one.id) || inHead.lost.has(one.id)}
          key={one.id}
          onActive={() => setActive(one.id)}
          onJump={(step) => jump(step, one.id)}
          onSettle={settle}
          scopes={scopesOf(one)}
          suggestion={one}
          tone={tones.get(one.author.name) ?? 0}
        />
      ))}
    </>
  )
}

function PlacedSuggestion({
  anchorOf,
  ...card
}: Omit<Parameters<typeof SuggestionCard>[0], 'anchor'> & {
  anchorOf: (one: ListedSuggestion) => () => number | null
}) {
  const { suggestion } = card
  const anchor = useMemo(() => anchorOf(suggestion), [anchorOf, suggestion])
  return <SuggestionCard {...card} anchor={anchor} />
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

function isIn(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
}
