import type { Endpoint } from 'payload'
import {
  readBody,
  readID,
  readNumber,
  readOptionalNumber,
  readOptionalText,
  readTextField,
} from '../../../lib/readRequest'
import { assignArticle } from '../../../operations/assignArticle'
import { moveArticle } from '../../../operations/moveArticle'
import { saveText } from '../../../operations/saveText'
import { requestChanges } from '../../../operations/requestChanges'
import { signOffArticle } from '../../../operations/signOffArticle'
import { submitArticle } from '../../../operations/submitArticle'
import { takeBackArticle } from '../../../operations/takeBackArticle'
import { printNote } from '../../../queries/printNote'
import { getArticleCitations } from '../../../queries/getArticleCitations'
import { getSitting } from '../../../queries/sittings/getSitting'
import { listSittings } from '../../../queries/sittings/listSittings'
import { getReviewActs } from '../../../queries/review/getReview'
import { articleCommentEndpoints } from '../../comments/endpoints/commentEndpoints'
import { articleSuggestionEndpoints } from '../../suggestions/endpoints/suggestionEndpoints'
import { readWrittenNotes, readWrittenText } from './readWrittenText'
import { roomEndpoints } from './roomEndpoints'
import { wordEndpoints } from './wordEndpoints'
import { holdDraft } from '../../../operations/holdDraft'
import { reinstateArticle } from '../../../operations/reinstateArticle'
import { resumeDraft } from '../../../operations/resumeDraft'
import { withdrawArticle } from '../../../operations/withdrawArticle'
import { isRowID } from '../../../lib/ids'
import { Refusal } from '../../../lib/refusal'

/** The doors for an article that readers have: parse, call, answer. */
const printedArticleEndpoints: Endpoint[] = [
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

/** The doors of product.md for one article: parse, call, answer. */
export const articleEndpoints: Endpoint[] = [
  {
    path: '/:id/citations',
    method: 'get',
    handler: async (req) => Response.json(await getArticleCitations({ id: readID(req), req })),
  },
  {
    path: '/:id/acts',
    method: 'get',
    handler: async (req) => Response.json(await getReviewActs({ id: readID(req), req })),
  },
  {
    path: '/:id/submit',
    method: 'post',
    handler: async (req) => {
      const note = readOptionalText(await readBody(req), 'note')
      return Response.json(await submitArticle({ id: readID(req), req, ...(note && { note }) }))
    },
  },
  {
    path: '/:id/take-back',
    method: 'post',
    handler: async (req) => Response.json(await takeBackArticle({ id: readID(req), req })),
  },
  {
    path: '/:id/request-changes',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const contentHash = readOptionalText(body, 'contentHash')
      const reason = readOptionalText(body, 'reason') ?? ''
      return Response.json(
        await requestChanges({ id: readID(req), reason, req, ...(contentHash && { contentHash }) }),
      )
    },
  },
  {
    path: '/:id/sign-off',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const note = readOptionalText(body, 'note')
      const contentHash = readTextField(body, 'contentHash')
      const kind = readTextField(body, 'kind')
      return Response.json(
        await signOffArticle({ id: readID(req), contentHash, kind, req, ...(note && { note }) }),
      )
    },
  },
  {
    path: '/:id/assign',
    method: 'post',
    handler: async (req) => {
      const assignment = readAssignment(await readBody(req))
      return Response.json(await assignArticle({ id: readID(req), req, ...assignment }))
    },
  },
  {
    path: '/:id/text',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const written = readWrittenText(body)
      req.context.roomSession = readOptionalText(body, 'session')
      const beginsSitting = body.beginsSitting === true
      return Response.json(await saveText({ beginsSitting, id: readID(req), req, written }))
    },
  },
  {
    path: '/:id/print-note',
    method: 'post',
    handler: async (req) =>
      Response.json(await printNote({ ...readWrittenNotes(await readBody(req)), req })),
  },
  ...wordEndpoints,
  {
    path: '/:id/sittings',
    method: 'get',
    handler: async (req) => {
      const from = readVersion(req.searchParams.get('from'), 'from')
      return Response.json(
        await listSittings({ id: readID(req), req, ...(from === null ? {} : { from }) }),
      )
    },
  },
  {
    path: '/:id/sittings/:version',
    method: 'get',
    handler: async (req) =>
      Response.json(
        await getSitting({
          id: readID(req),
          version: Number(req.routeParams?.version),
          before: readVersion(req.searchParams.get('before'), 'before'),
          req,
        }),
      ),
  },
  ...articleCommentEndpoints,
  ...articleSuggestionEndpoints,
  ...roomEndpoints,
  {
    path: '/:id/move',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const issue = readNumber(body, 'issue')
      const place = readOptionalNumber(body, 'place')
      const section = readOptionalText(body, 'section') ?? ''
      return Response.json(
        await moveArticle({
          id: readID(req),
          issue,
          req,
          section,
          ...(place === undefined ? {} : { place }),
        }),
      )
    },
  },
  ...printedArticleEndpoints,
]

/** The number of a version in an address, null where none is named; refused where it is no number. */
function readVersion(value: string | null, field: string): number | null {
  if (value === null || value === '') return null
  if (isRowID(Number(value))) return Number(value)
  throw new Refusal('invalid', 400, `“${field}” has to be the number of a version.`, { field })
}

/** Who is to have an article and until when; `null` or nothing takes either away. */
function readAssignment(body: Record<string, unknown>): {
  assignee: number | null
  due: string | null
} {
  const assignee = body.assignee ?? null
  if (assignee !== null && (typeof assignee !== 'number' || !Number.isInteger(assignee))) {
    throw new Refusal('invalid', 400, '“assignee” has to be the id of a person.', {
      field: 'assignee',
    })
  }
  return { assignee, due: readOptionalText(body, 'due') ?? null }
}
