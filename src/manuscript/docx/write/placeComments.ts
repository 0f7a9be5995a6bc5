import type { WordDocument, WordInline, WordParagraph } from './wordDocument'

/** Words of a document that a comment is about: the `nth` time they stand there, from 0. */
export type CommentedWords = {
  comments: readonly string[]
  part:
    { in: 'body' } | { in: 'head'; style: WordParagraph['style'] } | { in: 'note'; note: string }
  words: string
  nth: number
}

type Text = Pick<WordDocument, 'paragraphs'>

/**
 * The document with the marks of its comments around the words they are about. Comments on a note
 * stand at its marker: LibreOffice does not open a file that has one inside a footnote. Comments of
 * which the words are not there are about the title.
 */
export function placeComments<T extends Text>(
  document: T,
  commented: readonly CommentedWords[],
): T {
  let { paragraphs } = document as Text
  for (const { comments, nth, part, words } of commented) {
    if (part.in === 'note') {
      paragraphs = markMarker(paragraphs, comments, part.note) ?? markTitle(paragraphs, comments)
      continue
    }
    const isThere = ({ anchor, style }: WordParagraph) =>
      part.in === 'head' ? style === part.style : anchor !== undefined
    const from = paragraphs.findIndex(isThere)
    const to = paragraphs.findLastIndex(isThere) + 1
    const marked = from < 0 ? null : markWords(paragraphs.slice(from, to), comments, words, nth)
    paragraphs = marked
      ? paragraphs.toSpliced(from, to - from, ...marked)
      : markTitle(paragraphs, comments)
  }
  return { ...document, paragraphs }
}

/** The paragraphs with the first marker of a note marked; null where none stands in them. */
function markMarker(
  paragraphs: readonly WordParagraph[],
  comments: readonly string[],
  note: string,
): WordParagraph[] | null {
  const isMarker = (one: WordInline) => one.type === 'noteMarker' && one.note === note
  const at = paragraphs.findIndex(({ content }) => content.some(isMarker))
  return paragraphs[at] === undefined
    ? null
    : paragraphs.map((paragraph, place) => {
        if (place !== at) return paragraph
        const { content } = paragraph
        const marker = content.findIndex(isMarker)
        const marked = [
          ...starts(comments),
          ...content.slice(marker, marker + 1),
          ...ends(comments),
        ]
        return { ...paragraph, content: content.toSpliced(marker, 1, ...marked) }
      })
}

function markTitle(
  paragraphs: readonly WordParagraph[],
  comments: readonly string[],
): readonly WordParagraph[] {
  const at = Math.max(
    0,
    paragraphs.findIndex(({ style }) => style === 'title'),
  )
  return paragraphs.map((one, place) =>
    place === at
      ? { ...one, content: [...starts(comments), ...one.content, ...ends(comments)] }
      : one,
  )
}

const starts = (comments: readonly string[]): WordInline[] =>
  comments.map((comment) => ({ type: 'commentStart', comment }))
const ends = (comments: readonly string[]): WordInline[] =>
  comments.map((comment) => ({ type: 'commentEnd', comment }))

/** The paragraphs with the words marked; null where they do not stand there. White space is alike. */
function markWords(
  paragraphs: readonly WordParagraph[],
  comments: readonly string[],
  words: string,
  nth: number,
): WordParagraph[] | null {
  const text = paragraphs.map(({ content }) => wordsOf(content)).join(' ')
  const start = findNth(text, words.replace(/\s/g, ' '), nth)
  if (start < 0 || words === '') return null
  let at = 0
  return paragraphs.map((paragraph) => {
    const begin = at
    const end = at + wordsOf(paragraph.content).length
    at = end + 1
    const marks = [
      { place: start, marks: starts(comments) },
      { place: start + words.length, marks: ends(comments) },
    ].filter(({ place }, isEnd) =>
      isEnd ? place > begin && place <= end : place >= begin && place < end,
    )
    return marks.reduceRight<WordParagraph>(
      (one, { marks: put, place }) => ({ ...one, content: putIn(one.content, place - begin, put) }),
      paragraph,
    )
  })
}

/** Of a part: where words stand the nth time, the last time where they stand there less often. */
export function findNth(text: string, words: string, nth: number): number {
  let found = -1
  for (let count = 0; count <= nth; count++) {
    const next = text.indexOf(words, found + 1)
    if (next < 0) return found
    found = next
  }
  return found
}

function wordsOf(content: readonly WordInline[]): string {
  return content.map(wordsOfInline).join('')
}

function wordsOfInline(inline: WordInline): string {
  if (inline.change?.type === 'inserted' || inline.change?.type === 'movedTo') return ''
  switch (inline.type) {
    case 'text':
      return inline.text.replace(/\s/g, ' ')
    case 'lineBreak':
      return ' '
    case 'link':
      return wordsOf(inline.content)
    default:
      return ''
  }
}

function putIn(
  content: readonly WordInline[],
  place: number,
  marks: readonly WordInline[],
): WordInline[] {
  const put: WordInline[] = []
  let at = 0
  let isPut = false
  for (const inline of content) {
    const length = wordsOfInline(inline).length
    const inside = place - at
    if (isPut || inside > length || (inside === length && length > 0)) put.push(inline)
    else {
      isPut = true
      if (inside <= 0) put.push(...marks, inline)
      else if (inline.type === 'text') {
        const { text } = inline
        put.push({ ...inline, text: text.slice(0, inside) }, ...marks)
        put.push({ ...inline, text: text.slice(inside) })
      } else if (inline.type === 'link') {
        put.push({ ...inline, content: putIn(inline.content, inside, marks) })
      } else put.push(...marks, inline)
    }
    at += length
  }
  return isPut ? put : [...put, ...marks]
}
