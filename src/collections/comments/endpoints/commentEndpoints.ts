import type { Endpoint } from 'payload'
import {
  readBody,
  readID,
  readNumber,
  readOptionalText,
  readTextField,
} from '../../../lib/readRequest'
import {
  answerComment,
  reopenComment,
  resolveComment,
} from '../../../operations/comments/changeComment'
import { addComment } from '../../../operations/comments/addComment'
import { listColleagues } from '../../../queries/comments/listColleagues'
import { listComments } from '../../../queries/comments/listComments'
import type { NamedPassage } from '../../../edition/comments/findPassage'
import { Refusal } from '../../../lib/refusal'

/** What can be done with a thread of comments: parse, call, answer. */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/:id/answer',
    method: 'post',
    handler: async (req) => {
      const text = readOptionalText(await readBody(req), 'text') ?? ''
      return Response.json(await answerComment({ id: readID(req), req, text }))
    },
  },
  {
    path: '/:id/resolve',
    method: 'post',
    handler: async (req) => Response.json(await resolveComment({ id: readID(req), req })),
  },
  {
    path: '/:id/reopen',
    method: 'post',
    handler: async (req) => Response.json(await reopenComment({ id: readID(req), req })),
  },
]

/** The comments on an article, under the article's own address. */
export const articleCommentEndpoints: Endpoint[] = [
  {
    path: '/:id/colleagues',
    method: 'get',
    handler: async (req) =>
      Response.json({ people: await listColleagues({ id: readID(req), req }) }),
  },
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) =>
      Response.json({ threads: await listComments({ id: readID(req), req }) }),
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const passage = readPassage(body)
      const text = readOptionalText(body, 'text') ?? ''
      return Response.json(await addComment({ id: readID(req), passage, req, text }), {
        status: 201,
      })
    },
  },
]

/** The passage a request names: `{ quote: { exact, prefix?, suffix? }, start? }`. */
function readPassage(body: Record<string, unknown>): NamedPassage {
  const { quote } = body
  if (typeof quote !== 'object' || quote === null || Array.isArray(quote)) {
    throw new Refusal('invalid', 400, '“quote” is missing: the words that are commented on.', {
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
