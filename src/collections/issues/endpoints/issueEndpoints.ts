import type { Endpoint } from 'payload'
import { z } from 'zod'
import { confirmNotes } from '../../../operations/confirmNotes'
import { previewIssue } from '../../../operations/previewIssue'
import { publishIssue } from '../../../operations/publishIssue'
import { rollBackIssue } from '../../../operations/rollBackIssue'
import { scheduleIssue, unscheduleIssue } from '../../../operations/scheduleIssue'
import { withdrawIssue } from '../../../operations/withdrawIssue'
import { exportIssue } from '../../../operations/word/exportIssue'
import { getReadiness } from '../../../queries/getReadiness'
import { wantsZotero } from '../../articles/endpoints/wordEndpoints'
import { door, fileDoor } from '../../doors/door'
import { number, oneOf, optionalText, text } from '../../doors/shapes'
import { corrections } from './corrections'

/** The doors of product.md for one issue: parse, call, answer. */
export const issueEndpoints: Endpoint[] = [
  door(
    {
      name: 'getReadiness',
      does: 'What stands between an issue and publication, and what publishing it now would do.',
      scope: 'read',
      method: 'get',
      path: '/:id/readiness',
    },
    ({ id, req }) => getReadiness({ id, req }),
  ),
  fileDoor(
    {
      name: 'exportIssue',
      does: 'The articles of an issue as files for Word, in one archive.',
      scope: 'read',
      method: 'get',
      path: '/:id/word',
      query: z.object({ zotero: z.string().exactOptional() }),
      file: 'application/zip',
    },
    async ({ id, req }) => {
      const { bytes, fileName } = await exportIssue({ id, req, zotero: wantsZotero(req) })
      return new Response(bytes, {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': `attachment; filename="${fileName}"`,
          'Content-Type': 'application/zip',
        },
      })
    },
  ),
  door(
    {
      name: 'confirmNotes',
      does: 'Confirm notes that would be printed otherwise than they were approved.',
      scope: 'approve',
      method: 'post',
      path: '/:id/confirm-notes',
      body: z.object({ manifestHash: text }),
    },
    ({ body, id, req }) => confirmNotes({ id, req, ...body }),
  ),
  door(
    {
      name: 'previewIssue',
      does: 'Put an issue together as it would be published now. Publishing names the hash of it.',
      scope: 'read',
      method: 'post',
      path: '/:id/preview',
    },
    ({ id, req }) => previewIssue({ id, req }),
  ),
  door(
    {
      name: 'publishIssue',
      does: 'Publish an issue as one edition, exactly as it was previewed.',
      scope: 'publish',
      method: 'post',
      path: '/:id/publish',
      body: z.object({
        manifestHash: text,
        note: optionalText,
        kind: oneOf(['first', 'correction']).exactOptional(),
        corrections: corrections.exactOptional(),
      }),
    },
    ({ body, id, req }) => publishIssue({ id, req, ...body }),
  ),
  door(
    {
      name: 'scheduleIssue',
      does: 'Publish an issue at an hour to come, exactly as it was previewed.',
      scope: 'publish',
      method: 'post',
      path: '/:id/schedule',
      body: z.object({
        manifestHash: text,
        at: text,
        timeZone: optionalText,
        note: optionalText,
        corrections: corrections.exactOptional(),
      }),
    },
    ({ body, id, req }) => scheduleIssue({ id, req, ...body }),
  ),
  door(
    {
      name: 'unscheduleIssue',
      does: 'Call a scheduled publication off.',
      scope: 'publish',
      method: 'post',
      path: '/:id/unschedule',
    },
    ({ id, req }) => unscheduleIssue({ id, req }),
  ),
  door(
    {
      name: 'rollBackIssue',
      does: 'Give readers an earlier edition again.',
      scope: 'publish',
      method: 'post',
      path: '/:id/roll-back',
      body: z.object({ edition: number, note: optionalText }),
    },
    ({ body, id, req }) => rollBackIssue({ id, req, note: '', ...body }),
  ),
  door(
    {
      name: 'withdrawIssue',
      does: 'Take an issue from readers, who see the reason.',
      scope: 'publish',
      method: 'post',
      path: '/:id/withdraw',
      body: z.object({ reason: optionalText }),
    },
    ({ body: { reason = '' }, id, req }) => withdrawIssue({ id, reason, req }),
  ),
]
