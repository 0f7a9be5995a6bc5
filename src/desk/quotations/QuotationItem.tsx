import Link from 'next/link'
import { Tag } from '../Tag'
import { formatDay } from '../dates'
import { deskHref, noteHref } from '../deskHref'
import { DiffText } from './DiffText'
import { QuotationActions } from './QuotationActions'
import {
  DECLARED_WORDS,
  type QuotationRights,
  type ShownQuotation,
  type ShownRecord,
  verdictWords,
} from './quotationWords'
import { verificationWords } from './showQuotations'
import { wording } from '../../wording'

/** One quotation: verdict, words with the differences marked, source, verification, what to do. */
export function QuotationItem({
  admin,
  article,
  quotation,
  rights,
}: {
  admin: string
  article: number
  quotation: ShownQuotation
  rights: QuotationRights
}) {
  const { declared, displayed, excuse, note, noteID, record, source, text } = quotation
  const { tone, word } = verdictWords(quotation)
  return (
    <li className="forme-quotation">
      <div className="forme-quotation__head">
        <h3>
          {note === null || noteID === null ? (
            wording.quotations.withoutNote
          ) : (
            <Link href={noteHref(deskHref(admin, 'articles', article), noteID)} prefetch={false}>
              {wording.quotations.note(note)}
            </Link>
          )}
        </h3>
        <Tag tone={tone}>{word}</Tag>
        <span className="forme-quiet">
          {displayed ? wording.quotations.item.displayed : wording.quotations.item.running}
        </span>
      </div>
      {record ? (
        <DiffText record={record.text} text={text} />
      ) : (
        <p className="forme-quoted">{text}</p>
      )}
      {declared.length > 0 && (
        <p className="forme-quiet">
          {wording.quotations.item.marked(declared.map((kind) => DECLARED_WORDS[kind]))}
        </p>
      )}
      {excuse !== '' && (
        <p>
          {wording.quotations.item.reason(excuse)}{' '}
          <span className="forme-quiet">{wording.quotations.item.reasonAside}</span>
        </p>
      )}
      <p className="forme-quotation__facts">
        {source ? (
          <Link href={deskHref(admin, 'references', source.reference)} prefetch={false}>
            {source.name}
          </Link>
        ) : (
          wording.quotations.item.noSource
        )}
        {record && (
          <>
            {' · '}
            <Link href={deskHref(admin, 'quotations', record.id)} prefetch={false}>
              {wording.quotations.item.sourceText}
            </Link>
            {' · '}
            <VerificationLine record={record} />
          </>
        )}
      </p>
      <QuotationActions article={article} quotation={quotation} rights={rights} />
    </li>
  )
}

/** Who compared a record with which printing, or that nobody has. */
function VerificationLine({ record }: { record: ShownRecord }) {
  if (record.state === 'unverified') return <Tag>{wording.quotations.item.unverified}</Tag>
  if (record.state === 'doubtful') return <Tag tone="ask">{wording.quotations.inDoubt}</Tag>
  return (
    <>
      <Tag tone="good">{wording.quotations.item.verified}</Tag>{' '}
      <span className="forme-quiet">{verificationWords(record, formatDay)}</span>
      {record.scan && (
        <>
          {' · '}
          <a href={record.scan.url} rel="noreferrer" target="_blank">
            {wording.quotations.item.scan}
          </a>
        </>
      )}
    </>
  )
}
