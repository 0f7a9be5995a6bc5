import { findNotesHeading } from '../notes/findNotesHeading'
import type { ManuscriptBlock, ManuscriptInline } from '../model'
import type { TextParagraph } from './lines'

/**
 * Lists typed with bullets or numbers: at least two items in a row with the same bullet, or with
 * numbers that rise by one. One such paragraph alone is a paragraph. Under a heading of notes there
 * are no lists: those numbers are the notes'.
 */
type TypedList = {
  block: Extract<ManuscriptBlock, { type: 'list' }>
  /** Paragraphs that the list takes. */
  count: number
  syntax: string[]
}

/** By the paragraph that begins the list. */
export function paragraphsToLists(
  paragraphs: TextParagraph[],
  headings: Set<TextParagraph>,
): Map<TextParagraph, TypedList> {
  const lists = new Map<TextParagraph, TypedList>()
  let inNotes = false
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]
    if (!paragraph) break
    if (headings.has(paragraph)) inNotes = findNotesHeading(paragraph.text) !== null
    const items = inNotes ? [] : collectItems(paragraphs, at)
    const list = items.length > 1 ? toList(items) : null
    if (!list) continue
    lists.set(paragraph, list)
    at += list.count - 1
  }
  return lists
}

type Item = { paragraph: TextParagraph; mark: ListMark }

function collectItems(paragraphs: TextParagraph[], from: number): Item[] {
  const items: Item[] = []
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]
    if (!paragraph || !addItem(items, paragraph)) break
  }
  return items
}

function addItem(items: Item[], paragraph: TextParagraph): boolean {
  const mark = paragraph.rule || paragraph.quoted > 0 ? null : findListMark(paragraph.text)
  const before = items.at(-1)?.mark
  if (!mark) return false
  if (before && (before.sign !== mark.sign || !follows(mark, before))) return false
  items.push({ paragraph, mark })
  return true
}

function follows(mark: ListMark, before: ListMark): boolean {
  return before.number === undefined ? true : mark.number === before.number + 1
}

function toList(items: Item[]): TypedList | null {
  const [first] = items
  if (!first) return null
  const { number } = first.mark
  return {
    block: {
      type: 'list',
      line: first.paragraph.line,
      ordered: number !== undefined,
      ...(number !== undefined && number !== 1 ? { start: number } : {}),
      items: items.map(({ paragraph, mark }) => ({
        line: paragraph.line,
        content: textToInlines(paragraph.text.slice(mark.length)),
        lists: [],
      })),
    },
    count: items.length,
    syntax: items.map(({ paragraph, mark }) => paragraph.text.slice(0, mark.length)),
  }
}

/** What an item of a typed list begins with: a bullet or a number, and its length with the spaces. */
type ListMark = { sign: string; number?: number; length: number }

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

/** Plain words as inlines; a line feed becomes a line break. */
export function textToInlines(text: string): ManuscriptInline[] {
  return text
    .split('\n')
    .flatMap((line, index): ManuscriptInline[] =>
      index === 0
        ? [{ type: 'text', text: line }]
        : [{ type: 'lineBreak' }, { type: 'text', text: line }],
    )
}
