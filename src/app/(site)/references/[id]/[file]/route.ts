import { renderReferenceFile } from '../../../../../site/outputs/renderReferenceFile'
import { REFERENCE_FILES } from '../../../../../site/paths/sitePaths'
import { findReferencePage } from '../../../../../site/views/sourcePages'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { listPublished } from '../../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string; file: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { file, id } = await params
  const name = REFERENCE_FILES.find((known) => known === file)
  return answer(request, (library, build) => {
    const page = findReferencePage(library.magazine, listPublished(library), id)
    if (!page || !name) return printPage(request, library, build, null)
    const { body, contentType } = renderReferenceFile(page.item, name)
    return { status: 200, type: contentType, body }
  })
}
