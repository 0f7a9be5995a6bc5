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
import { wording } from '../../wording'
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
        pluralLabel={wording.references.merge.references}
        useAsTitle="title"
        view={wording.references.merge.name}
      />
      {found ? (
        <>
          <h2>
            {found.offers.length === 0
              ? wording.references.merge.none
              : wording.references.merge.heading}
          </h2>
          {found.offers.length > 0 && (
            <p className="forme-quiet">{wording.references.merge.whatItDoes}</p>
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
        <p>{wording.references.merge.whoMay}</p>
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
      <p className="forme-quiet">{wording.references.merge.uses(uses.articles, uses.quotations)}</p>
      <div className="forme-scroll">
        <table className="forme-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="forme-hidden">{wording.references.merge.field}</span>
              </th>
              <th scope="col">{wording.references.merge.thisRecord}</th>
              <th scope="col">{wording.references.merge.other}</th>
              <th scope="col">
                <span className="forme-hidden">{wording.references.merge.whatBecomes}</span>
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
                  {filled.has(field) && <Tag tone="good">{wording.references.merge.gained}</Tag>}
                  {one !== '' && said !== '' && one !== said && (
                    <Tag tone="ask">{wording.references.merge.givenUp}</Tag>
                  )}
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
  if (changes.length === 0) return <p>{wording.references.merge.noChange}</p>
  return (
    <>
      <p>{wording.references.merge.lapses(changes.length)}</p>
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
