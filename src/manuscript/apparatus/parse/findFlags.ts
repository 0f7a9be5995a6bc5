import type { NoteFlag } from '../model'

const FLAGS: [NoteFlag, RegExp][] = [
  [
    'ourTranslation',
    /\b(?:our|my|author[’']s|own) translation\b|\btranslation (?:ours|mine)\b|(?:eigene|unsere) übersetzung|notre traduction|traducción (?:nuestra|propia)|nuestra traducción|наш перевод|перевод наш/iu,
  ],
  [
    'emphasisInOriginal',
    /\b(?:emphasis|italics) in (?:the )?original\b|\boriginal emphasis\b|hervorhebung(?:en)? im original/iu,
  ],
  [
    'emphasisAdded',
    /\b(?:emphasis|italics) (?:added|ours|mine)\b|\b(?:our|my|author[’']s) (?:emphasis|italics)\b|hervorhebung(?:en)? von uns/iu,
  ],
]

/** What a text says about translation and emphasis, in the languages of `isRemark`. */
export function findFlags(text: string): NoteFlag[] {
  return FLAGS.filter(([, pattern]) => pattern.test(text)).map(([flag]) => flag)
}
