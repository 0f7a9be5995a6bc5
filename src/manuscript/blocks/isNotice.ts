/**
 * Whether a paragraph is an editor's notice: wholly in one pair of square brackets, with words in
 * it. `[…]` alone is an elision, and `[a] and [b]` is not one pair.
 */
export function isNotice(text: string): boolean {
  const words = text.trim()
  if (!words.startsWith('[') || !/\][.]?$/.test(words.slice(-2)) || !/\p{L}/u.test(words))
    return false
  const end = words.lastIndexOf(']')
  let depth = 0
  for (let at = 0; at < end; at += 1) {
    const sign = words.charAt(at)
    if (sign === '[') depth += 1
    else if (sign === ']') depth -= 1
    if (depth === 0) return false
  }
  return depth === 1
}
