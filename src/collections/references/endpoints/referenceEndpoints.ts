import type { Endpoint } from 'payload'
import { readEnv } from '../../../lib/env'
import { lookUpSource } from '../../../lib/lookUp/lookUpSource'
import { readBody, readID, readNumber, readTextField } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import { readTypedSource } from '../../../manuscript/apparatus/readTypedSource'
import { distinguishReferences } from '../../../operations/distinguishReferences'
import { importReferenceFile, refuseReferenceMaker } from '../../../operations/importReferenceFile'
import { mergeReferences } from '../../../operations/mergeReferences'
import { exportReferenceFile } from '../../../queries/exportReferenceFile'
import { listReferenceDecisions } from '../../../queries/listReferenceDecisions'
import { readExport } from './readExport'
import { readIDs } from './readIDs'
import { readReferenceFile } from './readReferenceFile'
import { streamProgress, wantsProgress } from './streamProgress'

/** What can be done with references beside saving them: parse, call, answer. */
export const referenceEndpoints: Endpoint[] = [
  {
    path: '/import',
    method: 'post',
    handler: async (req) => {
      refuseReferenceMaker(req)
      const file = await readReferenceFile(req)
      if (wantsProgress(req)) {
        return streamProgress(req, (tell) => importReferenceFile({ ...file, req, tell }))
      }
      return Response.json(await importReferenceFile({ ...file, req }))
    },
  },
  {
    path: '/read-line',
    method: 'post',
    handler: async (req) => {
      refuseReferenceMaker(req)
      const item = readTypedSource(readTextField(await readBody(req), 'text'))
      if (item) return Response.json({ item })
      throw new Refusal(
        'noSource',
        422,
        'No work is recognised in this line. Paste BibTeX, RIS or CSL-JSON, or write it as a note has it: author, title, place, publisher, year.',
      )
    },
  },
  {
    path: '/look-up',
    method: 'post',
    handler: async (req) => {
      refuseReferenceMaker(req)
      const text = readTextField(await readBody(req), 'text')
      if (readEnv().looksUpSources) return Response.json({ item: await lookUpSource(text) })
      throw new Refusal(
        'lookUpOff',
        403,
        'This house does not look works up elsewhere (SOURCE_LOOKUP). Type the source as a line, or paste its entry.',
      )
    },
  },
  {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      const { name, type, ...asked } = readExport(req)
      return new Response(await exportReferenceFile({ ...asked, req }), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Content-Type': type,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  },
  {
    path: '/decisions',
    method: 'get',
    handler: async (req) => {
      const ids = readIDs(req.searchParams.getAll('of').map(Number), 'of')
      return Response.json({ decisions: await listReferenceDecisions({ ids, req }) })
    },
  },
  {
    path: '/:id/distinguish',
    method: 'post',
    handler: async (req) => {
      const others = readIDs((await readBody(req)).others, 'others')
      return Response.json(await distinguishReferences({ id: readID(req), others, req }))
    },
  },
  {
    path: '/:id/merge',
    method: 'post',
    handler: async (req) => {
      const from = readNumber(await readBody(req), 'from')
      return Response.json(await mergeReferences({ id: readID(req), from, req }))
    },
  },
]
