import type { Endpoint } from 'payload'
import { Refusal } from '../../../lib/refusal'
import { refuseImporter } from '../../../operations/import/readFile'
import { importManuscript } from '../../../operations/importManuscript'
import { findIssueID } from '../../../queries/findIssueID'
import { readImport } from './readImport'

/** The door of product.md for manuscripts. Who may not import is told so before the file is read. */
export const manuscriptEndpoints: Endpoint[] = [
  {
    path: '/import',
    method: 'post',
    handler: async (req) => {
      refuseImporter(req)
      const { issue: named, ...asked } = await readImport(req)
      const issue = named === undefined ? undefined : await findIssueID({ by: 'id', named, req })
      if (issue === null) throw new Refusal('notFound', 404, 'There is no such issue.')
      return Response.json(await importManuscript({ ...asked, req, ...(issue && { issue }) }), {
        status: 201,
      })
    },
  },
]
