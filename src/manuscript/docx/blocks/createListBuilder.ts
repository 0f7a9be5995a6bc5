import type { ManuscriptBlock, ManuscriptListItem } from '../../model'
import type { DocxListPlace, DocxParagraph } from '../content/story'

type Nested = ManuscriptListItem['lists'][number]
type ListBlock = Extract<ManuscriptBlock, { type: 'list' }>
type Level = { place: DocxListPlace; list: Nested }

/**
 * Puts paragraphs that are items of lists together. An item goes on with the list of its level if
 * it has the next number or is a bullet as well; a deeper one begins a list inside the item before
 * it; anything else begins a list, with its number as start where that is not 1.
 */
type ListBuilder = {
  /** The new block if the item begins one, else null: then it went into the block before. */
  add: (paragraph: DocxParagraph, place: DocxListPlace) => ListBlock | null
  /** Something stood between two items. */
  end: () => void
}

export function createListBuilder(): ListBuilder {
  let open: Level[] = []
  return {
    add: ({ line, content }, place) => {
      const item: ManuscriptListItem = { line, content, lists: [] }
      open = open.filter((level) => level.place.level <= place.level)
      const last = open.at(-1)
      if (last?.place.level === place.level) {
        if (goesOn(last.place, place)) {
          last.list.items.push(item)
          last.place = place
          return null
        }
        open.pop()
      }
      const list: Nested = {
        type: 'list',
        ordered: place.ordered,
        ...(place.ordered && place.number !== 1 ? { start: place.number } : {}),
        items: [item],
      }
      const parent = open.at(-1)?.list.items.at(-1)
      open.push({ place, list })
      if (parent === undefined) return { ...list, line }
      parent.lists.push(list)
      return null
    },
    end: () => {
      open = []
    },
  }
}

function goesOn(before: DocxListPlace, after: DocxListPlace): boolean {
  if (before.ordered !== after.ordered) return false
  return !after.ordered || (after.number === before.number + 1 && after.format === before.format)
}
