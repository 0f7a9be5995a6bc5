import type { Endpoint } from 'payload'
import { z } from 'zod'
import { holdDraft } from '../../../operations/holdDraft'
import { reinstateArticle } from '../../../operations/reinstateArticle'
import { resumeDraft } from '../../../operations/resumeDraft'
import { withdrawArticle } from '../../../operations/withdrawArticle'
import { door } from '../../doors/door'
import { optionalText } from '../../doors/shapes'

/** The doors for an article that readers have: parse, call, answer. */
export const printedArticleEndpoints: Endpoint[] = [
  door(
    {
      name: 'holdDraft',
      does: 'Set the newer draft aside and work on the text readers have.',
      scope: 'write',
      method: 'post',
      path: '/:id/hold-draft',
    },
    ({ id, req }) => holdDraft({ id, req }),
  ),
  door(
    {
      name: 'resumeDraft',
      does: 'Take the draft up again that was set aside.',
      scope: 'write',
      method: 'post',
      path: '/:id/resume-draft',
    },
    ({ id, req }) => resumeDraft({ id, req }),
  ),
  door(
    {
      name: 'withdrawArticle',
      does: 'Take an article from readers, who see the reason.',
      scope: 'publish',
      method: 'post',
      path: '/:id/withdraw',
      body: z.object({ reason: optionalText }),
    },
    ({ body: { reason = '' }, id, req }) => withdrawArticle({ id, reason, req }),
  ),
  door(
    {
      name: 'reinstateArticle',
      does: 'Give an article back to readers.',
      scope: 'publish',
      method: 'post',
      path: '/:id/reinstate',
    },
    ({ id, req }) => reinstateArticle({ id, req }),
  ),
]
