import config from '@payload-config'
import { getPayload } from 'payload'
import { listPrinted } from '../../../../edition/listPrinted'
import { findMergedInto } from '../../../../queries/findMerged'
import type { Library } from '../../../../queries/getLibrary'
import { sitePaths } from '../../../../site/paths/sitePaths'
import { findReferencePage } from '../../../../site/views/sourcePages'
import { answer } from '../../answer'
import { printPage } from '../../answerPage'
import { redirectTo } from '../../redirectTo'
import { listPublished } from '../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answer(request, async (library, build) => {
    const { magazine } = library
    const found = findReferencePage(magazine, listPublished(library), id)
    // A work printed once under this id may have been merged into one that is printed now.
    if (!found && wasPrinted(library, id)) {
      const into = await findMergedInto(await getPayload({ config }), id)
      const isPrinted = into !== null && findReferencePage(magazine, listPublished(library), into)
      if (isPrinted) return redirectTo(sitePaths.reference(into))
    }
    return printPage(request, library, build, found)
  })
}

function wasPrinted({ issues }: Library, id: string): boolean {
  return issues
    .flat()
    .some(({ manifest }) => listPrinted(manifest).some(({ text }) => text.references[id]))
}
