import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { createStaff } from './createStaff'
import { loadArticle } from './loadArticle'
import type { Sample, SampleIssue } from './model'
import { requestAs } from './requestAs'
import { publishIssue } from '../../src/operations/publishIssue'
import { previewIssue } from '../../src/operations/previewIssue'

const DAY = 24 * 60 * 60 * 1000

/**
 * Loads the sample magazine into an empty database, through the doors everybody uses: manuscripts
 * are imported, texts submitted and signed off by the people who may, the first issue previewed and
 * printed. What it takes from `sample/magazine.json` beyond that are titles and names.
 */
export async function loadSample({
  folder,
  payload,
  staffFile,
}: {
  /** The `sample` folder of the repository. */
  folder: string
  payload: Payload
  /** Gets addresses and passwords of the staff. */
  staffFile: string
}): Promise<{ articles: number; staff: number }> {
  const sample = JSON.parse(readFileSync(path.join(folder, 'magazine.json'), 'utf8')) as Sample
  const { about, language, publisher, tagline, title } = sample.magazine
  await payload.updateGlobal({
    slug: 'magazine',
    data: { about, language, publisher, tagline, title },
  })
  const contributors = new Map<string, number>()
  for (const person of sample.contributors) {
    const { id } = await payload.create({ collection: 'contributors', data: person })
    contributors.set(person.slug, id)
  }
  const staff = await createStaff({ contributors, payload, staff: sample.staff, staffFile })
  const media = new Map<string, number>()
  for (const { file, key, ...data } of sample.media) {
    const filePath = path.join(folder, 'media', file)
    const { id } = await payload.create({
      collection: 'media',
      data: { ...data, files: {} },
      filePath,
    })
    media.set(key, id)
  }

  let articles = 0
  for (const issue of sample.issues) {
    const id = await createIssue(payload, issue, media)
    for (const section of issue.sections) {
      for (const article of section.articles) {
        await loadArticle({
          article,
          contributors,
          folder,
          heading: section.heading,
          issue: id,
          media,
          payload,
          staff,
        })
        articles += 1
      }
    }
    if (!issue.published) continue
    const publisher = [...staff.values()].find(({ roles }) => roles.includes('publisher'))
    if (!publisher) throw new Error('The sample has nobody to print its first issue.')
    const { manifestHash } = await previewIssue({ id, req: await requestAs(payload, publisher) })
    await publishIssue({ id, manifestHash, req: await requestAs(payload, publisher) })
  }
  // What was done here was done by nobody: its messages to the people of the sample are not sent.
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  return { articles, staff: staff.size }
}

async function createIssue(
  payload: Payload,
  issue: SampleIssue,
  media: Map<string, number>,
): Promise<number> {
  const { id } = await payload.create({
    collection: 'issues',
    data: {
      number: issue.number,
      label: issue.label,
      title: issue.title ?? null,
      note: issue.note ?? null,
      cover: media.get(issue.cover) ?? null,
      publicationDate: dateOf(issue.publicationDate, issue.publicationInDays),
      textDeadline: dateOf(issue.textDeadline, issue.copyInDays),
    },
  })
  return id
}

function dateOf(date: string | undefined, inDays: number | undefined): string | null {
  if (date) return new Date(date).toISOString()
  return inDays === undefined ? null : new Date(Date.now() + inDays * DAY).toISOString()
}
