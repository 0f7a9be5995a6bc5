import type { Endpoint, PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { MOST_CHARACTERS } from '../../citations/style/validateStyle'
import { listStyles, readStyle } from '../../citations/styles/styleLibrary'
import { readBody } from '../../lib/readRequest'
import { Refusal } from '../../lib/refusal'
import { previewStyle, type StyleInForm } from '../../queries/previewStyle'
import { isAllowed } from '../../workflow/roles'

/**
 * The citation styles there are to choose from: their ids and titles, the text of one by its id, and
 * what one would print of this magazine before it is saved. Refused to whoever may not edit the
 * magazine.
 */
export const styleEndpoints: Endpoint[] = [
  {
    path: '/styles',
    method: 'get',
    handler: (req) => {
      refuseOthers(req)
      return Response.json({ styles: listStyles() })
    },
  },
  {
    path: '/styles/preview',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      return Response.json(await previewStyle(readForm(await readBody(req)), req))
    },
  },
  {
    path: '/styles/:id',
    method: 'get',
    handler: (req) => {
      refuseOthers(req)
      const style = readStyle(String(req.routeParams?.id ?? ''))
      if (style === null) throw new Refusal('notFound', 404, 'There is no such style.')
      return Response.json({ style })
    },
  },
]

function readForm({
  citationStyle,
  spellOutShared,
  strictIbid,
}: Record<string, unknown>): StyleInForm {
  if (typeof citationStyle !== 'string' || citationStyle.length > MOST_CHARACTERS) {
    throw new Refusal('invalid', 400, `Give a style of at most ${MOST_CHARACTERS} characters.`)
  }
  return {
    citationStyle,
    strictIbid: strictIbid !== false,
    spellOutShared: spellOutShared !== false,
  }
}

function refuseOthers({ user }: PayloadRequest): void {
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  if (!isAllowed(rolesOf(user), 'magazine.edit')) {
    throw new Refusal('forbidden', 403, 'Only an admin chooses the citation style.')
  }
}
