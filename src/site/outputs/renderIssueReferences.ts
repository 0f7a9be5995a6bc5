import { exportReferences } from '../../citations/exchange/exportReferences'
import type { Manifest } from '../../edition/manifest'
import { compareReferences } from '../references/compareReferences'
import type { RenderedFile } from './renderArticleFile'

/** The works cited by all articles of an issue, each once, as RIS. */
export function renderIssueReferences(manifest: Manifest): RenderedFile {
  const works = new Map(
    manifest.sections.flatMap(({ articles }) =>
      articles.flatMap(({ text }) => Object.entries(text.references)),
    ),
  )
  return {
    body: exportReferences([...works.values()].sort(compareReferences), 'ris'),
    contentType: 'application/x-research-info-systems; charset=utf-8',
  }
}
