import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { manuscriptsWithin } from '../../access/articlesWithin'
import { nobody } from '../../access/can'
import { readEnv } from '../../lib/env'
import { manuscriptEndpoints } from './endpoints/manuscriptEndpoints'
import { answerWithManuscript, keepManuscript } from './keepManuscript'

/**
 * Files as they arrived. They are evidence: the import writes them, and no door changes or deletes
 * one afterwards.
 */
export const Manuscripts: CollectionConfig = {
  slug: 'manuscripts',
  access: {
    create: nobody,
    delete: nobody,
    read: manuscriptsWithin,
    update: nobody,
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'article', 'issue', 'createdAt'],
    components: { beforeListTable: ['/desk/imports/ManuscriptViews#ManuscriptsListPanel'] },
  },
  upload: {
    // Payload writes no file: ./keepManuscript. The folder is only where names are looked up.
    disableLocalStorage: true,
    staticDir: path.join(readEnv().dataFolder, 'manuscripts'),
    handlers: [answerWithManuscript],
    // HTML is a manuscript too. Only the import writes here, after recognising the content, and
    // what is handed out again is a file to save, never a page.
    allowRestrictedFileTypes: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  endpoints: manuscriptEndpoints,
  hooks: { beforeChange: [keepManuscript] },
  fields: [
    { name: 'sha256', type: 'text', required: true, index: true },
    { name: 'article', type: 'relationship', relationTo: 'articles' },
    { name: 'issue', type: 'relationship', relationTo: 'issues' },
    { name: 'importedBy', type: 'relationship', relationTo: 'users' },
    {
      name: 'report',
      type: 'json',
      required: true,
      admin: {
        components: { Field: '/desk/report/ArticleReport#ManuscriptReportField' },
      },
    },
  ],
}
