'use client'
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useState } from 'react'
import type { BodyFields } from '../../../richtext/model'
import { relationID } from '../../../richtext/relationID'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { $isBox, $keepOneLine, $keepPlain, BoxNode, WordsNode } from '../nodes/BoxNode'
import { useRoom } from '../room'
import { FigureFields, shownAlt, type ShownPicture } from './FigureFields'
import { PostFields } from './PostFields'
import { wording } from '../../../wording'

type Box = { key: NodeKey; fields: BodyFields }

/** Pictures by their id; of one that could not be had, why. */
type Pictures = Readonly<Record<string, ShownPicture | string>>

/**
 * What is said of the pictures and posts of a text stands beside them: what a picture shows, who
 * wrote a post, where and when. Their words are in the flow of the text.
 */
export function BoxCards() {
  const { api, editor, mode } = useRoom()
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  const [active, setActive] = useState<NodeKey | null>(null)
  const [pictures, setPictures] = useState<Pictures>({})
  useEffect(() => {
    const look = () => setBoxes(editor.getEditorState().read(() => $listBoxes($getRoot())))
    return mergeRegister(
      editor.registerNodeTransform(WordsNode, $keepPlain),
      editor.registerNodeTransform(BoxNode, $keepOneLine),
      editor.registerMutationListener(BoxNode, look, { skipInitialization: false }),
      editor.registerUpdateListener(({ editorState }) => {
        setActive(editorState.read(() => $boxOfCursor()))
      }),
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          const isPicture = target instanceof HTMLImageElement
          const box = isPicture ? $getNearestNodeFromDOMNode(target) : null
          if (!$isBox(box)) return false
          box.selectEnd()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor])
  const wanted = [...new Set(boxes.flatMap(({ fields }) => mediaOf(fields) ?? []))].join()
  useEffect(() => {
    let isCurrent = true
    for (const id of wanted === '' ? [] : wanted.split(',')) {
      void askDesk<ShownPicture>(`${api}/media/${id}?depth=0`).then((answer) => {
        const found = answer.ok ? answer.value : answer.message
        if (isCurrent) setPictures((known) => ({ ...known, [id]: found }))
      })
    }
    return () => {
      isCurrent = false
    }
  }, [api, wanted])
  useEffect(() => {
    for (const { fields, key } of boxes) {
      const element = editor.getElementByKey(key)
      if (element) showBox(element, fields, pictures[mediaOf(fields) ?? ''])
    }
  }, [boxes, editor, pictures])
  if (mode === 'read') return null
  return boxes.map((box) => (
    <BoxCard
      box={box}
      isActive={active === box.key}
      key={box.key}
      onPicture={(picture) => setPictures({ ...pictures, [String(picture.id)]: picture })}
      picture={pictures[mediaOf(box.fields) ?? '']}
    />
  ))
}

function BoxCard({
  box: { fields, key },
  isActive,
  onPicture,
  picture,
}: {
  box: Box
  isActive: boolean
  onPicture: (picture: ShownPicture) => void
  picture: ShownPicture | string | undefined
}) {
  const { editor } = useRoom()
  const anchor = useCallback(
    () => editor.getElementByKey(key)?.getBoundingClientRect().top ?? null,
    [editor, key],
  )
  const name =
    fields.blockType === 'figure' ? wording.writing.picture.name : wording.writing.post.name
  const takeOut = () => {
    editor.update(() => $getNodeByKey(key)?.remove(), { tag: HISTORY_PUSH_TAG })
    editor.focus()
  }
  return (
    <Card anchor={anchor} id={`box ${key}`} isActive={isActive} label={name}>
      <p className="forme-writing__card-head">
        <b>{name}</b>
        <button className="forme-writing__quiet-button" onClick={takeOut} type="button">
          {wording.writing.picture.takeOut}
        </button>
      </p>
      {fields.blockType === 'figure' ? (
        <FigureFields hasMedia={mediaOf(fields) !== null} onPicture={onPicture} picture={picture} />
      ) : (
        <PostFields fields={fields} nodeKey={key} />
      )}
    </Card>
  )
}

/** The picture itself, and what its empty line is for; Lexical leaves attributes alone. */
function showBox(
  element: HTMLElement,
  fields: BodyFields,
  picture: ShownPicture | string | undefined,
) {
  const found = typeof picture === 'object' ? picture : null
  const image = element.querySelector('img')
  if (image && found && image.getAttribute('src') !== found.url) image.src = found.url
  if (image) image.alt = found ? shownAlt(found) : ''
  const words = element.querySelector<HTMLElement>('.forme-writing__box-words')
  const wanted =
    fields.blockType === 'figure'
      ? found?.caption || wording.writing.picture.emptyCaption
      : wording.writing.post.emptyWords
  if (words) words.dataset.placeholder = wanted
}

function $listBoxes(node: LexicalNode): Box[] {
  if ($isBox(node)) return [{ key: node.getKey(), fields: node.getFields() }]
  const holdsBlocks = $isElementNode(node) && (node.is($getRoot()) || node.isShadowRoot())
  return holdsBlocks ? node.getChildren().flatMap($listBoxes) : []
}

function $boxOfCursor(): NodeKey | null {
  const node = $getSelection()?.getNodes()[0]
  return node ? ([node, ...node.getParents()].find($isBox)?.getKey() ?? null) : null
}

function mediaOf({ media }: BodyFields): string | null {
  return relationID(media as number | undefined) ?? null
}
