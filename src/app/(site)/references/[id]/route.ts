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
import { openWhere } from '../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answer(request, async (library, build) => {
    const { magazine } = library
    const find = async (work: string) => {
      const issues = await openWhere(library, ({ references }) => references.includes(work))
      return findReferencePage(magazine, issues, work)
    }
    const found = await find(id)
    // A work printed once under this id may have been merged into one that is printed now.
    if (!found && wasPrinted(library, id)) {
      const into = await findMergedInto(await getPayload({ config }), id)
      const isPrinted = into !== null && (await find(into))
      if (isPrinted) return redirectTo(sitePaths.reference(into))
    }
    return printPage(request, library, build, found)
  })
}

function wasPrinted({ issues }: Library, id: string): boolean {
  return issues
    .flat()
    .some(({ manifest }) => listPrinted(manifest).some(({ references }) => references.includes(id)))
}
