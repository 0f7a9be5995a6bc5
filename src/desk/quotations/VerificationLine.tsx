import { formatDay } from '../formatDay'
import { Tag } from '../Tag'
import type { ShownRecord } from './model'

/** Who compared a record with which printing, or that nobody has. */
export function VerificationLine({ record }: { record: ShownRecord }) {
  if (record.state === 'unverified') return <Tag>Not verified</Tag>
  if (record.state === 'doubtful') return <Tag tone="ask">In doubt</Tag>
  const { againstPrinting, evidence, verifiedAt, verifiedBy } = record
  return (
    <>
      <Tag tone="good">Verified</Tag>{' '}
      <span className="forme-quiet">
        {[
          verifiedBy && `by ${verifiedBy}`,
          verifiedAt && `on ${formatDay(verifiedAt)}`,
          againstPrinting && `against ${againstPrinting}`,
          evidence && `(${evidence})`,
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
    </>
  )
}
