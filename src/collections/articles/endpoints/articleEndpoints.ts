import type { Endpoint } from 'payload'
import {
  readBody,
  readID,
  readNumber,
  readOptionalNumber,
  readOptionalText,
  readText,
} from '../../../lib/readRequest'
import { assignArticle } from '../../../operations/assignArticle'
import { moveArticle } from '../../../operations/moveArticle'
import { saveText } from '../../../operations/saveText'
import { requestChanges } from '../../../operations/requestChanges'
import { signOffArticle } from '../../../operations/signOffArticle'
import { submitArticle } from '../../../operations/submitArticle'
import { takeBackArticle } from '../../../operations/takeBackArticle'
import { getArticleCitations } from '../../../queries/getArticleCitations'
import { printedArticleEndpoints } from './printedArticleEndpoints'
import { articleRemarkEndpoints } from '../../remarks/endpoints/articleRemarkEndpoints'
import { readAssignment } from './readAssignment'
import { readWrittenText } from './readWrittenText'

/** The doors of product.md for one article: parse, call, answer. */
export const articleEndpoints: Endpoint[] = [
  {
    path: '/:id/citations',
    method: 'get',
    handler: async (req) => Response.json(await getArticleCitations({ id: readID(req), req })),
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
      const contentHash = readText(body, 'contentHash')
      const kind = readText(body, 'kind')
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
      const written = readWrittenText(await readBody(req))
      return Response.json(await saveText({ id: readID(req), req, written }))
    },
  },
  ...articleRemarkEndpoints,
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
