// Scripts written from right to left (Unicode Standard Annex #9; CLDR script metadata).
const RIGHT_TO_LEFT = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '))

/** The direction of a language's usual script: `ar` and `ur` are `rtl`, `en-GB` is `ltr`. */
export function getDirection(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}
