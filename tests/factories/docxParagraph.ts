/**
 * A paragraph for `buildDocx`: plain words become one run, XML stays as it is.
 *
 * @example docxParagraph('Wages and prices', { style: 'Heading1' })
 */
export function docxParagraph(
  content: string,
  { style, properties = '' }: { style?: string; properties?: string } = {},
): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  const look = named + properties === '' ? '' : `<w:pPr>${named}${properties}</w:pPr>`
  return `<w:p>${look}${content.startsWith('<') ? content : docxRun(content)}</w:p>`
}

function docxRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}
