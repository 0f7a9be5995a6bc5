import type { Endpoint } from 'payload'
import { Refusal } from '../../../lib/refusal'
import { refuseImporter } from '../../../operations/import/readFile'
import { importManuscript } from '../../../operations/importManuscript'
import { findIssueID } from '../../../queries/findIssueID'
import { door } from '../../doors/door'
import { importForm, readImport } from './readImport'
import { wording } from '../../../wording'

/** The door of product.md for manuscripts. Who may not import is told so before the file is read. */
export const manuscriptEndpoints: Endpoint[] = [
  door(
    {
      name: 'importManuscript',
      does: 'Make an article of a manuscript (.docx, .md, .html, .txt), or bring a revised one to its article.',
      scope: 'write',
      method: 'post',
      path: '/import',
      form: importForm,
      status: 201,
      first: refuseImporter,
    },
    async ({ req }) => {
      const { issue: named, ...asked } = await readImport(req)
      const issue = named === undefined ? undefined : await findIssueID({ by: 'id', named, req })
      if (issue === null) throw new Refusal('notFound', 404, wording.requests.notFound.issue)
      return importManuscript({ ...asked, req, ...(issue && { issue }) })
    },
  ),
]
