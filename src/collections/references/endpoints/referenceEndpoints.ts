import type { Endpoint } from 'payload'
import { readBody } from '../../../lib/http/readBody'
import { readID } from '../../../lib/http/readID'
import { readNumber } from '../../../lib/http/readNumber'
import { mergeReferences } from '../../../operations/mergeReferences'

/** What can be done with references beside saving them: parse, call, answer. */
export const referenceEndpoints: Endpoint[] = [
  {
    path: '/:id/merge',
    method: 'post',
    handler: async (req) => {
      const from = readNumber(await readBody(req), 'from')
      return Response.json(await mergeReferences({ id: readID(req), from, req }))
    },
  },
]
