import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

const nothingApplied = 'Nothing is applied: each stands beside its words.'

/** Files for Word: giving a text out, and what became of one that came back. */
export const wordFiles = {
  download: 'Download for Word',
  downloadForZotero: '…with Zotero’s fields',
  whatZoteroGets:
    'Works that came from Zotero are cited by its fields, which its add-in for Word and LibreOffice prints anew',
  bringBack: 'Bring back',
  chooseFile: 'A file that comes back from Word',
  close: 'Close',
  dropHere: 'Drop a file from Word: its changes become suggestions beside the text.',
  reading: (name: string) => `Reading “${name}”…`,
  isOf: (title: string) => `It is of “${title}”`,
  nothingNew: 'Nothing is new.',
  nothingApplied,
  /** What was found in a file, as a sentence: it is stored as a phrase, `no changes, 1 comment (1 new)`. */
  found: (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  foundAndBeside: (phrase: string) =>
    `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}. ${nothingApplied}`,
  foundComments: (phrase: string) =>
    `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, beside the text.`,
  besides: {
    byWords: 'The file has none of our marks any more; its paragraphs were known by their words.',
    colliding: (changes: number) =>
      plural(changes, {
        one: 'One change collides with what was written here since: both are shown.',
        other: '# changes collide with what was written here since: both are shown.',
      }),
    settledThere: (threads: number) =>
      plural(threads, {
        one: 'One thread is settled in the file and open here.',
        other: '# threads are settled in the file and open here.',
      }),
  },
  notTracked: 'Not tracked in the file.',
  refused: {
    notDocx: 'Only a .docx file can be brought back.',
    unlike: 'This file has next to nothing of the text of this article. Is it of another one?',
    ofAnother: (title: string) =>
      `This file left from another article, “${title}”. Bring it back there.`,
    noExport:
      'This file does not say which export it is. Say which article it is of, and it is matched by its words with the text as it is now.',
    unknownExport:
      'This file names an export that is not known here. Say which article it is of, and it is matched by its words with the text as it is now.',
    tooMuchToRead: 'The file takes more time or memory to read than one file may.',
    tooMuchToCompare: 'The file takes more time or memory to compare than one file may.',
    tooMuchToWrite: 'This text takes more time or memory to write than one file for Word may.',
    nothingToRead: 'This issue has no article that you can read.',
  },
  /** A suggestion as a comment in the file. */
  suggested: (gone: string, come: string) => `Suggested: “${gone}” → “${come}”.`,
  suggestedWith: (gone: string, come: string, message: string) =>
    `Suggested: “${gone}” → “${come}”. ${message}`,
  /** What a file says and a person has to decide, as a comment on the desk. */
  inFile: {
    takenOut: 'In the file this is taken out.',
    reads: (words: string) => `In the file this reads: “${words}”`,
    noteStands: (words: string) =>
      `In the file a note stands here: “${words}” These words cannot carry one.`,
    noteReads: (words: string) =>
      `In the file this note reads: “${words}” What was changed stands in a citation.`,
    isOther: (now: string, before: string) => `In the file this is ${now} and no longer ${before}.`,
  },
  roles: {
    item: 'an item of a list',
    heading: 'a heading',
    quotation: 'a displayed quotation',
    paragraph: 'a paragraph',
    other: (name: string) => `“${name}”`,
  },
}
