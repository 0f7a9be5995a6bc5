import type { Endpoint } from 'payload'
import { z } from 'zod'
import { saveText } from '../../../operations/saveText'
import { printNote } from '../../../queries/printNote'
import type { BodyFields } from '../../../richtext/model'
import { door } from '../../doors/door'
import { shapeOfHead, optionalText, sentBlock, text } from '../../doors/shapes'

const state = z.object({ id: text, digest: text })

/** What the writing room sends: what it was given, what stands there now, and what is new of it. */
const writtenText = z.object({
  base: z.object({
    blocks: z.array(state),
    known: z.record(z.string(), z.array(text)).exactOptional(),
  }),
  blocks: z.array(sentBlock),
  head: shapeOfHead(z.object({ from: z.string(), to: z.string() }))
    .strict()
    .exactOptional(),
  session: optionalText,
  beginsSitting: z.boolean().exactOptional(),
})

/** The notes of a text in reading order, and the one of them that is asked about. */
const writtenNotes = z.object({
  note: text,
  notes: z.array(z.record(z.string(), z.unknown()).transform((fields) => fields as BodyFields)),
})

/** The doors of the writing room. */
export const writingEndpoints: Endpoint[] = [
  door(
    {
      name: 'saveText',
      does: 'Save what changed in a text, block by block, beside what others save.',
      scope: 'write',
      method: 'post',
      path: '/:id/text',
      body: writtenText,
    },
    ({ body: { base, beginsSitting, blocks, head = {}, session }, id, req }) => {
      req.context.roomSession = session
      const written = { base: { known: {}, ...base }, blocks, head }
      return saveText({ beginsSitting: beginsSitting === true, id, req, written })
    },
  ),
  door(
    {
      name: 'printNote',
      does: 'How a note would be printed among the others.',
      scope: 'read',
      method: 'post',
      path: '/:id/print-note',
      body: writtenNotes,
    },
    ({ body, req }) => printNote({ ...body, req }),
  ),
]
