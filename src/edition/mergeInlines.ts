import type { Inline } from './articleText'

/**
 * The same content in as few pieces as its looks allow: an editor may cut `word` into `wo` and `rd`
 * without a reader seeing it. Empty text goes; so do links around nothing.
 */
export function mergeInlines(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of content) {
    if (inline.type === 'link') {
      const inside = mergeInlines(inline.content)
      if (inside.length > 0) merged.push({ ...inline, content: inside })
      continue
    }
    if (inline.type !== 'text') {
      merged.push(inline)
      continue
    }
    if (inline.text === '') continue
    const last = merged.at(-1)
    if (last?.type === 'text' && marksOf(last) === marksOf(inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else merged.push(inline)
  }
  return merged
}

function marksOf({
  text: _words,
  type: _type,
  ...marks
}: Extract<Inline, { type: 'text' }>): string {
  return Object.entries(marks)
    .filter(([, isOn]) => isOn)
    .map(([mark]) => mark)
    .sort()
    .join(' ')
}
