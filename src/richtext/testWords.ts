import type { Passage } from '../manuscript/apparatus/quotes/passages'
import type { Phrasing } from '../text/tree'
import { plainText } from '../text/walk'

/** The words of a text in order, markers as `{note}`, white space made one space. */
export function inlinesToWords(inlines: Phrasing<{ note: string }>[]): string {
  return plainText(inlines, { marker: ({ note }) => `{${note.replace(/^note /, '')}}` })
}

/** The same of a passage: words, and markers where they stand. */
export function passageWords({ text, markers }: Passage): string {
  return markers
    .toReversed()
    .reduce((words, { note, at }) => `${words.slice(0, at)}{${note}}${words.slice(at)}`, text)
}
