import type { ImportAnswer, ImportRequest } from '../src/operations/import/model'
import type { Article, AuditEntry, Issue } from '../src/payload-types'
import type { ArticleCitations } from '../src/queries/getArticleCitations'
import { makeManuscript, type ManuscriptParts } from './factories/makeManuscript'
import { makePeople, type People } from './factories/makePeople'
import { requestOf } from './factories/requestOf'
import { openTestPayload, type TestPayload } from './openTestPayload'

export type ImportFile = ImportRequest['file']
export type Asked = Omit<ImportRequest, 'req'> & { by?: keyof People | 'nobody' }

/** A desk with its staff and everything a test of imports asks of it. */
export type ImportDesk = TestPayload & {
  people: People
  /** Imports a file, by default as an editor. */
  bring: (asked: Asked) => Promise<ImportAnswer>
  /** A manuscript of its own each time, so that no test meets the file of another. */
  fileOf: (parts?: Partial<ManuscriptParts>) => ImportFile
  articleOf: (id: number) => Promise<Article>
  issueOf: (id: number) => Promise<Issue>
  citationsOf: (id: number) => Promise<ArticleCitations>
  /** What the audit says of imports refused for this reason, or done (`null`). */
  listAudit: (reason: string | null) => Promise<AuditEntry[]>
}

/** Opens Forme's Payload with a staff; see openTestPayload. */
export async function openImportDesk(): Promise<ImportDesk> {
  const forme = await openTestPayload()
  const { payload } = forme
  const people = await makePeople(payload)
  const { importManuscript } = await import('../src/operations/importManuscript')
  const { getArticleCitations } = await import('../src/queries/getArticleCitations')
  let made = 0
  return {
    ...forme,
    people,
    bring: async ({ by = 'editor', ...asked }) => {
      const req = await requestOf(payload, by === 'nobody' ? undefined : people[by])
      return importManuscript({ ...asked, req })
    },
    fileOf: (parts = {}) => {
      made += 1
      const opening = `${parts.opening ?? 'This is how type is locked up.'} Printing ${made}.`
      return { name: `locking-up-${made}.md`, bytes: makeManuscript({ ...parts, opening }) }
    },
    articleOf: (id) => payload.findByID({ collection: 'articles', id, depth: 0, draft: true }),
    issueOf: (id) => payload.findByID({ collection: 'issues', id, depth: 0 }),
    citationsOf: async (id) =>
      getArticleCitations({ id, req: await requestOf(payload, people.editor) }),
    listAudit: async (reason) => {
      const { docs } = await payload.find({
        collection: 'audit-entries',
        depth: 0,
        pagination: false,
        where: {
          and: [{ event: { equals: 'manuscript.import' } }, { reason: { equals: reason } }],
        },
      })
      return docs
    },
  }
}
