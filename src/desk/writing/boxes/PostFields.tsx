'use client'
import { $getNodeByKey, type NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useId } from 'react'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { BodyFields } from '../../../richtext/model'
import { $isBox } from '../nodes/BoxNode'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/** Where a post is from: who wrote it, on which platform, when, and its address. */
export function PostFields({ fields, nodeKey }: { fields: BodyFields; nodeKey: NodeKey }) {
  const shared = { fields, nodeKey }
  const url = typeof fields.url === 'string' ? fields.url : ''
  return (
    <div className="forme-writing__post-fields">
      <PostField {...shared} label={wording.writing.post.author} name="author" />
      <PostField
        {...shared}
        label={wording.writing.post.handle}
        name="handle"
        placeholder={wording.writing.post.handleLike}
      />
      <PostField {...shared} label={wording.writing.post.platform} name="platform" />
      <PostField {...shared} label={wording.writing.post.postedOn} name="publishedAt" type="date" />
      <PostField
        {...shared}
        label={wording.writing.post.address}
        name="url"
        placeholder={wording.writing.post.addressLike}
        type="url"
      />
      {url !== '' && findSafeHref(url) === null && (
        <p className="forme-writing__wrong">{wording.writing.post.badAddress}</p>
      )}
    </div>
  )
}

/** What is typed in one field in a row is one step to undo. */
function PostField({
  fields,
  label,
  name,
  nodeKey,
  placeholder,
  type = 'text',
}: {
  fields: BodyFields
  label: string
  name: string
  nodeKey: NodeKey
  placeholder?: string
  type?: 'text' | 'date' | 'url'
}) {
  const { editor, mode } = useRoom()
  const id = useId()
  const value = typeof fields[name] === 'string' ? String(fields[name]) : ''
  return (
    <>
      <label className="forme-writing__faint" htmlFor={id}>
        {label}
      </label>
      <input
        className="forme-writing__box-field"
        id={id}
        onChange={({ target }) =>
          editor.update(() => {
            const node = $getNodeByKey(nodeKey)
            if (!$isBox(node)) return
            node.setFields({ ...node.getFields(), [name]: target.value || null })
          })
        }
        placeholder={placeholder}
        readOnly={mode === 'read'}
        type={type}
        value={type === 'date' ? value.slice(0, 10) : value}
      />
    </>
  )
}
