/**
 * A number as Word writes it in a format of ST_NumberFormat (ECMA-376 part 1, 17.18.59). Formats of
 * scripts other than Latin are written as plain figures.
 *
 * @example formatNumber(4, 'lowerRoman') // 'iv'
 */
export function formatNoteNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerRoman':
      return toRoman(number)
    case 'upperRoman':
      return toRoman(number).toUpperCase()
    case 'lowerLetter':
      return toLetters(number)
    case 'upperLetter':
      return toLetters(number).toUpperCase()
    case 'chicago':
      return toSign(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(number: number): string {
  if (number < 1 || number > 10_000) return String(number)
  let left = number
  let roman = ''
  for (const [value, letters] of ROMAN) {
    roman += letters.repeat(Math.floor(left / value))
    left %= value
  }
  return roman
}

/** a to z, then aa, bb and so on. */
function toLetters(number: number): string {
  if (number < 1 || number > 10_000) return String(number)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

/** *, †, ‡, §, then each of them doubled (Chicago Manual of Style). */
function toSign(number: number): string {
  if (number < 1 || number > 10_000) return String(number)
  return '*†‡§'.charAt((number - 1) % 4).repeat(Math.floor((number - 1) / 4) + 1)
}
