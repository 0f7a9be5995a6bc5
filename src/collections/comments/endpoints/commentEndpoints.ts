import type { Endpoint } from 'payload'
import { z } from 'zod'
import {
  answerComment,
  reopenComment,
  resolveComment,
} from '../../../operations/comments/changeComment'
import { addComment } from '../../../operations/comments/addComment'
import { listColleagues } from '../../../queries/comments/listColleagues'
import { listComments } from '../../../queries/comments/listComments'
import { door } from '../../doors/door'
import { number, optionalText, text } from '../../doors/shapes'
import { wording } from '../../../wording'

/** What can be done with a thread of comments: parse, call, answer. */
export const commentEndpoints: Endpoint[] = [
  door(
    {
      name: 'answerComment',
      does: 'Answer a comment.',
      scope: 'write',
      method: 'post',
      path: '/:id/answer',
      body: z.object({ text: optionalText }),
    },
    ({ body, id, req }) => answerComment({ id, req, text: '', ...body }),
  ),
  door(
    {
      name: 'resolveComment',
      does: 'Close a comment that is settled.',
      scope: 'write',
      method: 'post',
      path: '/:id/resolve',
    },
    ({ id, req }) => resolveComment({ id, req }),
  ),
  door(
    {
      name: 'reopenComment',
      does: 'Open a comment again.',
      scope: 'write',
      method: 'post',
      path: '/:id/reopen',
    },
    ({ id, req }) => reopenComment({ id, req }),
  ),
]

/** A comment, and the words it is on; `prefix`, `suffix` or `start` where they stand more than once. */
const newComment = z.object({
  quote: z.object({
    exact: text.min(1, wording.requests.faults.missing),
    prefix: optionalText,
    suffix: optionalText,
  }),
  start: number.exactOptional(),
  text: optionalText,
})

/** The comments on an article, under the article's own address. */
export const articleCommentEndpoints: Endpoint[] = [
  door(
    {
      name: 'listColleagues',
      does: 'Who can be named in a comment on this article.',
      scope: 'read',
      method: 'get',
      path: '/:id/colleagues',
    },
    async ({ id, req }) => ({ people: await listColleagues({ id, req }) }),
  ),
  door(
    {
      name: 'listComments',
      does: 'The comments on an article, with their answers.',
      scope: 'read',
      method: 'get',
      path: '/:id/comments',
    },
    async ({ id, req }) => ({ threads: await listComments({ id, req }) }),
  ),
  door(
    {
      name: 'addComment',
      does: 'Comment on a passage of a text.',
      scope: 'write',
      method: 'post',
      path: '/:id/comments',
      body: newComment,
      status: 201,
    },
    ({ body: { quote, start, text: words = '' }, id, req }) => {
      const passage = { ...quote, ...(start !== undefined && { start }) }
      return addComment({ id, passage, req, text: words })
    },
  ),
]
