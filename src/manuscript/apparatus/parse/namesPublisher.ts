import { PUBLISHER_WORDS } from './lexicon'

/** Whether a publisher is named: by a word such as Press or Verlag, or by a well-known name. */
export function namesPublisher(text: string): boolean {
  return text.split(/[\s,:]+/u).some((word) => PUBLISHER_WORDS.has(word.toLowerCase()))
}
