import type { Endpoint } from 'payload'
import { readBody, readID, readOptionalText } from '../../../lib/readRequest'
import { answerRemark } from '../../../operations/remarks/answerRemark'
import { reopenRemark } from '../../../operations/remarks/reopenRemark'
import { resolveRemark } from '../../../operations/remarks/resolveRemark'

/** What can be done with a thread of remarks: parse, call, answer. */
export const remarkEndpoints: Endpoint[] = [
  {
    path: '/:id/answer',
    method: 'post',
    handler: async (req) => {
      const text = readOptionalText(await readBody(req), 'text') ?? ''
      return Response.json(await answerRemark({ id: readID(req), req, text }))
    },
  },
  {
    path: '/:id/resolve',
    method: 'post',
    handler: async (req) => Response.json(await resolveRemark({ id: readID(req), req })),
  },
  {
    path: '/:id/reopen',
    method: 'post',
    handler: async (req) => Response.json(await reopenRemark({ id: readID(req), req })),
  },
]
