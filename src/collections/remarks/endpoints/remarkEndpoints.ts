import type { Endpoint } from 'payload'
import {
  readBody,
  readID,
  readNumber,
  readOptionalText,
  readTextField,
} from '../../../lib/readRequest'
import { answerRemark, reopenRemark, resolveRemark } from '../../../operations/remarks/changeRemark'
import { addRemark } from '../../../operations/remarks/addRemark'
import { listColleagues } from '../../../queries/remarks/listColleagues'
import { listRemarks } from '../../../queries/remarks/listRemarks'
import type { NamedPassage } from '../../../edition/remarks/findPassage'
import { Refusal } from '../../../lib/refusal'

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

/** The remarks on an article, under the article's own address. */
export const articleRemarkEndpoints: Endpoint[] = [
  {
    path: '/:id/colleagues',
    method: 'get',
    handler: async (req) =>
      Response.json({ people: await listColleagues({ id: readID(req), req }) }),
  },
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

/** The passage a request names: `{ quote: { exact, prefix?, suffix? }, start? }`. */
function readPassage(body: Record<string, unknown>): NamedPassage {
  const { quote } = body
  if (typeof quote !== 'object' || quote === null || Array.isArray(quote)) {
    throw new Refusal('invalid', 400, '“quote” is missing: the words that are remarked on.', {
      field: 'quote',
    })
  }
  const words = quote as Record<string, unknown>
  const prefix = readOptionalText(words, 'prefix')
  const suffix = readOptionalText(words, 'suffix')
  return {
    exact: readTextField(words, 'exact'),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(body.start === undefined || body.start === null
      ? {}
      : { start: readNumber(body, 'start') }),
  }
}
