import type { Endpoint } from 'payload'
import { readBody, readID, readOptionalText } from '../../../lib/readRequest'
import { addRemark } from '../../../operations/remarks/addRemark'
import { listRemarks } from '../../../queries/remarks/listRemarks'
import { readPassage } from './readPassage'

/** The remarks on an article, under the article's own address. */
export const articleRemarkEndpoints: Endpoint[] = [
  {
    path: '/:id/remarks',
    method: 'get',
    handler: async (req) => Response.json({ threads: await listRemarks({ id: readID(req), req }) }),
  },
  {
    path: '/:id/remarks',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const passage = readPassage(body)
      const text = readOptionalText(body, 'text') ?? ''
      return Response.json(await addRemark({ id: readID(req), passage, req, text }), {
        status: 201,
      })
    },
  },
]
