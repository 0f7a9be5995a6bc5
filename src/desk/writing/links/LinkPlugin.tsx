'use client'
import {
  $createTextNode,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useState } from 'react'
import { Card } from '../cards/CardColumn'
import { endOf, topOfPoint } from '../cards/pointInText'
import { $createLink, $isLink, type LinkNode } from '../nodes/LinkNode'
import { newID } from '../../../lib/ids'
import { useRoom } from '../room'
import { OPEN_LINK_COMMAND } from './commands'
import { completeAddress } from './completeAddress'
import { wording } from '../../../wording'

/** The address of a link, in a card beside its line. What readers cannot be sent to is refused there. */
export function LinkPlugin() {
  const { editor } = useRoom()
  const [open, setOpen] = useState<RangeSelection | null>(null)
  const [said, setSaid] = useState('')
  const { href, why } = completeAddress(said)
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_LINK_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          setSaid($linkIn(selection)?.getURL() ?? '')
          setOpen(selection.clone())
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  const anchor = useCallback(() => {
    const point = endOf(open)
    return point ? topOfPoint(editor, point) : null
  }, [editor, open])
  if (!open) return null
  const close = () => {
    setOpen(null)
    editor.focus()
  }
  const put = (address: string | null) => {
    editor.update(() => $putLink(open, address), { tag: HISTORY_PUSH_TAG })
    close()
  }
  return (
    <Card
      anchor={anchor}
      id="link"
      isActive
      label={wording.writing.link.name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      role="dialog"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (href !== null || said.trim() === '') put(href)
        }}
      >
        <p className="forme-writing__card-head">
          <b>{wording.writing.link.name}</b>
          <span>{wording.writing.link.escape}</span>
        </p>
        <input
          aria-label={wording.writing.link.address}
          autoFocus
          onChange={({ target }) => setSaid(target.value)}
          placeholder={wording.writing.link.addressLike}
          value={said}
        />
        <p className={why ? 'forme-writing__wrong' : 'forme-writing__faint'} role="status">
          {why ?? (href && href !== said.trim() ? wording.writing.link.leadsTo(href) : '')}
        </p>
        <p className="forme-writing__card-acts">
          <button
            className="forme-writing__button forme-writing__button--main"
            disabled={href === null}
            type="submit"
          >
            {wording.writing.link.set}
          </button>
          <button className="forme-writing__quiet-button" onClick={() => put(null)} type="button">
            {wording.writing.link.remove}
          </button>
        </p>
      </form>
    </Card>
  )
}

function $linkIn(selection: RangeSelection): LinkNode | undefined {
  return selection
    .getNodes()
    .flatMap((node) => [node, ...node.getParents()])
    .find($isLink)
}

function $putLink(before: RangeSelection, href: string | null): void {
  const selection = before.clone()
  $setSelection(selection)
  const old = $linkIn(selection)
  if (old) {
    if (href !== null) return old.setURL(href)
    for (const child of old.getChildren()) old.insertBefore(child)
    return old.remove()
  }
  if (href === null) return
  const link = $createLink(href, newID())
  if (selection.isCollapsed()) {
    link.append($createTextNode(href))
    return $insertNodes([link])
  }
  const nodes = selection.extract().filter((node) => node.isInline())
  nodes[0]?.insertBefore(link)
  link.append(...nodes)
}
