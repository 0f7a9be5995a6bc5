import { readPictures } from '../../../../../lib/pictures'
import { Fault } from '../../../../../lib/fault'
import { Refusal } from '../../../../../lib/refusal'
import { defineTask, runTask } from '../../../../../lib/workers/runTask'
import type { SiteBuild } from '../../../../../site/model'
import type { buildEpub } from '../../../../../site/outputs/epub/buildEpub'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import type { Printed } from '../../../model'
import { openIssue } from '../../../openWords'
import { wording } from '../../../../../wording'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

/** The book of an issue; 503 with a sentence where too many are being made, or it is too long for one. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, async (library, build) => {
    const found = await openIssue(library, issue)
    if (!found) return printPage(request, library, build, null)
    return bind(`${issue} ${library.version}`, found, build)
  })
}

const BINDING = defineTask<typeof buildEpub>({
  module: 'site/outputs/epub/buildEpub.tsx',
  name: 'buildEpub',
  seconds: 60,
  megabytes: 900,
  refusal: wording.press.bookTooLong,
})

/** Books that are being made: many who ask for one wait for the same. */
const making = new Map<string, Promise<Printed>>()

/** Makes a book beside the server; its pictures are packed with it. */
function bind(
  name: string,
  published: Parameters<typeof buildEpub>[0],
  build: SiteBuild,
): Promise<Printed> {
  const known = making.get(name)
  if (known) return known
  const made = readPictures(published.manifest)
    .then((pictures) => runTask(BINDING, [published, build, pictures], { person: 'readers' }))
    .then((body): Printed => ({ status: 200, type: 'application/epub+zip', body }))
    .catch(refuse)
    .finally(() => making.delete(name))
  making.set(name, made)
  return made
}

function refuse(error: unknown): Printed {
  if (!(error instanceof Refusal || error instanceof Fault)) throw error
  return { status: 503, type: 'text/plain; charset=utf-8', body: error.message }
}
