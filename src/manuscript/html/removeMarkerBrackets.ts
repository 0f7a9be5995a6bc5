import type { ManuscriptInline } from '../model'

/**
 * Brackets that stand round a marker outside its link, as in `<sup>[<a href="#n1">1</a>]</sup>`: the
 * marker is printed without them. What is taken off is added to `syntax`.
 */
export function removeMarkerBrackets(
  inlines: ManuscriptInline[],
  syntax: string[],
): ManuscriptInline[] {
  const result = inlines.map((inline) => ({ ...inline }))
  for (const [index, inline] of result.entries()) {
    const before = result[index - 1]
    const after = result[index + 1]
    if (inline.type !== 'noteMarker' || before?.type !== 'text' || after?.type !== 'text') continue
    const opening = /[[(]\s*$/.exec(before.text.slice(-8))?.[0]
    const closing = /^\s*[\])]/.exec(after.text.slice(0, 8))?.[0]
    if (opening === undefined || closing === undefined) continue
    if (opening.trim() === '(' && !before.superscript) continue
    syntax.push(opening, closing)
    before.text = before.text.slice(0, -opening.length)
    after.text = after.text.slice(closing.length)
  }
  return result
}
