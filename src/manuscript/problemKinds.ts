import type { wording } from '../wording'

/**
 * Every problem that the readers of manuscripts and the import can report, with its severity, once;
 * what is said of it is `wording.problems` by the same word. The kinds are stable: the desk and scripts
 * tell problems apart by them. `error` means that the text as read is not the text of the file.
 */
export const PROBLEM_KINDS = {
  titleMissing: 'decide',

  markerWithoutEntry: 'decide',
  entryWithoutMarker: 'decide',
  raisedFigures: 'decide',
  raisedFiguresListed: 'decide',
  bracketedFigures: 'decide',
  notesCountAnew: 'error',
  notesNumberedOn: 'warning',
  entryRepeated: 'decide',
  entryOutOfOrder: 'warning',
  markerOutOfOrder: 'warning',
  notesRenumbered: 'warning',
  lookLost: 'warning',
  stanzaLost: 'warning',
  muchIndented: 'decide',
  citationAsPrinted: 'decide',
  citationsInText: 'warning',
  citationsWithoutRecords: 'decide',
  citationFieldsLeft: 'warning',
  citationDiffers: 'warning',
  dialectKept: 'decide',
  dialectLeft: 'warning',
  citationsByKey: 'warning',
  templateKept: 'decide',
  noteOnTitle: 'decide',
  numberInNote: 'decide',
  noteEmpty: 'decide',
  textAfterNotes: 'warning',

  wordRejoined: 'warning',
  paragraphsGuessed: 'decide',
  possibleHeading: 'warning',
  headingLevelChanged: 'warning',

  embedWithoutAddress: 'decide',
  imageNotInFile: 'decide',
  altMissing: 'decide',

  unsupported: 'decide',
  comment: 'decide',
  linkRemoved: 'warning',
  scriptRemoved: 'warning',
  handlerRemoved: 'warning',

  titleRepeated: 'decide',
  formattingTracked: 'warning',
  revisionsMarked: 'decide',
  headingGuessed: 'warning',
  possibleQuotation: 'decide',
  titleFromProperties: 'warning',
  numberLost: 'warning',
  countDiffers: 'error',

  encodingGuessed: 'warning',
  replacementCharacter: 'decide',
  bidiControlRemoved: 'warning',
  controlCharacterRemoved: 'warning',
  ibidUnbound: 'decide',
  notePrintedOtherwise: 'warning',
  notesPrintedOtherwise: 'warning',
  workNamedShortly: 'decide',
  noteLooksOtherwise: 'warning',
  noteNotUnderstood: 'warning',
  referencesDisagree: 'decide',
  quotationDoubtful: 'warning',

  referenceDoubtful: 'decide',
  referenceDiffers: 'warning',
  referenceMerged: 'warning',
  referenceLeft: 'decide',
  quotationWithoutSource: 'decide',
  quotationElsewhere: 'warning',
  pictureUnreadable: 'decide',
  pictureTooLarge: 'decide',
  pictureUnplaced: 'decide',

  textLost: 'error',
} as const satisfies Record<keyof typeof wording.problems, 'error' | 'decide' | 'warning'>

/** The closed list of problems that reading a file can have. */
export type ProblemKind = keyof typeof PROBLEM_KINDS
