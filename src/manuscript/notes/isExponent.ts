/**
 * Whether a raised figure at this place of a text is a power or belongs to a unit: `10³` and
 * `5 km²`, but not `1917³`, where the digits are a year's.
 */
export function isExponent(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  if (/(?:^|\D)(?:1\d|20)\d\d$/.test(before)) return false
  return (
    /\d$/.test(before) || /(?:^|[\d\s(/·])(?:[cdkm]?m|ha|ft|in|yd|mi|s|x|y|z|n|r|c)$/.test(before)
  )
}
