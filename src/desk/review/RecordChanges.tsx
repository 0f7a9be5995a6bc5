import Link from 'next/link'
import type { ComparedRecord } from '../../edition/compare/model'
import { deskHref } from '../deskHref'
import { Tag } from '../Tag'
import { FieldWords } from './SegmentWords'
import { wording } from '../../wording'

/** References or quotations that are new to a text, gone from it, or say something else now. */
export function RecordChanges({
  admin,
  collection,
  records,
}: {
  admin: string
  collection: 'references' | 'quotations'
  records: readonly ComparedRecord[]
}) {
  return (
    <ul className="forme-list">
      {records.map(({ change, fields, id, label }) => (
        <li key={id}>
          <div className="forme-review__record">
            <Link href={deskHref(admin, collection, id)} prefetch={false}>
              {label}
            </Link>
            <Tag>{wording.review.records[change]}</Tag>
          </div>
          {fields.length > 0 && (
            <dl className="forme-fields">
              {fields.map((field) => (
                <FieldWords change={field} key={field.field} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}
