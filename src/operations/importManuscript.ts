import type { ImportAnswer, ImportRequest } from './import/model'
import { readFile, refuseImporter } from './import/readFile'
import { storeImport } from './import/storeImport'
import { perform, recordRefusal } from './perform'
import type { Act } from './recordAct'

/**
 * Makes an article of a manuscript. In one transaction the file is kept as evidence with its hash
 * and its report, pictures, references and quotations are found on the desk or made, and the
 * article is written as a draft, at the end of a section of `issue` where one is named. With
 * `article` a revised manuscript is written onto that article instead: it keeps its id, its address,
 * the ids of its notes and their Quotation records, and the report says what changed.
 *
 * Refuses with 401 nobody; with 403 who may not import, or not change the issue; with 404 an issue
 * or article the person cannot see; with 409 `alreadyImported` the same file into the same issue;
 * with 413, 415 and 422 what `readManuscript` refuses; with 422 `titleMissing` a manuscript without
 * a title where none is given, `notWhole` one that could not be read whole. After a refusal nothing
 * is stored but an audit entry; a file that was on the disk already goes with the sweep.
 */
export async function importManuscript(request: ImportRequest): Promise<ImportAnswer> {
  const { req } = request
  const attempt = { event: 'manuscript.import', subject: subjectOf(request) } as const
  // Reading a long manuscript takes seconds, and no transaction should be held open meanwhile.
  const read = await recordRefusal(req, attempt, () => {
    refuseImporter(req)
    return readFile(request)
  })
  return perform(req, attempt, () => storeImport(request, read))
}

function subjectOf({ article, file, issue }: ImportRequest): Act['subject'] {
  if (article !== undefined) return { collection: 'articles', id: article }
  if (issue !== undefined) return { collection: 'issues', id: issue }
  return { collection: 'manuscripts', id: file.name }
}
