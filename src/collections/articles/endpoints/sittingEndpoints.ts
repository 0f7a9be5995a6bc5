import type { Endpoint } from 'payload'
import { z } from 'zod'
import { getSitting } from '../../../queries/sittings/getSitting'
import { listSittings } from '../../../queries/sittings/listSittings'
import { door } from '../../doors/door'
import { idInText } from '../../doors/shapes'

/** The versions of an article, as sittings. */
export const sittingEndpoints: Endpoint[] = [
  door(
    {
      name: 'listSittings',
      does: 'Who worked on an article when, the latest first; `from` goes on where a list ended.',
      scope: 'read',
      method: 'get',
      path: '/:id/sittings',
      query: z.object({ from: idInText.exactOptional() }),
    },
    ({ id, query, req }) => listSittings({ id, req, ...query }),
  ),
  door(
    {
      name: 'getSitting',
      does: 'The text of a version, compared with that of the version `before`, where one is named.',
      scope: 'read',
      method: 'get',
      path: '/:id/sittings/:version',
      query: z.object({ before: idInText.exactOptional() }),
    },
    ({ id, query: { before = null }, req }) =>
      getSitting({ id, version: Number(req.routeParams?.version), before, req }),
  ),
]
