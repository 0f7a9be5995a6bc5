import type { CslItem } from '../model'
import { wording } from '../../wording'

type Field = Exclude<keyof CslItem, 'id' | 'type'>

/** Of each group, one field must say something. */
const EVERY: readonly Field[][] = [['title']]
const PART: readonly Field[][] = [['title'], ['container-title']]
const ONLINE: readonly Field[][] = [['title'], ['URL']]

const REQUIRED: Readonly<Record<string, readonly Field[][]>> = {
  book: [['title'], ['author', 'editor', 'translator', 'publisher']],
  chapter: PART,
  entry: PART,
  'entry-dictionary': PART,
  'entry-encyclopedia': PART,
  'paper-conference': PART,
  'article-journal': PART,
  'article-magazine': PART,
  'article-newspaper': PART,
  review: PART,
  'review-book': PART,
  thesis: [['title'], ['author'], ['publisher']],
  webpage: ONLINE,
  post: ONLINE,
  'post-weblog': ONLINE,
  personal_communication: [
    ['author', 'title'],
    ['issued', 'archive', 'title'],
  ],
}

/**
 * The fields a reference lacks that its type must have, in CSL's names; alternatives are joined by
 * "or". The year is none of them: where it is not known it is left out. A work that is only named as
 * the original of what another quotes needs no more than its title.
 *
 * @example listMissingFields({ id: '1', type: 'book', title: 'T' })
 * // ['author or editor or translator or publisher']
 */
export function listMissingFields(item: CslItem, onlyOriginal = false): string[] {
  if (item.type.trim() === '') return ['type']
  const required = onlyOriginal ? EVERY : (REQUIRED[item.type] ?? EVERY)
  return required
    .filter((group) => group.every((field) => isEmpty(item[field])))
    .map((group) => wording.apparatus.anyOf(group))
}

function isEmpty(value: CslItem[Field]): boolean {
  if (value === undefined || typeof value === 'string') return (value ?? '').trim() === ''
  if (Array.isArray(value))
    return value.every((name) => !name.family?.trim() && !name.literal?.trim())
  return Object.keys(value).length === 0
}
