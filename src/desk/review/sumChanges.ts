import type { TextComparison } from '../../edition/compare/model'

/**
 * What differs between two texts, in one sentence. Blocks are called paragraphs, as people do.
 *
 * @example '2 paragraphs changed, one new, one moved; 3 notes are printed otherwise.'
 */
export function sumChanges(comparison: TextComparison): string {
  const { blocks, front, notes, quotations, references } = comparison
  const is = (wanted: string) => blocks.filter(({ change }) => change === wanted).length
  const moved = blocks.filter(({ movedFrom }) => movedFrom !== undefined).length
  const ofText = [
    count(is('changed'), 'paragraph changed', 'paragraphs changed'),
    count(is('inserted'), 'new', 'new'),
    count(is('deleted'), 'gone', 'gone'),
    count(moved, 'moved', 'moved'),
  ].filter((part) => part !== '')
  const printed = notes.filter(({ printedChanged }) => printedChanged).length
  const numbered = notes.filter(
    ({ printedChanged, reasons }) => !printedChanged && reasons.length > 0,
  ).length
  const parts = [
    front.length > 0 ? 'the head of the article' : '',
    ofText.join(', '),
    count(printed, 'note is printed otherwise', 'notes are printed otherwise'),
    count(numbered, 'note has only another number', 'notes have only another number'),
    count(references.length, 'reference differs', 'references differ'),
    count(quotations.length, 'quotation differs', 'quotations differ'),
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'Word for word the same.'
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function count(number: number, one: string, many: string): string {
  if (number === 0) return ''
  return number === 1 ? `one ${one}` : `${number} ${many}`
}
