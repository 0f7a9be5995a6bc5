import { grammarOf } from '../grammar'

const { all, plural } = grammarOf('en-GB')

const quoted = (names: readonly string[]) => all(names.map((name) => `“${name}”`))

/** Pictures and other files that are brought to the desk: onto a text, an issue, the list of pictures. */
export const placing = {
  alt: 'What it shows, for those who do not see it',
  altMissing:
    'Still missing: without it an issue with this picture cannot be published. What would you say to somebody on the telephone? Words that can be read in it belong there; what the caption says does not.',
  /** What would make an alternative text better. */
  advice: {
    opening: (words: string) =>
      `Leave out “${words}”: a screen reader says that it is a picture. Begin with what it shows.`,
    fileName: 'That is the name of the file. Say what somebody would see.',
    caption:
      'That is the caption, which is read out as well. Say what the picture shows beside it.',
    long: 'That is long for something that cannot be skimmed. One or two sentences; the rest fits the caption or the text.',
  },
  credit: 'Credit',
  licence: 'Licence',
  licenceLike: 'CC BY 4.0',
  cancel: 'Cancel',
  notPictures: (names: readonly string[]) =>
    `${quoted(names)} cannot be taken: a picture is a PNG, JPEG, WebP or GIF file.`,
  noPlaceHere: 'Nothing was taken: this page has no place for files here.',
  /** On the list of pictures. */
  list: {
    label: 'Pictures',
    choose: 'Choose pictures…',
    orDrop: 'or drop them anywhere on this page, or paste.',
    letGo: 'Let go: they are taken.',
    add: (count: number) => plural(count, { one: 'Add the picture', other: 'Add # pictures' }),
    leaveOut: 'Leave this one out',
    added: (fileName: string) => `“${fileName}” is on the desk.`,
    refused: (fileName: string, why: string) => `“${fileName}”: ${why}`,
  },
  /** On an issue. */
  cover: {
    dropOnField: 'Drop the picture on the field “Cover”.',
    onlyOne: 'An issue has one cover; drop one picture.',
    letGo: 'Let go: it is the cover of this issue.',
    act: 'Make it the cover',
    refused: (why: string) => `The picture is on the desk, and the cover is as it was. ${why}`,
    done: 'The issue has a new cover.',
  },
  /** On the page of a picture. */
  use: {
    heading: 'Where it is used',
    nowhere: 'Nowhere. It can be deleted.',
    as: {
      cover: 'cover',
      'in the text': 'in the text',
      'lead picture': 'lead picture',
      portrait: 'portrait',
      'scan of a source': 'scan of a source',
    },
    edition: (issue: string, ordinal: number) => `${issue}, edition ${ordinal}`,
    inEdition: 'as readers had it',
  },
  /** On a text. */
  text: {
    missed: 'Drop the file on the text, at the place where it belongs.',
    notTaken: (names: readonly string[]) =>
      `${quoted(names)} cannot stand in a text. Pictures can (PNG, JPEG, WebP, GIF), and manuscripts (.docx, .md, .html, .txt).`,
    oneManuscript: (names: readonly string[]) =>
      `One manuscript is read at a time; drop ${quoted(names)} again.`,
    close: 'Close',
  },
  /** The card of a picture beside the line it will stand at. */
  card: {
    name: 'Picture',
    nameOf: (place: number, count: number) => `Picture ${place} of ${count}`,
    nameNew: 'Add a picture',
    escape: 'Esc leaves no trace',
    add: 'Add picture',
    addKey: 'Enter',
    addWithoutAlt: 'Add without it',
    sending: 'Sending…',
    cancelKey: 'Esc',
    altWanted: 'Without it the issue cannot be published.',
    choose: 'Choose a file…',
    orDrop: 'or drop it on the text, or paste it.',
    find: 'Find a picture of the desk',
    findLike: 'Or one the desk has: words of what it shows',
    none: 'No picture has these words.',
  },
}
