import { createProblem } from '../../createProblem'
import { plainText } from '../../../text/walk'
import type { ManuscriptInline, ManuscriptProblem } from '../../model'
import { findChild, getText } from '../../xml/elements'
import type { DocxParagraph } from '../content/story'
import type { DocxPackage } from '../openPackage'

/**
 * The title is what stands in the title style: the first such paragraph, with those directly after
 * it. Later ones are read as headings. A title that carries a note marker or a picture is kept in
 * the text as a heading too, since a title is words alone.
 *
 * Without that style, a heading of level 1 is the title if the text begins with it, no other has
 * its level and there are lower ones: then the levels say so.
 */
type TakenTitle = {
  title: string | null
  paragraphs: DocxParagraph[]
  problems: ManuscriptProblem[]
}

export function takeTitle(paragraphs: DocxParagraph[]): TakenTitle {
  const isTitle = (paragraph: DocxParagraph | undefined) =>
    paragraph?.role === 'title' && paragraph.content.length > 0
  const from = paragraphs.findIndex(isTitle)
  if (from < 0) return takeTopHeading(paragraphs)
  let to = from + 1
  while (isTitle(paragraphs[to])) to += 1

  const lines = paragraphs.slice(from, to)
  const text = lines.map(({ content }) => plainText(content)).join(' ')
  const title = text.replace(/\s+/g, ' ').trim()
  const kept = lines.filter((paragraph) => !isWordsAlone(paragraph))
  const asHeading = (paragraph: DocxParagraph): DocxParagraph =>
    isTitle(paragraph) ? { ...paragraph, role: 'heading', level: 1 } : paragraph
  const rest = [...paragraphs.slice(0, from), ...kept, ...paragraphs.slice(to)]
  return {
    title: title === '' ? null : title,
    paragraphs: rest.map(asHeading),
    problems: [...kept, ...paragraphs.slice(to).filter(isTitle)].map(({ content, line }) =>
      createProblem('titleRepeated', { text: plainText(content) }, { line }),
    ),
  }
}

function takeTopHeading(paragraphs: DocxParagraph[]): TakenTitle {
  const from = paragraphs.findIndex(
    ({ content, pictures }) => content.length > 0 || pictures.length > 0,
  )
  const first = paragraphs[from]
  const headings = paragraphs.filter(
    ({ role, content }) => role === 'heading' && content.length > 0,
  )
  const isTop =
    first?.role === 'heading' &&
    first.level === 1 &&
    headings.length > 1 &&
    headings.slice(1).every(({ level }) => level > 1)
  if (!isTop || !isWordsAlone(first)) return { title: null, paragraphs, problems: [] }
  const title = plainText(first.content).replace(/\s+/g, ' ').trim()
  return { title, paragraphs: paragraphs.toSpliced(from, 1), problems: [] }
}

function isWordsAlone({ content, pictures }: DocxParagraph): boolean {
  return pictures.length === 0 && !hasMarker(content)
}

function hasMarker(content: ManuscriptInline[]): boolean {
  return content.some((inline) =>
    inline.type === 'link' ? hasMarker(inline.content) : inline.type === 'noteMarker',
  )
}

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
