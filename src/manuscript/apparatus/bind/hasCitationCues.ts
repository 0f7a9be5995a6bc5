/**
 * Whether words look as if they named a source: a page, a year of publication after a comma or in
 * brackets, an address, a reference back. Used to flag prose that may hold a citation which was not
 * understood, and to bind no ibid. past it.
 */
export function hasCitationCues(text: string): boolean {
  return CUES.some((cue) => cue.test(text))
}

const CUES = [
  /(?:^|[\s,([])(?:pgs?|pp?|pages?)\.? ?\d/iu,
  /(?:^|[\s,])(?:S|с|стр)\. ?\d/u,
  /[,(] ?(?:1[4-9]|20)\d\d(?:[,)]|\.?$|, )/u,
  /\b(?:https?:\/\/|www\.|doi:)/iu,
  /(?:^|[\s,(])(?:ibid|ibidem|idem|op\. ?cit|loc\. ?cit|ebd|ebenda|там же)(?![\p{L}])/iu,
  /(?:^|[\s,])(?:chapter|vol\.|volume|Bd\.) ?[\dIVX]/iu,
]
