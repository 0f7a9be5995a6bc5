import type { Endpoint } from 'payload'
import { z } from 'zod'
import { settleSuggestions } from '../../../operations/suggestions/settleSuggestions'
import { suggestText } from '../../../operations/suggestions/suggestText'
import { listSuggestions } from '../../../queries/suggestions/listSuggestions'
import { door } from '../../doors/door'
import { shapeOfHead, number, optionalText, sentBlock } from '../../doors/shapes'
import { wording } from '../../../wording'

const ACTS = [
  { act: 'take', does: 'Take changes that were suggested into the text.' },
  { act: 'leave', does: 'Leave suggested changes out of the text for good.' },
  { act: 'withdraw', does: 'Withdraw suggestions of one’s own.' },
  { act: 'reopen', does: 'Open suggestions again that were left or withdrawn.' },
] as const

const headWords = shapeOfHead(z.string())

/** What the writing room sends while somebody suggests: the text as it was and is, and what is shown. */
const suggestedText = z.object({
  base: z.array(sentBlock),
  blocks: z.array(sentBlock),
  head: z.object({ base: headWords, now: headWords }).exactOptional(),
  shown: z.array(number),
})

/**
 * The suggestions on an article, under the article’s own address: parse, call, answer. Several are
 * answered at once, for a person, a paragraph or all.
 */
export const articleSuggestionEndpoints: Endpoint[] = [
  door(
    {
      name: 'listSuggestions',
      does: 'The changes that are suggested in an article.',
      scope: 'read',
      method: 'get',
      path: '/:id/suggestions',
    },
    async ({ id, req }) => ({ suggestions: await listSuggestions({ id, req }) }),
  ),
  door(
    {
      name: 'suggestText',
      does: 'Keep what somebody would change in a text as suggestions beside it.',
      scope: 'write',
      method: 'post',
      path: '/:id/suggestions',
      body: suggestedText,
    },
    ({ body: suggested, id, req }) => suggestText({ id, req, suggested }),
  ),
  ...ACTS.map(({ act, does }) =>
    door(
      {
        name: `${act}Suggestions`,
        does,
        scope: 'write',
        method: 'post',
        path: `/:id/suggestions/${act}`,
        body: z.object({
          ids: z.array(number).min(1, wording.requests.faults.listEmpty),
          answer: optionalText,
        }),
      },
      ({ body, id, req }) => settleSuggestions({ act, id, req, ...body }),
    ),
  ),
]
