import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import Link from 'next/link'
import { rolesOf } from '../../access/can'
import type { CslItem } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { listMergeOffers, type MergeOffer } from '../../queries/listMergeOffers'
import { refusalMessage } from '../../workflow/refusals'
import { isAllowed } from '../../workflow/roles'
import { Tag } from '../Tag'
import '../desk.css'
import { deskHref } from '../deskHref'
import { MergeButton } from './MergeButton'
import { compareWorks } from './compareWorks'
import './references.css'

/** The tab “Same work” of a reference: records like it, and what making them one would change. */
export async function MergeView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const mayMerge = isAllowed(rolesOf(req.user), 'reference.merge')
  const found = mayMerge ? await listMergeOffers({ id, req }) : null
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="references"
        id={id}
        pluralLabel="References"
        useAsTitle="title"
        view="Same work"
      />
      {found ? (
        <>
          <h2>
            {found.offers.length === 0
              ? 'No other record is like this one'
              : 'Records that may be the same work'}
          </h2>
          {found.offers.length > 0 && (
            <p className="forme-quiet">
              Merging one into this record moves all that cites it here. This record keeps what it
              says and gains what it lacked.
            </p>
          )}
          <ul className="forme-list">
            {found.offers.map((offer) => (
              <MergeOfferItem
                admin={req.payload.config.routes.admin}
                api={req.payload.config.routes.api}
                key={offer.other.id}
                offer={offer}
                reference={found.reference}
              />
            ))}
          </ul>
        </>
      ) : (
        <p>Only an editor may say that two records are one work.</p>
      )}
    </Gutter>
  )
}

/** One record like the one in hand: both side by side, what would change, and the button. */
function MergeOfferItem({
  admin,
  api,
  offer: { changes, decision, other, uses },
  reference,
}: {
  admin: string
  api: string
  offer: MergeOffer
  reference: CslItem
}) {
  const filled = new Set(decision.allowed ? decision.filled : [])
  return (
    <li className="forme-merge">
      <h3>
        <Link href={deskHref(admin, 'references', other.id)} prefetch={false}>
          {cslToShortForm(other)}
        </Link>
      </h3>
      <p className="forme-quiet">
        Cited by {count(uses.articles, 'article', 'articles')}, quoted in{' '}
        {count(uses.quotations, 'record', 'records')}.
      </p>
      <div className="forme-scroll">
        <table className="forme-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="forme-hidden">Field</span>
              </th>
              <th scope="col">This record</th>
              <th scope="col">The other</th>
              <th scope="col">
                <span className="forme-hidden">What becomes of it</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {compareWorks(reference, other).map(({ field, label, one, other: said }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>{one}</td>
                <td>{said}</td>
                <td>
                  {filled.has(field) && <Tag tone="good">gained</Tag>}
                  {one !== '' && said !== '' && one !== said && <Tag tone="ask">given up</Tag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {decision.allowed ? (
        <>
          <Consequences admin={admin} changes={changes} />
          <MergeButton
            address={`${api}/references/${reference.id}/merge`}
            from={Number(other.id)}
          />
        </>
      ) : (
        <p>{refusalMessage(decision.reason)}</p>
      )}
    </li>
  )
}

function Consequences({ admin, changes }: { admin: string; changes: MergeOffer['changes'] }) {
  if (changes.length === 0) return <p>Every note reads as before, and approvals hold.</p>
  return (
    <>
      <p>
        {count(changes.length, 'article would', 'articles would')} read differently, and an approval
        of {changes.length === 1 ? 'it' : 'them'} would lapse:
      </p>
      <ul className="forme-merge__changes">
        {changes.map(({ id, notes, title }) => (
          <li key={id}>
            <Link href={deskHref(admin, 'articles', id, 'citations')} prefetch={false}>
              {title}
            </Link>
            <ul>
              {notes.map(({ after, before, id: note }) => (
                <li key={note}>
                  <span className="forme-quiet">{after?.number ?? before?.number}</span>{' '}
                  {before && <del>{before.text}</del>} {after && <ins>{after.text}</ins>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function count(number: number, one: string, several: string): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : several}`
}
