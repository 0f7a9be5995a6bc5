import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'
import { listPictureUse } from '../../queries/listPictureUse'
import '../desk.css'
import { deskHref } from '../deskHref'
import { wording } from '../../wording'
import './pictures.css'

/** On the page of a picture: where it stands, and which editions readers had with it. */
export async function PictureUse({ id, req }: UIFieldServerProps) {
  if (!id) return null
  const { editions, uses } = await listPictureUse({ id: Number(id), req })
  const { admin } = req.payload.config.routes
  return (
    <section aria-labelledby="picture-use" className="field-type forme-panel forme-panel--inline">
      <h3 id="picture-use">{wording.placing.use.heading}</h3>
      {uses.length + editions.length === 0 && (
        <p className="forme-quiet">{wording.placing.use.nowhere}</p>
      )}
      <ul className="forme-list">
        {uses.map(({ as, collection, id: one, title }) => (
          <li key={`${as} ${one}`}>
            <Link href={deskHref(admin, collection, one)} prefetch={false}>
              {title}
            </Link>{' '}
            <span className="forme-quiet">{wording.placing.use.as[as]}</span>
          </li>
        ))}
        {editions.map(({ issue, name, ordinal }) => (
          <li key={`${issue} ${ordinal}`}>
            <Link href={deskHref(admin, 'issues', issue, 'editions')} prefetch={false}>
              {wording.placing.use.edition(name, ordinal)}
            </Link>{' '}
            <span className="forme-quiet">{wording.placing.use.inEdition}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
