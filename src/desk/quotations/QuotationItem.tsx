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
            'Without a note'
          ) : (
            <Link href={noteHref(deskHref(admin, 'articles', article), noteID)} prefetch={false}>
              Note {note}
            </Link>
          )}
        </h3>
        <Tag tone={tone}>{word}</Tag>
        <span className="forme-quiet">{displayed ? 'displayed' : 'in the running text'}</span>
      </div>
      {record ? (
        <DiffText record={record.text} text={text} />
      ) : (
        <p className="forme-quoted">{text}</p>
      )}
      {declared.length > 0 && (
        <p className="forme-quiet">
          Marked: {declared.map((kind) => DECLARED_WORDS[kind]).join('; ')}.
        </p>
      )}
      {excuse !== '' && (
        <p>
          Reason: {excuse} <span className="forme-quiet">(readers never see it)</span>
        </p>
      )}
      <p className="forme-quotation__facts">
        {source ? (
          <Link href={deskHref(admin, 'references', source.reference)} prefetch={false}>
            {source.name}
          </Link>
        ) : (
          'The note names no source. Once it cites one, these words can be given a source text.'
        )}
        {record && (
          <>
            {' · '}
            <Link href={deskHref(admin, 'quotations', record.id)} prefetch={false}>
              source text
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
  if (record.state === 'unverified') return <Tag>Needs checking</Tag>
  if (record.state === 'doubtful') return <Tag tone="ask">In doubt</Tag>
  return (
    <>
      <Tag tone="good">Verified</Tag>{' '}
      <span className="forme-quiet">{verificationWords(record, formatDay)}</span>
      {record.scan && (
        <>
          {' · '}
          <a href={record.scan.url} rel="noreferrer" target="_blank">
            scan
          </a>
        </>
      )}
    </>
  )
}
