'use client'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  type EditorState,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { OnChangePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalOnChangePlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { useEffect, useState } from 'react'
import type { Body, BodyNode } from '../../../richtext/model'
import { toStored, type EditorNode } from '../nodes/convert'
import { $createLink, $isLink, AutoLinkNode, LinkNode } from '../nodes/LinkNode'
import { completeAddress } from '../links/completeAddress'
import { newID } from '../../../lib/ids'
import { wording } from '../../../wording'

/** The words of a note: running text with italics, bold and links (Ctrl+I, Ctrl+B, Ctrl+K). */
export function NoteProse({
  body,
  isReadOnly,
  onChange,
}: {
  body: Body | null
  isReadOnly: boolean
  /** Null where nothing is written. */
  onChange: (body: Body | null) => void
}) {
  const [initialConfig] = useState(() => ({
    namespace: 'forme-note',
    nodes: [LinkNode, AutoLinkNode],
    editable: !isReadOnly,
    onError: (error: Error) => {
      throw error
    },
    theme: { text: { bold: 'forme-writing__bold', italic: 'forme-writing__italic' } },
    ...(body ? { editorState: JSON.stringify({ root: { ...ROOT, ...body.root } }) } : {}),
  }))
  return (
    <div className="forme-writing__prose">
      <LexicalComposer initialConfig={initialConfig}>
        <RichTextPlugin
          ErrorBoundary={LexicalErrorBoundary}
          contentEditable={<ContentEditable aria-label={wording.noting.prose} spellCheck />}
          placeholder={<p className="forme-writing__placeholder">{wording.noting.prose}</p>}
        />
        <HistoryPlugin />
        <ProseLinks />
        <OnChangePlugin
          ignoreSelectionChange
          onChange={(state) => onChange(readProse(state, body))}
        />
      </LexicalComposer>
    </div>
  )
}

const ROOT = { type: 'root', version: 1, direction: null, format: '', indent: 0 }

function readProse(state: EditorState, before: Body | null): Body | null {
  return state.read(() => {
    const root = $getRoot()
    if (root.getTextContent().trim() === '') return null
    const { root: outer } = before ?? { root: ROOT as BodyNode }
    return {
      root: { ...outer, children: root.getChildren().map((node) => toStored(exported(node))) },
    }
  })
}

function exported(node: LexicalNode): EditorNode {
  const stored = node.exportJSON() as EditorNode
  return $isElementNode(node) ? { ...stored, children: node.getChildren().map(exported) } : stored
}

/** Ctrl+K asks for an address; an empty one takes the link away. */
function ProseLinks() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false
          event.preventDefault()
          event.stopPropagation()
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || selection.isCollapsed()) return true
          const inside = selection
            .getNodes()
            .map((node) => node.getParent())
            .find($isLink)
          const said = window.prompt(wording.noting.linkAddress, inside?.getURL() ?? 'https://')
          if (said === null) return true
          if (inside) {
            for (const child of inside.getChildren()) inside.insertBefore(child)
            inside.remove()
          }
          const address = completeAddress(said)
          if (address.href !== null) {
            const link = $createLink(address.href, newID())
            const nodes = selection.extract()
            nodes[0]?.insertBefore(link)
            link.append(...nodes)
          }
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  return null
}
