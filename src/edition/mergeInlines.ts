import type { Inline } from './articleText'

/**
 * The same content in as few pieces as its looks allow: an editor may cut `word` into `wo` and `rd`,
 * or one link into two, without a reader seeing it. Empty text goes; so do links around nothing.
 */
export function mergeInlines(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of content) {
    const last = merged.at(-1)
    const joined = last && join(last, inline)
    if (joined) merged[merged.length - 1] = joined
    else if (!isEmpty(inline)) merged.push(inline)
  }
  return merged.map((inline) =>
    inline.type === 'link' ? { ...inline, content: mergeInlines(inline.content) } : inline,
  )
}

function isEmpty(inline: Inline): boolean {
  if (inline.type === 'text') return inline.text === ''
  return inline.type === 'link' && inline.content.every(isEmpty)
}

function join(one: Inline, other: Inline): Inline | null {
  if (one.type === 'text' && other.type === 'text' && marksOf(one) === marksOf(other)) {
    return { ...one, text: one.text + other.text }
  }
  if (one.type === 'link' && other.type === 'link' && one.href === other.href) {
    return { ...one, content: [...one.content, ...other.content] }
  }
  return null
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
