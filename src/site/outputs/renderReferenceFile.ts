import { exportReferences } from '../../citations/exchange/exportReferences'
import type { CslItem } from '../../citations/model'
import type { ReferenceFile } from '../paths/sitePaths'
import type { RenderedFile } from './renderArticleFile'

const FORMATS = {
  'cite.bib': ['bibtex', 'application/x-bibtex; charset=utf-8'],
  'cite.ris': ['ris', 'application/x-research-info-systems; charset=utf-8'],
  'cite.csl.json': ['csl-json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
} as const satisfies Record<ReferenceFile, readonly [string, string]>

/** A work cited, for a reader’s own reference manager. */
export function renderReferenceFile(item: CslItem, file: ReferenceFile): RenderedFile {
  const [format, contentType] = FORMATS[file]
  return { body: exportReferences([item], format), contentType }
}
