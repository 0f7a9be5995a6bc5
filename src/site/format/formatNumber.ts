/** A whole number in the digits and grouping of a language: 3264 in `en-GB` is `3,264`. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value)
}
