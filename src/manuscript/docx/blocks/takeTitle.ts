import { createProblem } from '../../createProblem'
import { inlinesToText } from '../../inlinesToText'
import type { ManuscriptProblem } from '../../model'
import type { DocxParagraph } from '../content/model'

/**
 * The title is what stands in the title style: the first such paragraph, with those directly after
 * it. Later ones are read as headings. A title that carries a note marker or a picture is kept in
 * the text as a heading too, since a title is words alone.
 */
export function takeTitle(paragraphs: DocxParagraph[]): {
  title: string | null
  paragraphs: DocxParagraph[]
  problems: ManuscriptProblem[]
} {
  const isTitle = (paragraph: DocxParagraph | undefined) =>
    paragraph?.role === 'title' && paragraph.content.length > 0
  const from = paragraphs.findIndex(isTitle)
  if (from < 0) return { title: null, paragraphs, problems: [] }
  let to = from + 1
  while (isTitle(paragraphs[to])) to += 1

  const lines = paragraphs.slice(from, to)
  const text = lines.map(({ content }) => inlinesToText(content)).join(' ')
  const title = text.replace(/\s+/g, ' ').trim()
  const kept = lines.filter(
    ({ content, pictures }) =>
      pictures.length > 0 || content.some(({ type }) => type === 'noteMarker'),
  )
  const asHeading = (paragraph: DocxParagraph): DocxParagraph =>
    isTitle(paragraph) ? { ...paragraph, role: 'heading', level: 1 } : paragraph
  const rest = [...paragraphs.slice(0, from), ...kept, ...paragraphs.slice(to)]
  return {
    title: title === '' ? null : title,
    paragraphs: rest.map(asHeading),
    problems: [...kept, ...paragraphs.slice(to).filter(isTitle)].map(({ content, line }) =>
      createProblem('titleRepeated', { text: inlinesToText(content) }, { line }),
    ),
  }
}
