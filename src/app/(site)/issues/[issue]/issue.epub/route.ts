import { readPictures } from '../../../../../lib/pictures'
import { defineTask, runTask } from '../../../../../lib/workers/runTask'
import type { buildEpub } from '../../../../../site/outputs/epub/buildEpub'
import { buildPublishedIssue } from '../../../../../site/views/publishedIssues'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { findRecords } from '../../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, async (library, build) => {
    const records = findRecords(library, issue)
    if (records.length === 0) return printPage(request, library, build, null)
    const published = buildPublishedIssue(records)
    const pictures = await readPictures(published.manifest)
    const body = await runTask(BINDING, [published, build, pictures], { person: 'readers' })
    return { status: 200, type: 'application/epub+zip', body }
  })
}

/** Made once for each state of the library, and then sent from memory. */
const BINDING = defineTask<typeof buildEpub>({
  module: 'site/outputs/epub/buildEpub.tsx',
  name: 'buildEpub',
  seconds: 60,
  megabytes: 900,
  refusal: 'The book of this issue takes more time or memory to make than a book may.',
})
