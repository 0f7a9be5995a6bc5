import { getText, listChildren, listDescendants, type XmlElement } from '../../xml/elements'
import { getNoteID } from '../notes/labelNotes'
import { findRelated, type DocxPackage } from '../openPackage'

/**
 * What people said in the margin of a file (ECMA-376 part 1, 17.13.4), each with the words it is
 * about. Answers are told by the file (Office 2013 extensions, `commentEx`); where a program left
 * that out, as LibreOffice does, a comment on exactly the words of an earlier one answers it.
 */
export type ReturnedComment = {
  id: string
  author: string
  /** ISO, as the file says it; null where it says no time. */
  at: string | null
  text: string
  /** The comment that opened the thread. */
  answers: string | null
  isResolved: boolean
  /** Null where its words are not marked in the text. */
  place: CommentPlace | null
}

/** Words, and what is around them on either side. */
export type WordsInFile = { exact: string; prefix: string; suffix: string }

/** As they stand without what was put in under tracking. */
export type CommentPlace = WordsInFile & {
  /** As they stand with every change accepted, where that is different. */
  after?: WordsInFile
  /** The bookmark of the paragraph it begins in, or that of the note, without their prefixes. */
  anchor: string | null
  isInNote: boolean
}

const CONTEXT = 32

export function readComments(
  docx: DocxPackage,
  anchorOf: { block: (name: string) => string | null; note: (id: string) => string | null },
): ReturnedComment[] {
  const readRelated = (type: string) => {
    const part = findRelated(docx, type)
    return part === null ? null : docx.readXml(part)
  }
  const said = readRelated('comments')
  if (said === null) return []
  const threads = new Map(
    listChildren(readRelated('commentsExtended'), 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'], done: attributes['w15:done'] },
    ]),
  )
  const ranges = new Map<string, Range>()
  const body = docx.readXml(docx.mainPart)
  if (body) addRanges(ranges, body, anchorOf.block, null)
  for (const type of ['footnotes', 'endnotes']) {
    for (const note of listChildren(readRelated(type))) {
      addRanges(ranges, note, () => null, anchorOf.note(getNoteID(note)))
    }
  }

  const comments = listChildren(said, 'w:comment').map((comment) => {
    const id = comment.attributes['w:id'] ?? ''
    const paragraphs = listDescendants(comment, 'w:p')
    const name = paragraphs.at(-1)?.attributes['w14:paraId'] ?? ''
    return {
      id,
      name,
      thread: threads.get(name),
      author: comment.attributes['w:author']?.trim() ?? '',
      at: toInstant(comment.attributes['w:date']),
      text: paragraphs.map(wordsIn).join('\n').trim(),
      range: ranges.get(id),
    }
  })
  const named = new Map(comments.map((comment) => [comment.name, comment]))
  const openerOf = (comment: (typeof comments)[number]): string | null => {
    if (comment.thread) {
      const { parent } = comment.thread
      return parent === undefined ? null : (named.get(parent)?.id ?? null)
    }
    const first = comments.find(({ range }) => range && isSameRange(range, comment.range))
    return first && first !== comment ? first.id : null
  }
  const direct = new Map(comments.map((comment) => [comment.id, openerOf(comment)]))
  return comments.map((comment): ReturnedComment => {
    const { at, author, id, range, text, thread } = comment
    return {
      id,
      author,
      at,
      text,
      answers: findOpener(id, direct),
      isResolved: thread?.done === '1',
      place: range ? placeOf(range) : null,
    }
  })
}

/** Word answers the opening comment only; a file may say otherwise, even in a circle. */
function findOpener(id: string, direct: ReadonlyMap<string, string | null>): string | null {
  const seen = new Set([id])
  let opener: string | null = null
  for (let next = direct.get(id); next && !seen.has(next); next = direct.get(next)) {
    seen.add(next)
    opener = next
  }
  return opener
}

/** Word writes the local time and no zone; it is taken as it stands. */
function toInstant(written: string | undefined): string | null {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?/.test(written)) return null
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** The text of a part up to here, before and after its tracked changes. */
type Running = { before: string; after: string; anchor: string | null }

