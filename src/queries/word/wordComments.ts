import type { CommentText } from '../../edition/comments/model'
import type { CommentedWords } from '../../manuscript/docx/write/placeComments'
import type { WordComment } from '../../manuscript/docx/write/wordDocument'
import type { CommentThread } from '../comments/listComments'

/**
 * What people said about a text, as comments of a file: every thread with its answers and whether it
 * is resolved, on the words it is about. A resolved one of which the words are gone stays here.
 */
export function wordComments(
  threads: readonly CommentThread[],
  written: CommentText,
): { comments: WordComment[]; commented: CommentedWords[] } {
  const shown = threads.filter(({ resolved, state }) => state !== 'lost' || !resolved)
  const comments = shown.flatMap((thread): WordComment[] => {
    const isResolved = thread.resolved !== undefined
    const said = { author: thread.by.name, at: toSecond(thread.at), text: thread.text }
    return [
      { id: String(thread.id), ...said, isResolved },
      ...thread.answers.map(({ at, by, id, text }) => ({
        id: String(id),
        author: by.name,
        at: toSecond(at),
        text,
        answers: String(thread.id),
        isResolved,
      })),
    ]
  })
  const commented = shown.map((thread): CommentedWords => {
    const own = [thread, ...thread.answers].map(({ id }) => String(id))
    return { comments: own, ...findWords(thread, written) }
  })
  return { comments, commented }
}

function findWords(
  { exact, passage }: CommentThread,
  { passages, text }: CommentText,
): Omit<CommentedWords, 'comments'> {
  if (!passage) return { part: { in: 'head', style: 'title' }, words: exact, nth: 0 }
  const { end, id, part, start } = passage
  const words = text.slice(start, end)
  const same = passages.filter((one) => one.part === part && (part !== 'note' || one.id === id))
  const from = same[0]?.start ?? 0
  const nth = countBefore(text.slice(from), words, start - from)
  if (part === 'block') return { part: { in: 'body' }, words, nth }
  if (part === 'note') return { part: { in: 'note', note: id ?? '' }, words, nth }
  return { part: { in: 'head', style: part }, words, nth }
}

function countBefore(text: string, words: string, start: number): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1))
    count++
  return count
}

/** Word reads no parts of a second. */
function toSecond(at: string): string {
  return `${at.slice(0, 19)}Z`
}
