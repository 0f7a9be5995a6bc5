import { renderReferenceFile } from '../../../../../site/outputs/renderReferenceFile'
import { REFERENCE_FILES } from '../../../../../site/paths/sitePaths'
import { findReferencePage } from '../../../../../site/views/sourcePages'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { openWhere } from '../../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string; file: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { file, id } = await params
  const name = REFERENCE_FILES.find((known) => known === file)
  return answer(request, async (library, build) => {
    const issues = await openWhere(library, ({ references }) => references.includes(id))
    const page = findReferencePage(library.magazine, issues, id)
    if (!page || !name) return printPage(request, library, build, null)
    const { body, contentType } = renderReferenceFile(page.item, name)
    return { status: 200, type: contentType, body }
  })
}
