import type { DocxPackage } from './package/model'
import { findChild } from './xml/findChild'
import { getText } from './xml/getText'

/**
 * The title in a file's properties (`dc:title`, ECMA-376 part 2, 8.3). Word fills it in by itself,
 * so what a program would write is not taken: file names, names of templates and empty documents.
 */
const PROGRAMS =
  /^(?:microsoft word\b|document ?\d*$|dokument ?\d*$|untitled|ohne titel|sans titre|sin título|normal$|template|title$|powerpoint|pdf|html)|\.(?:docx?|dotx?|rtf|odt|txt|html?|pdf|md)$|[\\/_]/iu

/** Null where there is none, or none a person wrote. */
export function findTitleProperty(docx: DocxPackage): string | null {
  const part = docx.listRelationships('').find(({ type }) => type === 'core-properties')
  const element = part ? findChild(docx.readXml(part.target), 'dc:title') : null
  const title = element === null ? '' : getText(element).replace(/\s+/g, ' ').trim()
  return title === '' || title.length > 300 || PROGRAMS.test(title) ? null : title
}
