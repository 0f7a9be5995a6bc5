import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { listMergeOffers } from '../../queries/listMergeOffers'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { MergeOfferItem } from './MergeOfferItem'
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
