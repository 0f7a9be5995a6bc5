import type { Section } from './model'

/** Sections with one of them a step up or down; null where it stands at that end already. */
export function stepSection(
  sections: readonly Section[],
  key: string,
  step: -1 | 1,
): Section[] | null {
  const at = sections.findIndex((section) => section.key === key)
  const [section, neighbour] = [sections[at], sections[at + step]]
  if (!section || !neighbour) return null
  return sections.with(at, neighbour).with(at + step, section)
}
