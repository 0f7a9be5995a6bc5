'use client'
import {
  $getNodeByKey,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { BodyFields } from '../../../richtext/model'

/** A node whose parts are fields, such as a BoxNode, which draws these parts and so cannot be named here. */
type WithFields = LexicalNode & {
  getFields: () => BodyFields
  setFields: (fields: BodyFields) => void
}

/** Writes parts of a picture or post; what is typed in one field in a row is one step to undo. */
export function setBoxFields(editor: LexicalEditor, key: NodeKey, fields: BodyFields): void {
  editor.update(() => {
    const node = $getNodeByKey<WithFields>(key)
    if (node) node.setFields({ ...node.getFields(), ...fields })
  })
}

/** One part of a block, written where it stands. */
export function BoxField({
  fields,
  isLong = false,
  label,
  name,
  nodeKey,
  placeholder,
  type = 'text',
}: {
  fields: BodyFields
  isLong?: boolean
  label: string
  name: string
  nodeKey: NodeKey
  placeholder?: string
  type?: 'text' | 'date' | 'url'
}) {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const value = typeof fields[name] === 'string' ? String(fields[name]) : ''
  const props = {
    'aria-label': label,
    className: `forme-writing__box-field forme-writing__box-field--${name}`,
    name,
    onChange: ({ target }: { target: { value: string } }) =>
      setBoxFields(editor, nodeKey, { [name]: target.value === '' ? null : target.value }),
    placeholder: placeholder ?? label,
    readOnly: !isEditable,
    value: type === 'date' ? value.slice(0, 10) : value,
  }
  return isLong ? (
    <textarea {...props} rows={Math.max(1, Math.ceil(value.length / 60))} />
  ) : (
    <input {...props} type={type} />
  )
}
