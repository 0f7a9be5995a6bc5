import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { DropPictures } from './DropPictures'
import './pictures.css'

/** Above the list of pictures: drop new ones anywhere on the page. */
export function PicturesPanel({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'media.create')) return null
  return (
    <div className="forme-panel forme-panel--inline">
      <DropPictures api={payload.config.routes.api} />
    </div>
  )
}
