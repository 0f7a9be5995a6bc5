import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { importManuscript } from '../../src/operations/importManuscript'
import { requestChanges } from '../../src/operations/requestChanges'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'
import type { User } from '../../src/payload-types'
import type { SampleArticle } from './model'
import { recordQuotations } from './recordQuotations'
import { requestAs } from './requestAs'

const DAY = 24 * 60 * 60 * 1000
const SIGN_OFFS = ['edit', 'quotations']

/**
 * Brings one manuscript in, gives the article its particulars, verifies the quotations that
 * somebody has compared with a printing, and takes the article to the stage it is meant for.
 */
export async function loadArticle({
  article,
  contributors,
  folder,
  heading,
  issue,
  media,
  payload,
  staff,
}: {
  article: SampleArticle
  contributors: Map<string, number>
  folder: string
  heading: string
  issue: number
  media: Map<string, number>
  payload: Payload
  staff: Map<string, User>
}): Promise<void> {
  const person = (key: string): User => {
    const found = staff.get(key)
    if (!found) throw new Error(`The sample has no “${key}” among its staff.`)
    return found
  }
  const writer = person(article.writer)
  const imported = await importManuscript({
    file: {
      name: article.manuscript,
      bytes: readFileSync(path.join(folder, 'manuscripts', article.manuscript)),
    },
    issue,
    req: await requestAs(payload, writer),
    section: heading,
    title: article.title,
  })
  const id = imported.article.id
  const due = article.dueInDays
  await payload.update({
    collection: 'articles',
    id,
    data: {
      slug: article.slug,
      kind: article.kind,
      kicker: article.kicker ?? null,
      standfirst: article.standfirst ?? null,
      language: article.language,
      topics: article.topics,
      hero: (article.hero && media.get(article.hero)) || null,
      assignee: article.reader ? person(article.reader).id : writer.id,
      due: due === undefined ? null : new Date(Date.now() + due * DAY).toISOString(),
      authors: article.authors.map(({ contributor, role }) => ({
        contributor: contributors.get(contributor) ?? 0,
        role,
      })),
    },
    draft: true,
    req: await requestAs(payload, writer),
  })
  await recordQuotations({ id, payload, person, quotations: article.quotations })

  if (article.stage === 'drafting') return
  const note = article.submitNote
  const { contentHash } = await submitArticle({
    id,
    req: await requestAs(payload, writer),
    ...(note && { note }),
  })
  const { reader, request } = article
  if (article.stage === 'changesRequested' && request) {
    const req = await requestAs(payload, person(request.by))
    await requestChanges({ id, reason: request.reason, req })
  }
  if (article.stage === 'approved' && reader) {
    for (const kind of SIGN_OFFS) {
      await signOffArticle({ contentHash, id, kind, req: await requestAs(payload, person(reader)) })
    }
  }
}
