/**
 * Words reduced to what identifies them: small letters without accents, numbers, one space between.
 * Markup, punctuation, quotation marks and dashes go; letters of every script stay.
 *
 * @example normaliseWords('‘Où va la <i>France</i>?’') // 'ou va la france'
 */
export function normaliseWords(text: string): string {
  return text
    .replaceAll(/<\/?(i|b|sup|sub|sc|span)(\s[^>]*)?>/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
