import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readEnv } from '../../../lib/env'
import { lookUpSource } from '../../../lib/lookUp/lookUpSource'
import { Refusal } from '../../../lib/refusal'
import { readTypedSource } from '../../../manuscript/apparatus/readTypedSource'
import { distinguishReferences } from '../../../operations/distinguishReferences'
import { importReferenceFile, refuseReferenceMaker } from '../../../operations/importReferenceFile'
import { mergeReferences } from '../../../operations/mergeReferences'
import { exportReferenceFile } from '../../../queries/exportReferenceFile'
import { listReferenceDecisions } from '../../../queries/listReferenceDecisions'
import { door, fileDoor } from '../../doors/door'
import { idInText, number, oneOf, rowID, text } from '../../doors/shapes'
import { exportedFiles } from './exportedFiles'
import { referenceIDs } from './referenceIDs'
import { readReferenceFile } from './readReferenceFile'
import { streamProgress, wantsProgress } from './streamProgress'
import { wording } from '../../../wording'

/** In characters: more than the longest note that names one work, and little enough to be read at once. */
const LONGEST_LINE = 4000

/** What can be done with references beside saving them: parse, call, answer. */
export const referenceEndpoints: Endpoint[] = [
  door(
    {
      name: 'importReferences',
      does: 'Read a file of references: BibTeX, RIS, CSL-JSON. With `Accept: application/x-ndjson` the answer tells how far it is, a line each time.',
      scope: 'write',
      method: 'post',
      path: '/import',
      form: z.object({ file: z.file() }),
      first: refuseReferenceMaker,
    },
    async ({ req }) => {
      const file = await readReferenceFile(req)
      if (!wantsProgress(req)) return importReferenceFile({ ...file, req })
      return streamProgress(req, (tell) => importReferenceFile({ ...file, req, tell }))
    },
  ),
  door(
    {
      name: 'readSourceLine',
      does: 'The work that a typed line names, as CSL-JSON.',
      scope: 'read',
      method: 'post',
      path: '/read-line',
      body: z.object({
        text: text.max(LONGEST_LINE, wording.requests.faults.longLine(LONGEST_LINE)),
      }),
      first: refuseReferenceMaker,
    },
    ({ body }) => {
      const item = readTypedSource(body.text)
      if (item) return { item }
      throw new Refusal('noSource', 422, wording.collections.references.faults.noWork)
    },
  ),
  door(
    {
      name: 'lookUpSource',
      does: 'The work that has this DOI or ISBN, asked of Crossref, DataCite or Open Library.',
      scope: 'read',
      method: 'post',
      path: '/look-up',
      body: z.object({ text }),
      first: refuseReferenceMaker,
    },
    async ({ body }) => {
      if (readEnv().looksUpSources) return { item: await lookUpSource(body.text) }
      throw new Refusal('lookUpOff', 403, wording.collections.references.faults.lookUpOff)
    },
  ),
  fileDoor(
    {
      name: 'exportReferences',
      does: 'References as a file: all, or those of an article or an issue.',
      scope: 'read',
      method: 'get',
      path: '/export',
      query: z.object({
        format: oneOf(['bibtex', 'ris', 'csl']),
        article: idInText.exactOptional(),
        issue: idInText.exactOptional(),
      }),
      file: '*/*',
    },
    async ({ query: { format: asked, ...of }, req }) => {
      const { format, name, type } = exportedFiles[asked]
      return new Response(await exportReferenceFile({ format, ...of, req }), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Content-Type': type,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  ),
  door(
    {
      name: 'listReferenceDecisions',
      does: 'What was decided about works like these: which were made one, which are told apart.',
      scope: 'read',
      method: 'get',
      path: '/decisions',
      query: z.object({ of: referenceIDs(z.coerce.number()) }),
    },
    async ({ query, req }) => ({ decisions: await listReferenceDecisions({ ids: query.of, req }) }),
  ),
  door(
    {
      name: 'distinguishReferences',
      does: 'Say that a reference is another work than these.',
      scope: 'write',
      method: 'post',
      path: '/:id/distinguish',
      body: z.object({ others: referenceIDs(rowID) }),
    },
    ({ body, id, req }) => distinguishReferences({ id, req, ...body }),
  ),
  door(
    {
      name: 'mergeReferences',
      does: 'Make two references one: everything that cites `from` cites this one from now on.',
      scope: 'write',
      method: 'post',
      path: '/:id/merge',
      body: z.object({ from: number }),
    },
    ({ body, id, req }) => mergeReferences({ id, req, ...body }),
  ),
]
