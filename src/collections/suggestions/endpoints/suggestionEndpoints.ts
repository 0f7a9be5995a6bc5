import type { Endpoint } from 'payload'
import { readBody, readID, readOptionalText } from '../../../lib/readRequest'
import { settleSuggestions } from '../../../operations/suggestions/settleSuggestions'
import { suggestText } from '../../../operations/suggestions/suggestText'
import { listSuggestions } from '../../../queries/suggestions/listSuggestions'
import { readSuggestedText, readSuggestionIDs } from './readSuggestedText'

const ACTS = ['take', 'leave', 'withdraw', 'reopen'] as const

/**
 * The suggestions on an article, under the article’s own address: parse, call, answer. Several are
 * answered at once, for a person, a paragraph or all.
 */
export const articleSuggestionEndpoints: Endpoint[] = [
  {
    path: '/:id/suggestions',
    method: 'get',
    handler: async (req) =>
      Response.json({ suggestions: await listSuggestions({ id: readID(req), req }) }),
  },
  {
    path: '/:id/suggestions',
    method: 'post',
    handler: async (req) => {
      const suggested = readSuggestedText(await readBody(req))
      return Response.json(await suggestText({ id: readID(req), req, suggested }))
    },
  },
  ...ACTS.map((act): Endpoint => ({
    path: `/:id/suggestions/${act}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const answer = readOptionalText(body, 'answer')
      const ids = readSuggestionIDs(body)
      return Response.json(await settleSuggestions({ act, answer, id: readID(req), ids, req }))
    },
  })),
]
