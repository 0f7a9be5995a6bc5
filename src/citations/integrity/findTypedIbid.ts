/**
 * The word that stands for an earlier source, if one was typed into a text: ibid and ibidem, idem,
 * id., loc. cit., op. cit., ebd. and ebenda, and Russian там же. Such a word is computed, never kept.
 *
 * @example findTypedIbid('Ibid., pg 3') // 'Ibid.'
 */
export function findTypedIbid(text: string): string | null {
  return PATTERN.exec(text)?.[0] ?? null
}

const PATTERN =
  /(?<![\p{L}\p{N}])(?:ibid(?:em)?\b\.?|idem\b|id\.(?=[\s,;:]|$)|(?:loc|op)\.?\s?cit\b\.?|ebd\.|ebenda\b|там же(?!\p{L}))/iu
