/**
 * Prints issues of forty articles each into a running Forme, until readers have so many articles:
 * texts of the sample under other titles, through the operation that prints every edition. Only the
 * approvals are left out, which are not what is measured.
 */
import path from 'node:path'
import type { Manifest, PrintedArticle } from '../../../src/edition/manifest'
import type { Issue, User } from '../../../src/payload-types'

process.exitCode = 1
await import('lexical')

const { getPayload } = await import('payload')
const { openInstallation } = await import('../../import/openInstallation')
const root = path.resolve(import.meta.dirname, '../../..')
const { close } = await openInstallation(root)
const { default: config } = await import('../../../payload.config')
const { perform } = await import('../../../src/operations/perform')
const { printEdition } = await import('../../../src/operations/printEdition')
const { hashManifest } = await import('../../../src/edition/hashManifest')
const { requestAs } = await import('../../sample/requestAs')
const { closePayload } = await import('../../server/closePayload.mjs')

const PER_ISSUE = 40
const wanted = Number(process.argv[2])
const payload = await getPayload({ config })
const { docs: printed } = await payload.find({ collection: 'editions', depth: 0, limit: 1 })
const { docs: staff } = await payload.find({ collection: 'users', depth: 0, pagination: false })
const publisher = staff.find(({ roles }) => roles.includes('publisher'))
const [edition] = printed
if (!edition || !publisher) throw new Error('This Forme has not the sample.')
const sample = edition.manifest as unknown as Manifest
const texts = sample.sections.flatMap((section) => section.articles)

for (let number = 1; number <= Math.ceil(wanted / PER_ISSUE); number += 1) {
  const issue = await payload.create({
    collection: 'issues',
    data: { number: 1000 + number, label: `Measured ${number}`, title: `Measured ${number}` },
    depth: 0,
  })
  const articles = Array.from({ length: PER_ISSUE }, (_, place) => articleAt(number, place))
  await print(publisher, issue, {
    ...sample,
    issue: { number: issue.number, slug: issue.slug ?? '', label: issue.label ?? '' },
    sections: [{ heading: 'Measured', articles }],
  })
}
await closePayload()
await close()
process.exit(0)

function articleAt(number: number, place: number): PrintedArticle {
  const article = texts[place % texts.length]
  if (!article) throw new Error('The sample has no articles.')
  const name = `measured-${number}-${place + 1}`
  const title = `${article.text.title}, ${number}.${place + 1}`
  return { ...article, text: { ...article.text, slug: name, title } }
}

async function print(publisher: User, issue: Issue, manifest: Manifest): Promise<void> {
  const req = await requestAs(payload, publisher)
  const subject = { collection: 'issues', id: issue.id } as const
  await perform(req, { event: 'issue.publish', subject }, () =>
    printEdition({
      event: 'issue.publish',
      issue,
      kind: 'first',
      manifest,
      manifestHash: hashManifest(manifest),
      ordinal: 1,
      req,
    }),
  )
}
