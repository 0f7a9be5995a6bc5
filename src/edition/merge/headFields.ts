import { WORDS_FACTS, type WordsFact } from '../frontMatter'

/** The words above the text that are written together with it; the editor's note is a detail. */
export type HeadField = Exclude<WordsFact, 'editorsNote'>
export const HEAD_FIELDS = WORDS_FACTS.filter((fact): fact is HeadField => fact !== 'editorsNote')
