import type { DocxStyle, ParagraphLook, ParagraphRole } from './model'
import { BODY_NAMES, CAPTION_NAMES, HEADING_NAME, QUOTATION_NAMES, TITLE_NAMES } from './styleNames'

/**
 * What a paragraph is for. Its own outline level decides first; then the names of its style and of
 * the styles that one is based on, nearest first; then the outline level the style has. Heading
 * levels are 1 to 9 as in the file.
 */
export function decideRole(
  own: ParagraphLook,
  style: DocxStyle,
): { role: ParagraphRole; level: number } {
  if (own.outline !== undefined && own.outline < 10) return { role: 'heading', level: own.outline }
  const outline = own.outline ?? style.paragraph.outline
  for (const name of style.names) {
    if (BODY_NAMES.has(name)) return { role: 'body', level: 0 }
    if (TITLE_NAMES.has(name)) return { role: 'title', level: 0 }
    if (QUOTATION_NAMES.has(name)) return { role: 'quotation', level: 0 }
    if (CAPTION_NAMES.has(name)) return { role: 'caption', level: 0 }
    const level = HEADING_NAME.exec(name)?.[1]
    if (level !== undefined && outline !== 10) {
      return { role: 'heading', level: outline ?? Number(level) }
    }
  }
  if (outline !== undefined && outline < 10) return { role: 'heading', level: outline }
  return { role: 'body', level: 0 }
}
