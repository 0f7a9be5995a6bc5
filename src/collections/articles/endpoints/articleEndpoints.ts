import type { Endpoint } from 'payload'
import { z } from 'zod'
import { assignArticle } from '../../../operations/assignArticle'
import { moveArticle } from '../../../operations/moveArticle'
import { requestChanges } from '../../../operations/requestChanges'
import { signOffArticle } from '../../../operations/signOffArticle'
import { submitArticle } from '../../../operations/submitArticle'
import { takeBackArticle } from '../../../operations/takeBackArticle'
import { getArticleCitations } from '../../../queries/getArticleCitations'
import { getReviewActs } from '../../../queries/review/getReview'
import { articleCommentEndpoints } from '../../comments/endpoints/commentEndpoints'
import { door } from '../../doors/door'
import { number, optionalText, rowID, text } from '../../doors/shapes'
import { articleSuggestionEndpoints } from '../../suggestions/endpoints/suggestionEndpoints'
import { printedArticleEndpoints } from './printedArticleEndpoints'
import { roomEndpoints } from './roomEndpoints'
import { sittingEndpoints } from './sittingEndpoints'
import { wordEndpoints } from './wordEndpoints'
import { writingEndpoints } from './writingEndpoints'

/** The doors of product.md for one article: parse, call, answer. */
export const articleEndpoints: Endpoint[] = [
  door(
    {
      name: 'getCitations',
      does: 'The notes of an article as they would be printed, and the works it cites.',
      scope: 'read',
      method: 'get',
      path: '/:id/citations',
    },
    ({ id, req }) => getArticleCitations({ id, req }),
  ),
  door(
    {
      name: 'getActs',
      does: 'What may be done with an article now, and why not where it may not.',
      scope: 'read',
      method: 'get',
      path: '/:id/acts',
    },
    ({ id, req }) => getReviewActs({ id, req }),
  ),
  door(
    {
      name: 'submitArticle',
      does: 'Hand a text in for approval. The answer has the hash that a sign-off names.',
      scope: 'write',
      method: 'post',
      path: '/:id/submit',
      body: z.object({ note: optionalText }),
    },
    ({ body, id, req }) => submitArticle({ id, req, ...body }),
  ),
  door(
    {
      name: 'takeBackArticle',
      does: 'Take a submitted text back to work on it.',
      scope: 'write',
      method: 'post',
      path: '/:id/take-back',
    },
    ({ id, req }) => takeBackArticle({ id, req }),
  ),
  door(
    {
      name: 'requestChanges',
      does: 'Send a submitted text back, with the reason.',
      scope: 'approve',
      method: 'post',
      path: '/:id/request-changes',
      body: z.object({ contentHash: optionalText, reason: optionalText }),
    },
    ({ body, id, req }) => requestChanges({ id, req, reason: '', ...body }),
  ),
  door(
    {
      name: 'signOffArticle',
      does: 'Approve exactly the text that has this hash. Nobody approves their own.',
      scope: 'approve',
      method: 'post',
      path: '/:id/sign-off',
      body: z.object({ contentHash: text, kind: text, note: optionalText }),
    },
    ({ body, id, req }) => signOffArticle({ id, req, ...body }),
  ),
  door(
    {
      name: 'assignArticle',
      does: 'Say who has an article now and until when; what is left out is taken away.',
      scope: 'write',
      method: 'post',
      path: '/:id/assign',
      body: z.object({ assignee: number.exactOptional(), due: optionalText }),
    },
    ({ body: { assignee = null, due = null }, id, req }) =>
      assignArticle({ id, req, assignee, due }),
  ),
  ...writingEndpoints,
  ...wordEndpoints,
  ...sittingEndpoints,
  ...articleCommentEndpoints,
  ...articleSuggestionEndpoints,
  ...roomEndpoints,
  door(
    {
      name: 'moveArticle',
      does: 'Put an article into an issue, or elsewhere in it.',
      scope: 'write',
      method: 'post',
      path: '/:id/move',
      body: z.object({ issue: rowID, section: optionalText, place: number.exactOptional() }),
    },
    ({ body, id, req }) => moveArticle({ id, req, section: '', ...body }),
  ),
  ...printedArticleEndpoints,
]
