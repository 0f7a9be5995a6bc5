/**
 * An ISBN as thirteen digits (ISO 2108), or `null` where the text holds none whose check digit is
 * right: a mistyped ISBN must not make two works one. Of several, the first counts.
 *
 * @example normaliseISBN('0-306-40615-2') // '9780306406157'
 */
export function normaliseISBN(text: string | undefined): string | null {
  const candidates = (text ?? '').match(/\d(?:[- ]?\d){8}(?:[- ]?\d){0,3}[- ]?[\dXx]/g) ?? []
  for (const candidate of candidates) {
    const digits = candidate.replaceAll(/[- ]/g, '').toUpperCase()
    if (isISBN13(digits)) return digits
    if (isISBN10(digits)) return completeISBN13(`978${digits.slice(0, 9)}`)
  }
  return null
}

const weigh = (digits: string) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0)

const isISBN13 = (digits: string) => /^97[89]\d{10}$/.test(digits) && weigh(digits) % 10 === 0

function isISBN10(digits: string): boolean {
  if (!/^\d{9}[\dX]$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - index),
    0,
  )
  return sum % 11 === 0
}

const completeISBN13 = (twelve: string) => twelve + String((10 - (weigh(twelve) % 10)) % 10)
