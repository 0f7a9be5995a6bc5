import type { Endpoint } from 'payload'
import { readBody, readID, readOptionalText } from '../../../lib/readRequest'
import { holdDraft } from '../../../operations/holdDraft'
import { reinstateArticle } from '../../../operations/reinstateArticle'
import { resumeDraft } from '../../../operations/resumeDraft'
import { withdrawArticle } from '../../../operations/withdrawArticle'

/** The doors for an article that readers have: parse, call, answer. */
export const printedArticleEndpoints: Endpoint[] = [
  {
    path: '/:id/hold-draft',
    method: 'post',
    handler: async (req) => Response.json(await holdDraft({ id: readID(req), req })),
  },
  {
    path: '/:id/resume-draft',
    method: 'post',
    handler: async (req) => Response.json(await resumeDraft({ id: readID(req), req })),
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      const reason = readOptionalText(await readBody(req), 'reason') ?? ''
      return Response.json(await withdrawArticle({ id: readID(req), reason, req }))
    },
  },
  {
    path: '/:id/reinstate',
    method: 'post',
    handler: async (req) => Response.json(await reinstateArticle({ id: readID(req), req })),
  },
]
