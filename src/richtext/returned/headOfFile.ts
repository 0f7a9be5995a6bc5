import type { Inline } from '../../edition/articleText'
import { HEAD_FIELDS, type HeadField } from '../../edition/merge/headFields'
import { HEAD_ANCHOR } from '../../manuscript/model'
import { plainText } from '../../text/walk'
import type { HeadWords } from '../suggested/textChanges'

/** The styles of a file that say of which field its words are; a title is a style of many things. */
const FIELD_OF_ROLE: Readonly<Record<string, HeadField>> = {
  'forme kicker': 'kicker',
  subtitle: 'subtitle',
  'forme standfirst': 'standfirst',
  'forme editors note': 'editorsNote',
}

/**
 * The words of the head while a file is read: paragraphs that are none of the body are words of a
 * field by the bookmark they left with, or by being the words of that field. Each act answers
 * whether there was such a field.
 */
export function createHead(before: HeadWords) {
  const words: HeadWords = { ...before }
  const put = (field: HeadField, said: string) => {
    // A text has a title; that somebody took it out of a file is for a person to decide.
    if (field === 'title' && said === '') return false
    words[field] = said
    return true
  }
  return {
    words,
    /** A paragraph of the file by its name there, as it was and as it is now; nothing where it is gone. */
    change: (name: string, was: readonly Inline[], now: readonly Inline[]): boolean => {
      const [old, said] = [wordsOf(was), wordsOf(now)]
      const field = HEAD_FIELDS.find(
        (one) => name === HEAD_ANCHOR + one || (old !== '' && squeeze(words[one] ?? '') === old),
      )
      if (field === undefined) return false
      return old === said || put(field, said)
    },
    /** A paragraph that is new in the file, by its style: it goes on in the words of that field. */
    add: (role: string, content: readonly Inline[]): boolean => {
      const field = FIELD_OF_ROLE[role]
      if (field === undefined) return false
      const joint = field === 'editorsNote' ? '\n' : ' '
      return put(field, [words[field], wordsOf(content)].filter(Boolean).join(joint))
    },
  }
}

/** Looks and links have no place in the head. */
function wordsOf(content: readonly Inline[]): string {
  return squeeze(plainText(content))
}

function squeeze(words: string): string {
  return words.replace(/[^\S\n]+/g, ' ').trim()
}
