import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../access/can'
import { MOST_CHARACTERS } from '../../citations/style/validateStyle'
import { listStyles, readStyle } from '../../citations/styles/styleLibrary'
import { Refusal } from '../../lib/refusal'
import { getStylePreview } from '../../queries/getStylePreview'
import { isAllowed } from '../../workflow/roles'
import { door } from '../doors/door'
import { text } from '../doors/shapes'
import { wording } from '../../wording'

const styleInForm = z.object({
  citationStyle: text.max(MOST_CHARACTERS, wording.requests.faults.tooLong(MOST_CHARACTERS)),
  strictIbid: z.boolean().exactOptional(),
  spellOutShared: z.boolean().exactOptional(),
})

/**
 * The citation styles there are to choose from: their ids and titles, the text of one by its id, and
 * what one would print of this magazine before it is saved. Refused to whoever may not edit the
 * magazine.
 */
export const styleEndpoints: Endpoint[] = [
  door(
    {
      name: 'listStyles',
      does: 'The citation styles there are to choose from.',
      scope: 'manage',
      method: 'get',
      path: '/styles',
      first: refuseOthers,
    },
    () => ({ styles: listStyles() }),
  ),
  door(
    {
      name: 'previewStyle',
      does: 'What a citation style would print of this magazine.',
      scope: 'manage',
      method: 'post',
      path: '/styles/preview',
      body: styleInForm,
      first: refuseOthers,
    },
    ({ body: { citationStyle, spellOutShared, strictIbid }, req }) =>
      getStylePreview(
        {
          citationStyle,
          strictIbid: strictIbid !== false,
          spellOutShared: spellOutShared !== false,
        },
        req,
      ),
  ),
  door(
    {
      name: 'getStyle',
      does: 'A citation style as a file (CSL).',
      scope: 'manage',
      method: 'get',
      path: '/styles/:style',
      first: refuseOthers,
    },
    ({ req }) => {
      const style = readStyle(String(req.routeParams?.style ?? ''))
      if (style === null)
        throw new Refusal('notFound', 404, wording.collections.magazine.faults.noStyle)
      return { style }
    },
  ),
]

function refuseOthers({ user }: PayloadRequest): void {
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  if (!isAllowed(rolesOf(user), 'magazine.edit')) {
    throw new Refusal('forbidden', 403, wording.collections.magazine.faults.styleByAdmin)
  }
}
