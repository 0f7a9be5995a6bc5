/**
 * EndNote’s types of references by their names, which XML and tagged files share (the numbers differ
 * between versions), as CSL types.
 */
const TYPES: Readonly<Record<string, string>> = {
  'Ancient Text': 'manuscript',
  Artwork: 'graphic',
  'Audiovisual Material': 'motion_picture',
  Bill: 'legislation',
  Blog: 'post-weblog',
  Book: 'book',
  'Book Section': 'chapter',
  Case: 'legal_case',
  'Classical Work': 'book',
  'Computer Program': 'software',
  'Conference Paper': 'paper-conference',
  'Conference Proceedings': 'paper-conference',
  Dataset: 'dataset',
  Dictionary: 'entry-dictionary',
  'Edited Book': 'book',
  'Electronic Article': 'article-journal',
  'Electronic Book': 'book',
  'Electronic Book Section': 'chapter',
  Encyclopedia: 'entry-encyclopedia',
  'Film or Broadcast': 'motion_picture',
  Generic: 'document',
  'Government Document': 'report',
  Hearing: 'hearing',
  Interview: 'interview',
  'Journal Article': 'article-journal',
  'Magazine Article': 'article-magazine',
  Manuscript: 'manuscript',
  Map: 'map',
  Music: 'song',
  'Newspaper Article': 'article-newspaper',
  Pamphlet: 'pamphlet',
  Patent: 'patent',
  'Personal Communication': 'personal_communication',
  Report: 'report',
  Serial: 'book',
  Statute: 'legislation',
  Thesis: 'thesis',
  'Unpublished Work': 'manuscript',
  'Web Page': 'webpage',
}

/** What kind of work a type of EndNote is; `isPart`: its second title is that of what it stands in. */
export function readEndNoteType(name: string): {
  type: string
  isKnown: boolean
  isPart: boolean
  isEdited: boolean
} {
  const known = TYPES[name.trim()]
  const type = known ?? 'document'
  return {
    type,
    isKnown: known !== undefined,
    isPart: /^(?:article-|chapter|paper-|entry-|webpage|post)/.test(type),
    isEdited: name.trim() === 'Edited Book',
  }
}
