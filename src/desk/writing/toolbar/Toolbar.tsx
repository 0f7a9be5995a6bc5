'use client'
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  REDO_COMMAND,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useRef, useState } from 'react'
import { useRoom } from '../room'
import { ACTS, type TextAct } from './acts'
import { wording } from '../../../wording'

/**
 * What can be done to the words, by name and with its shortcut. `?`, or Ctrl+/ while one writes, lists
 * them all. The arrow keys go along it, Esc back to the text.
 */
export function Toolbar() {
  const { editor, mode, view } = useRoom()
  const [can, setCan] = useState({ undo: false, redo: false })
  const [isListed, setListed] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<ReadonlySet<string>>(new Set())
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          CAN_UNDO_COMMAND,
          (undo) => (setCan((now) => ({ ...now, undo })), false),
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          CAN_REDO_COMMAND,
          (redo) => (setCan((now) => ({ ...now, redo })), false),
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerUpdateListener(({ editorState }) =>
          editorState.read(() => {
            const selection = $getSelection()
            const now = $isRangeSelection(selection)
              ? FORMATS.filter((format) => selection.hasFormat(format))
              : []
            setLook((before) => (isSame(before, now) ? before : new Set(now)))
          }),
        ),
        editor.registerRootListener((root, before) => {
          before?.removeEventListener('keydown', onKey, true)
          root?.addEventListener('keydown', onKey, true)
        }),
      ),
    [editor],
  )
  useEffect(() => {
    const onList = (event: KeyboardEvent) => {
      const { target } = event
      const isWriting =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest('input, textarea, select') !== null)
      const isAsked = event.key === '?' ? !isWriting : event.key === '/' && isCtrl(event)
      if (event.key === 'Escape') setListed(false)
      if (!isAsked) return
      event.preventDefault()
      setListed((now) => !now)
    }
    window.addEventListener('keydown', onList)
    return () => window.removeEventListener('keydown', onList)
  }, [])
  if (mode === 'read' || view !== 'text') return null
  function onKey(event: KeyboardEvent) {
    const act = ACTS.find((one) => one.keys?.(event))
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act.run(editor)
  }
  const { list, others } = wording.toolbar
  const { redo, undo } = others
  const button = (act: TextAct) => (
    <button
      aria-label={act.name}
      aria-pressed={act.format ? look.has(act.format) : undefined}
      key={act.name}
      onClick={() => act.run(editor)}
      onMouseDown={(event) => event.preventDefault()}
      title={act.shortcut ? wording.toolbar.withShortcut(act.name, act.shortcut) : act.name}
      type="button"
    >
      {act.shown ?? act.name}
    </button>
  )
  return (
    <div
      aria-label={wording.toolbar.region}
      className="forme-writing__toolbar"
      onKeyDown={(event) => {
        if (event.key === 'Escape') return editor.focus()
        goAlong(bar.current, event)
      }}
      ref={bar}
      role="toolbar"
    >
      {ACTS.filter(({ where }) => where !== 'keys').map(button)}
      <span className="forme-writing__spring" />
      <button
        aria-label={undo.name}
        disabled={!can.undo}
        onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        title={wording.toolbar.withShortcut(undo.name, undo.shortcut)}
        type="button"
      >
        ↶
      </button>
      <button
        aria-label={redo.name}
        disabled={!can.redo}
        onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        title={wording.toolbar.withShortcut(redo.name, redo.shortcut)}
        type="button"
      >
        ↷
      </button>
      <button
        aria-expanded={isListed}
        aria-label={list.name}
        onClick={() => setListed(!isListed)}
        title={wording.toolbar.withShortcut(list.name, list.shortcut)}
        type="button"
      >
        ?
      </button>
      {isListed && (
        <dl className="forme-writing__shortcuts">
          {[...ACTS, ...Object.values(others)].map(({ name, shortcut }) =>
            shortcut ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{shortcut}</dd>
              </div>
            ) : null,
          )}
        </dl>
      )}
    </div>
  )
}

const isCtrl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey

/** The arrow keys, Home and End lead from button to button, as in every toolbar. */
function goAlong(bar: HTMLElement | null, event: React.KeyboardEvent): void {
  const buttons = [...(bar?.querySelectorAll<HTMLElement>(':scope > button:enabled') ?? [])]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const { length } = buttons
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[event.key]
  if (to === undefined || at === -1) return
  event.preventDefault()
  buttons[to % length]?.focus()
}

const FORMATS = ['bold', 'italic'] as const

function isSame(before: ReadonlySet<string>, now: readonly string[]): boolean {
  return before.size === now.length && now.every((format) => before.has(format))
}
