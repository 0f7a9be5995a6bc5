import type { XmlElement } from '../../xml/elements'
import { findRelated, type DocxPackage } from '../openPackage'
import { isRevision } from '../revisions/listTrackedChanges'
import { authorOfRevision } from '../revisions/resolveRevisions'

/** Somebody who tracked changes, with the time of their last as the file says it. */
type Reviser = { author: string; at: string | null }

/** So many people’s changes are told apart; those of all further ones are told with the last. */
const MOST_PEOPLE = 6

/**
 * Those who tracked changes, in the order in which they worked: whoever changed words that another
 * had put in comes after them, whatever the clocks say, and else whoever stopped first comes first.
 * Where there are no times it is the order of their first change. What two people made of the same
 * words together is said to be of the later one.
 */
export function listPeople(docx: DocxPackage): Reviser[] {
  const people = new Map<string, string | null>()
  const followers = new Map<string, Set<string>>()
  const visit = (element: XmlElement, within: readonly string[]): void => {
    const author = isRevision(element.name) ? authorOfRevision(element) : null
    if (author !== null) {
      const at = element.attributes['w:date'] ?? null
      const last = people.get(author) ?? null
      people.set(author, at !== null && (last === null || at > last) ? at : last)
      for (const other of within) {
        if (other !== author) {
          followers.set(other, (followers.get(other) ?? new Set<string>()).add(author))
        }
      }
    }
    const inside = author === null ? within : [...within, author]
    for (const child of element.children) if (typeof child !== 'string') visit(child, inside)
  }
  const parts = [docx.mainPart, findRelated(docx, 'footnotes'), findRelated(docx, 'endnotes')]
  for (const part of parts) {
    const root = part === null ? null : docx.readXml(part)
    if (root) visit(root, [])
  }
  const all = [...people].map(([author, at]): Reviser => ({ author, at }))
  return putAfter(sortByTime(all), followers).slice(0, MOST_PEOPLE)
}

function sortByTime(people: readonly Reviser[]): Reviser[] {
  if (people.some(({ at }) => at === null)) return [...people]
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return [...people].sort((one, other) => compare(one.at ?? '', other.at ?? ''))
}

/** Each stands after those in whose words they worked; two who worked in each other’s stay as they are. */
function putAfter(
  people: readonly Reviser[],
  followers: ReadonlyMap<string, ReadonlySet<string>>,
): Reviser[] {
  const left = [...people]
  const placed: Reviser[] = []
  while (left.length > 0) {
    const free = left.findIndex(
      ({ author }) => !left.some((other) => followers.get(other.author)?.has(author) === true),
    )
    placed.push(...left.splice(Math.max(0, free), 1))
  }
  return placed
}
