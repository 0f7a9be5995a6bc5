/**
 * The value of a locator as CSL has it: no space around, and a plain hyphen for any dash between
 * two numbers, Arabic or Roman. How a range is printed is the style's to say.
 *
 * @example normaliseLocatorValue('70–71') // '70-71'
 * @example normaliseLocatorValue('xii — xv') // 'xii-xv'
 */
export function normaliseLocatorValue(value: string): string {
  return value
    .trim()
    .replaceAll(/(?<=[\p{L}\p{N}])\s*[-‐‑‒–—−]+\s*(?=[\p{L}\p{N}])/gu, '-')
    .replaceAll(/\s+/gu, ' ')
}
