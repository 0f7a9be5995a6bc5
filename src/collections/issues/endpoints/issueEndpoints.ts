import type { Endpoint } from 'payload'
import {
  readBody,
  readID,
  readNumber,
  readOptionalText,
  readTextField,
} from '../../../lib/readRequest'
import { confirmNotes } from '../../../operations/confirmNotes'
import { publishIssue } from '../../../operations/publishIssue'
import { rollBackIssue } from '../../../operations/rollBackIssue'
import { previewIssue } from '../../../operations/previewIssue'
import { scheduleIssue, unscheduleIssue } from '../../../operations/scheduleIssue'
import { withdrawIssue } from '../../../operations/withdrawIssue'
import { wantsZotero } from '../../articles/endpoints/wordEndpoints'
import { exportIssue } from '../../../operations/word/exportIssue'
import { getReadiness } from '../../../queries/getReadiness'
import { readCorrections, readEditionKind } from './readCorrections'

/** The doors of product.md for one issue: parse, call, answer. */
export const issueEndpoints: Endpoint[] = [
  {
    path: '/:id/readiness',
    method: 'get',
    handler: async (req) => Response.json(await getReadiness({ id: readID(req), req })),
  },
  {
    path: '/:id/word',
    method: 'get',
    handler: async (req) => {
      const { bytes, fileName } = await exportIssue({
        id: readID(req),
        req,
        zotero: wantsZotero(req),
      })
      return new Response(bytes, {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': `attachment; filename="${fileName}"`,
          'Content-Type': 'application/zip',
        },
      })
    },
  },
  {
    path: '/:id/confirm-notes',
    method: 'post',
    handler: async (req) => {
      const manifestHash = readTextField(await readBody(req), 'manifestHash')
      return Response.json(await confirmNotes({ id: readID(req), manifestHash, req }))
    },
  },
  {
    path: '/:id/preview',
    method: 'post',
    handler: async (req) => Response.json(await previewIssue({ id: readID(req), req })),
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const manifestHash = readTextField(body, 'manifestHash')
      const note = readOptionalText(body, 'note')
      const kind = readEditionKind(body)
      const corrections = readCorrections(body)
      return Response.json(
        await publishIssue({
          id: readID(req),
          manifestHash,
          req,
          ...(corrections && { corrections }),
          ...(kind && { kind }),
          ...(note && { note }),
        }),
      )
    },
  },
  {
    path: '/:id/schedule',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const manifestHash = readTextField(body, 'manifestHash')
      const at = readTextField(body, 'at')
      const timeZone = readOptionalText(body, 'timeZone')
      const note = readOptionalText(body, 'note')
      const corrections = readCorrections(body)
      return Response.json(
        await scheduleIssue({
          at,
          id: readID(req),
          manifestHash,
          req,
          ...(corrections && { corrections }),
          ...(note && { note }),
          ...(timeZone && { timeZone }),
        }),
      )
    },
  },
  {
    path: '/:id/unschedule',
    method: 'post',
    handler: async (req) => Response.json(await unscheduleIssue({ id: readID(req), req })),
  },
  {
    path: '/:id/roll-back',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const edition = readNumber(body, 'edition')
      const note = readOptionalText(body, 'note') ?? ''
      return Response.json(await rollBackIssue({ id: readID(req), edition, note, req }))
    },
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      const reason = readOptionalText(await readBody(req), 'reason') ?? ''
      return Response.json(await withdrawIssue({ id: readID(req), reason, req }))
    },
  },
]