type Range = {
  story: Running
  anchor: string | null
  isInNote: boolean
  start: { before: number; after: number }
  end: { before: number; after: number } | null
}

const NEW = new Set(['w:ins', 'w:moveTo'])
const OLD = new Set(['w:del', 'w:moveFrom'])
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** Adds the ranges of comments that stand in a part, in document order. */
function addRanges(
  ranges: Map<string, Range>,
  root: XmlElement,
  anchorOf: (bookmark: string) => string | null,
  note: string | null,
): void {
  const story: Running = { before: '', after: '', anchor: note }
  const isInNote = root.name === 'w:footnote' || root.name === 'w:endnote'
  const here = () => ({ before: story.before.length, after: story.after.length })
  const add = (words: string, change: 'new' | 'old' | null) => {
    if (change !== 'new') story.before += words
    if (change !== 'old') story.after += words
  }
  const visit = (element: XmlElement, change: 'new' | 'old' | null): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const { 'w:id': id = '', 'w:name': name = '' } = child.attributes
      if (child.name === 'w:bookmarkStart') story.anchor = anchorOf(name) ?? story.anchor
      else if (child.name === 'w:commentRangeStart') {
        ranges.set(id, { story, anchor: story.anchor, isInNote, start: here(), end: null })
      } else if (child.name === 'w:commentRangeEnd') {
        const range = ranges.get(id)
        if (range) range.end = here()
      } else if (child.name === 'w:commentReference' && !ranges.has(id)) {
        // Whoever selects nothing comments on a place, which has no words of its own.
        ranges.set(id, { story, anchor: story.anchor, isInNote, start: here(), end: here() })
      } else if (child.name === 'w:t' || child.name === 'w:delText') add(getText(child), change)
      else if (SIGNS[child.name] !== undefined && element.name === 'w:r') {
        add(SIGNS[child.name] ?? '', change)
      } else {
        visit(child, NEW.has(child.name) ? 'new' : OLD.has(child.name) ? 'old' : change)
        if (child.name === 'w:p') add('\n', null)
      }
    }
  }
  visit(root, null)
}

function isSameRange(one: Range, other: Range | undefined): boolean {
  return (
    other !== undefined &&
    one.story === other.story &&
    one.start.before === other.start.before &&
    one.start.after === other.start.after &&
    one.end?.before === other.end?.before &&
    one.end?.after === other.end?.after
  )
}

function placeOf({ anchor, end, isInNote, start, story }: Range): CommentPlace | null {
  if (end === null) return null
  const within = (side: 'after' | 'before') => {
    const text = story[side]
    return {
      exact: text.slice(start[side], end[side]).trim(),
      prefix: text.slice(Math.max(0, start[side] - CONTEXT), start[side]).trimStart(),
      suffix: text.slice(end[side], end[side] + CONTEXT).trimEnd(),
    }
  }
  const [before, after] = [within('before'), within('after')]
  if (before.exact === '') {
    const words = after.exact === '' ? wordBefore(after) : after
    return { ...words, anchor, isInNote }
  }
  const isOther = after.exact !== '' && JSON.stringify(after) !== JSON.stringify(before)
  return { ...before, anchor, isInNote, ...(isOther ? { after } : {}) }
}

/** A place between words, such as that of a marker, is told by the word before it in its paragraph. */
function wordBefore({ prefix, suffix }: WordsInFile): WordsInFile {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const exact = /\S+\s*$/.exec(line)?.[0] ?? ''
  const before = prefix.slice(0, prefix.length - exact.length)
  return {
    exact: exact.trimEnd(),
    prefix: before,
    suffix: exact.slice(exact.trimEnd().length) + suffix,
  }
}

function wordsIn(element: XmlElement): string {
  return element.children
    .map((child): string => {
      if (typeof child === 'string') return ''
      if (child.name === 'w:t') return getText(child)
      return SIGNS[child.name] ?? wordsIn(child)
    })
    .join('')
}
