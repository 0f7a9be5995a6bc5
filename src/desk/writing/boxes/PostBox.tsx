'use client'
import type { NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { BodyFields } from '../../../richtext/model'
import { BoxField } from './BoxFields'

/** A post from a platform: its words, who wrote them, where and when. */
export function PostBox({ fields, nodeKey }: { fields: BodyFields; nodeKey: NodeKey }) {
  const shared = { fields, nodeKey }
  const url = typeof fields.url === 'string' ? fields.url : ''
  return (
    <div className="forme-writing__post">
      <BoxField {...shared} isLong label="Words of the post" name="text" />
      <div className="forme-writing__box-row">
        <BoxField {...shared} label="Author" name="author" />
        <BoxField {...shared} label="Handle" name="handle" placeholder="@name" />
        <BoxField {...shared} label="Platform" name="platform" />
        <BoxField {...shared} label="Posted on" name="publishedAt" type="date" />
      </div>
      <BoxField
        {...shared}
        label="Address of the post"
        name="url"
        placeholder="https://…"
        type="url"
      />
      {url !== '' && findSafeHref(url) === null && (
        <p className="forme-writing__wrong">
          This is not an address readers can be sent to. It begins with https://, and it is not
          saved until it does.
        </p>
      )}
    </div>
  )
}
