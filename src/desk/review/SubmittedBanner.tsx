import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { getArticleCase } from '../../queries/getArticleCase'
import { findLastTurn } from '../../queries/review/getReview'
import { decideTakeBack } from '../../workflow/acts'
import { deskHref } from '../deskHref'
import '../desk.css'
import './review.css'
import { TakeBackButton } from './TakeBackButton'
import { turnWords } from './turnWords'

/** Over a submitted text: who submitted it, why nobody can write in it, and the ways on from here. */
export async function SubmittedBanner({ id, req }: { id: number; req: PayloadRequest }) {
  const { actor, isOwn, standing } = await getArticleCase({ id, req })
  const turn = await findLastTurn({ article: id, req })
  const isMine = decideTakeBack({ actor, isOwn, standing }).allowed
  return (
    <Gutter>
      <aside aria-label="Submitted" className="forme-panel forme-banner">
        <p>
          <b>{turn ? turnWords(turn) : 'Submitted.'}</b> The text is for reading only until it is
          answered or taken back.
        </p>
        <div className="forme-row">
          <Link
            href={deskHref(req.payload.config.routes.admin, 'articles', id, 'review')}
            prefetch={false}
          >
            Open the review
          </Link>
          {isMine && <TakeBackButton id={id} />}
        </div>
      </aside>
    </Gutter>
  )
}
