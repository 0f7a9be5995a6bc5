/**
 * Every problem that the readers of manuscripts and the import can report, with its severity and its
 * words, once. A word in braces is filled in by `createProblem`, which cuts long details; `{words}` are
 * words of the file that the article has not as they stand, and are never cut. The kinds are stable:
 * the desk and scripts tell problems apart by them. `error` means that the text as read is not the
 * text of the file.
 */
export const PROBLEM_KINDS = {
  titleMissing: {
    severity: 'decide',
    words: 'The file has no title of its own. Give the article one.',
  },

  markerWithoutEntry: {
    severity: 'decide',
    words: 'The marker {label} opens no note: the file has no entry of that number.',
  },
  entryWithoutMarker: {
    severity: 'decide',
    words: 'Note {label} is marked nowhere in the text.',
  },
  raisedFigures: {
    severity: 'decide',
    words:
      'Raised figures stand in the text ({figures}), and the file lists no notes of these numbers. They were kept as they stand; if they are markers, their notes are missing.',
  },
  raisedFiguresListed: {
    severity: 'decide',
    words:
      'Raised figures stand in the text ({figures}) that are no markers, though the file has notes of these numbers. They were kept as they stand; put markers where they mean notes.',
  },
  bracketedFigures: {
    severity: 'decide',
    words:
      'Figures in brackets stand right after words ({figures}), and the file lists no notes. They were kept as they stand; if they are markers, their notes are missing.',
  },
  notesCountAnew: {
    severity: 'error',
    words:
      'The notes count anew in {lists} lists, and it cannot be told which list a marker opens. Put each list after its part, or number the notes through, and send the file again.',
  },
  notesNumberedOn: {
    severity: 'warning',
    words:
      'The notes of {lists} lists, each with numbers of its own, are now numbered through, 1 to {last}.',
  },
  entryRepeated: {
    severity: 'decide',
    words: 'The number {label} stands before more than one note; its markers open the first.',
  },
  entryOutOfOrder: {
    severity: 'warning',
    words: 'Note {label} stands after note {before} in the list of notes.',
  },
  markerOutOfOrder: {
    severity: 'warning',
    words: 'The marker {label} stands after the marker {before} in the text.',
  },
  notesRenumbered: {
    severity: 'warning',
    words:
      'The notes are counted anew, in the order in which they are read: {before} are now {after}.',
  },
  lookLost: {
    severity: 'warning',
    words: 'Words that stand {look} in the file were set as ordinary words: {examples}.',
  },
  stanzaLost: {
    severity: 'warning',
    words: 'The empty line within the quotation that begins “{text}” was left out.',
  },
  muchIndented: {
    severity: 'decide',
    words:
      'Much of the text is indented ({count} paragraphs, the first “{text}”), so none of it was read as a displayed quotation. Say which are.',
  },
  citationAsPrinted: {
    severity: 'decide',
    words: 'The citation “{words}” of {manager} stands as it was printed: {reason}.',
  },
  citationsInText: {
    severity: 'warning',
    words:
      'Citations in the running text ({count}, the first “{example}”) became notes: Forme prints notes. What stood in brackets gave way to the marker.',
  },
  citationsWithoutRecords: {
    severity: 'decide',
    words:
      'Citations of {manager} in the file ({count}) are links without a record of the work, as Google Docs leaves them; their words were kept. To bring the works along, use “Switch word processors” in Zotero’s document preferences and import that file, or import the works as BibTeX.',
  },
  citationFieldsLeft: {
    severity: 'warning',
    words: 'The records in the file have fields that the desk has no place for: {fields}.',
  },
  citationDiffers: {
    severity: 'warning',
    words:
      'The citation “{words}” says {what}, and its record in the file does not; the record is kept.',
  },
  dialectKept: {
    severity: 'decide',
    words:
      'The file has {what} in the Markdown of another program (“{example}”). Such signs were kept in the text as they stand; see to them by hand.',
  },
  dialectLeft: {
    severity: 'warning',
    words:
      'The file has {what} in the Markdown of another program ({count}, the first “{example}”), which articles have no place for; the signs were left out, their words kept.',
  },
  citationsByKey: {
    severity: 'warning',
    words: 'Citations by key were read as works on the desk: {words}.',
  },
  templateKept: {
    severity: 'decide',
    words: 'A template of a wiki stands in the text and was kept as it stands: “{words}”.',
  },
  noteOnTitle: {
    severity: 'decide',
    words:
      'Note {label} stands on the title, where an article can have none; it was left out: “{words}”. Put its words where they belong.',
  },
  numberInNote: {
    severity: 'decide',
    words:
      'Note {label} begins with its own number, which may be typed before it or belong to its words; it was kept.',
  },
  noteEmpty: { severity: 'decide', words: 'Note {label} has no text.' },
  textAfterNotes: {
    severity: 'warning',
    words: 'Text stands after the list of notes; it was kept at the end of the article.',
  },

  wordRejoined: {
    severity: 'warning',
    words: 'The word broken at the end of the line was joined as “{word}”.',
  },
  paragraphsGuessed: {
    severity: 'decide',
    words:
      'The file breaks its lines at a width and leaves nothing between paragraphs. Look at where ' +
      'they end.',
  },
  possibleHeading: {
    severity: 'warning',
    words: '“{text}” may be a heading; it was kept as a paragraph.',
  },
  headingLevelChanged: {
    severity: 'warning',
    words: 'The heading “{text}” has level {from} in the file; it was given level {to}.',
  },

  embedWithoutAddress: {
    severity: 'decide',
    words: 'An embedded post ({platform}) stands here without its address or its words.',
  },
  imageNotInFile: {
    severity: 'decide',
    words: 'The picture {address} is not in the file. Add it to the article by hand.',
  },
  altMissing: {
    severity: 'decide',
    words: 'The picture {fileName} has no text for those who cannot see it.',
  },

  unsupported: {
    severity: 'decide',
    words: 'The file has something that articles cannot hold: {what}. See to it by hand.',
  },
  comment: { severity: 'decide', words: 'A comment was left out of the text: “{words}”.' },
  linkRemoved: {
    severity: 'warning',
    words: 'The link to {address} was taken out; its words stay. Articles link to web pages only.',
  },
  scriptRemoved: {
    severity: 'warning',
    words: 'A <{element}> was taken out; articles carry no foreign code.',
  },
  handlerRemoved: {
    severity: 'warning',
    words: 'The attribute {attribute} was taken out; articles carry no foreign code.',
  },

  titleRepeated: {
    severity: 'decide',
    words: 'A line in the style of a title, “{text}”, was read as a heading.',
  },
  formattingTracked: {
    severity: 'warning',
    words: 'The file has tracked changes of formatting ({changes}); it was read as it shows now.',
  },
  revisionsMarked: {
    severity: 'decide',
    words:
      'The page marks tracked changes ({insertions} inserted, {deletions} deleted). Deleted words stand struck through and inserted ones underlined; settle them by hand.',
  },
  headingGuessed: {
    severity: 'warning',
    words: '“{text}” stands alone in bold; it was read as a heading.',
  },
  possibleQuotation: {
    severity: 'decide',
    words:
      'The indented paragraph “{text}” may be a displayed quotation; it was kept as a paragraph.',
  },
  titleFromProperties: {
    severity: 'warning',
    words: 'The title “{text}” is that of the file’s properties; it stands nowhere in the text.',
  },
  numberLost: {
    severity: 'warning',
    words: 'The number {number} before “{text}” was made by the word processor; it was left out.',
  },
  countDiffers: {
    severity: 'error',
    words: 'The file has {inFile} {what}, but {read} were read.',
  },

  encodingGuessed: {
    severity: 'warning',
    words: 'The file does not say its encoding; it was read as {encoding}. Look at the accents.',
  },
  replacementCharacter: {
    severity: 'decide',
    words: 'A character was lost before the file reached the desk (�). Put the right one in.',
  },
  bidiControlRemoved: {
    severity: 'warning',
    words:
      'The invisible sign {code}, which turns the direction of reading, was taken out where it does not belong, {count} in all; the first stood here.',
  },
  controlCharacterRemoved: {
    severity: 'warning',
    words: 'The invisible control character {code} was taken out, here and wherever it stood.',
  },
  ibidUnbound: {
    severity: 'decide',
    words: 'Note {note} says “{word}”, but {reason}. Say which source it means.',
  },
  notePrintedOtherwise: {
    severity: 'warning',
    words: 'Note {note} reads “{words}” and will print as “{printed}”.',
  },
  notesPrintedOtherwise: {
    severity: 'warning',
    words:
      '{count} notes print otherwise than they read, with {way}: notes {numbers}. Note {note}, for example, reads “{words}” and will print as “{printed}”.',
  },
  workNamedShortly: {
    severity: 'decide',
    words:
      'Note {note} names a work in its short form, and no earlier note names its author: “{words}”. It was added as a new work; complete it, or say which work it is.',
  },
  noteLooksOtherwise: {
    severity: 'warning',
    words: 'Note {note} will print with other words in italics than it has: “{words}”.',
  },
  noteNotUnderstood: {
    severity: 'warning',
    words:
      'Note {note} seems to name a source that was not understood; its words were kept: “{text}”',
  },
  referencesDisagree: {
    severity: 'decide',
    words: 'Notes {notes} cite one work with different details: {fields}.',
  },
  quotationDoubtful: {
    severity: 'warning',
    words:
      'The quotation of note {note} was read as “{text}”; “{alternative}” stands nearer to it.',
  },

  referenceDoubtful: {
    severity: 'decide',
    words:
      'Note {note} cites “{work}”. The desk has works that are like it: {candidates}. It was added as a new reference; merge the two if they are one.',
  },
  referenceDiffers: {
    severity: 'warning',
    words:
      '“{work}” is on the desk with other details ({fields}); the notes print what the desk has.',
  },
  referenceMerged: {
    severity: 'warning',
    words:
      'The article cited “{work}” until now; that record was made one with “{into}”, as decided.',
  },
  referenceLeft: {
    severity: 'decide',
    words:
      'The article cited “{work}” until now and cites “{into}”, as decided; the record it cited stays on the desk ({reason}). Merge the two if they are one.',
  },
  quotationWithoutSource: {
    severity: 'decide',
    words: 'The quotation of note {note} cites no source, so no record was made of it: “{text}”',
  },
  quotationElsewhere: {
    severity: 'warning',
    words:
      'The quotation of note {note} is on record at {recorded}; the note says {cited}: “{text}”',
  },
  pictureUnreadable: {
    severity: 'decide',
    words: 'The picture {fileName} is damaged and was left out. Add it to the article by hand.',
  },
  pictureTooLarge: {
    severity: 'decide',
    words:
      'The picture {fileName} has too many pixels and was left out. Make it smaller and add it by hand.',
  },
  pictureUnplaced: {
    severity: 'decide',
    words: 'The picture {fileName} has no place in the text and was left out.',
  },

  textLost: {
    severity: 'error',
    words: 'The import lost text of the file: {count} characters, first {characters}.',
  },
} as const satisfies Record<string, { severity: 'error' | 'decide' | 'warning'; words: string }>

/** The closed list of problems that reading a file can have. */
export type ProblemKind = keyof typeof PROBLEM_KINDS
