import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { rolesOf } from '../../access/can'
import { SHIPPED_STYLES } from '../../citations/style/shippedStyles'
import { Refusal } from '../../lib/refusal'
import { isAllowed } from '../../workflow/roles'

const FOLDER = 'src/citations/style/shipped'

/** The text of a style that comes with Forme, for whoever may choose one. */
export const styleEndpoint: Endpoint = {
  path: '/styles/:file',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
    if (!isAllowed(rolesOf(req.user), 'magazine.edit')) {
      throw new Refusal('forbidden', 403, 'Only an admin chooses the citation style.')
    }
    const style = SHIPPED_STYLES.find(({ file }) => file === req.routeParams?.file)
    if (!style) throw new Refusal('notFound', 404, 'There is no such style.')
    const place = path.join(
      /* turbopackIgnore: true */ process.cwd(),
      FOLDER,
      `${style.file}.csl`,
    )
    return Response.json({ name: style.name, style: await readFile(place, 'utf8') })
  },
}
