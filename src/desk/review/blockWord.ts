import type { ComparedBlock } from '../../edition/compare/model'

/**
 * The word over a block that differs, so that a reader who skims, or hears the page, knows what
 * happened to it; null where the words themselves say it all.
 */
export function blockWord({ after, before, change, movedFrom }: ComparedBlock): string | null {
  const moved = movedFrom === undefined ? null : `Moved here; it was paragraph ${movedFrom}`
  if (change === 'inserted') return 'New'
  if (change === 'deleted') return 'Taken out'
  const isOther =
    before !== undefined &&
    after !== undefined &&
    (before.type !== after.type || before.inAside !== after.inAside)
  const shape = isOther ? `was ${NAMES[before.type]}` : null
  return [moved, shape].filter((part) => part !== null).join(', ') || null
}

const NAMES: Record<NonNullable<ComparedBlock['after']>['type'], string> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  listItem: 'an item of a list',
  quotation: 'a displayed quotation',
  figure: 'a picture',
  post: 'a post',
  aside: 'the head of an aside',
  rule: 'a rule',
}
