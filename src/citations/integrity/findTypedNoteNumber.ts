/**
 * The first pointing at a note of this text by typed figures, as in "see note 14" or "footnote 3
 * above", in English, German, French and Russian; `null` where there is none. A note of another
 * work ("pg 217, note 3") is none: nothing sends the reader to it here.
 */
export function findTypedNoteNumber(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return null
}

const NOTE = '(?:(?:foot|end)?notes?|n\\.|nn\\.)\\s*(?:no\\.?\\s*)?'

const PATTERNS = [
  new RegExp(
    `(?<!\\p{L})(?:see|cf\\.?|compare|vide)\\s+(?:also\\s+|above,?\\s+|below,?\\s+)?${NOTE}\\d+`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${NOTE}\\d+,?\\s+(?:above|below)(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:siehe|s\.|vgl\.)\s+(?:oben,?\s+|auch\s+)?(?:Anmerkung|Anm\.|Fußnote|Fn\.)\s*\d+/iu,
  /(?<!\p{L})(?:voir|cf\.)\s+(?:la\s+)?note\s*\d+/iu,
  /(?<!\p{L})(?:см\.|смотри)\s*(?:прим\.|примечание|сноску)\s*№?\s*\d+/iu,
]
