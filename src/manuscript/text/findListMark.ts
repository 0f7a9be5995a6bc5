/** What an item of a typed list begins with: a bullet or a number, and its length with the spaces. */
export type ListMark = { sign: string; number?: number; length: number }

/** Dashes longer than a hyphen begin dialogue in Russian and French and are no bullets. */
export function findListMark(text: string): ListMark | null {
  const start = text.slice(0, 20)
  const bullet = /^([-*•‣◦▪●○])[ \t]+(?=\S)/.exec(start)
  if (bullet) {
    const sign = bullet[1] ?? ''
    return { sign: /[-*]/.test(sign) ? sign : '•', length: bullet[0].length }
  }
  const number = /^(\d{1,3})([.)])[ \t]+(?=\S)/.exec(start)
  if (!number) return null
  return { sign: number[2] ?? '', number: Number(number[1]), length: number[0].length }
}
