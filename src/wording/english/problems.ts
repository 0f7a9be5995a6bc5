/** What a sentence is told of this file. */
type Facts<Name extends string> = Record<Name, string | number>

/**
 * What reading a manuscript found that a person should know or decide, by the kind of problem
 * (`manuscript/problemKinds`). `words` and `printed` are words of the file, whole; other facts are cut
 * where they are long.
 */
export const problems = {
  titleMissing: 'The file has no title of its own. Give the article one.',

  markerWithoutEntry: ({ label }: Facts<'label'>) =>
    `The marker ${label} opens no note: the file has no entry of that number.`,
  entryWithoutMarker: ({ label }: Facts<'label'>) => `Note ${label} is marked nowhere in the text.`,
  raisedFigures: ({ figures }: Facts<'figures'>) =>
    `Raised figures stand in the text (${figures}), and the file lists no notes of these numbers. They were kept as they stand; if they are markers, their notes are missing.`,
  raisedFiguresListed: ({ figures }: Facts<'figures'>) =>
    `Raised figures stand in the text (${figures}) that are no markers, though the file has notes of these numbers. They were kept as they stand; put markers where they mean notes.`,
  bracketedFigures: ({ figures }: Facts<'figures'>) =>
    `Figures in brackets stand right after words (${figures}), and the file lists no notes. They were kept as they stand; if they are markers, their notes are missing.`,
  notesCountAnew: ({ lists }: Facts<'lists'>) =>
    `The notes count anew in ${lists} lists, and it cannot be told which list a marker opens. Put each list after its part, or number the notes through, and send the file again.`,
  notesNumberedOn: ({ lists, last }: Facts<'lists' | 'last'>) =>
    `The notes of ${lists} lists, each with numbers of its own, are now numbered through, 1 to ${last}.`,
  entryRepeated: ({ label }: Facts<'label'>) =>
    `The number ${label} stands before more than one note; its markers open the first.`,
  entryOutOfOrder: ({ label, before }: Facts<'label' | 'before'>) =>
    `Note ${label} stands after note ${before} in the list of notes.`,
  markerOutOfOrder: ({ label, before }: Facts<'label' | 'before'>) =>
    `The marker ${label} stands after the marker ${before} in the text.`,
  notesRenumbered: ({ before, after }: Facts<'before' | 'after'>) =>
    `The notes are counted anew, in the order in which they are read: ${before} are now ${after}.`,
  lookLost: ({ look, examples }: Facts<'look' | 'examples'>) =>
    `Words that stand ${look} in the file were set as ordinary words: ${examples}.`,
  stanzaLost: ({ text }: Facts<'text'>) =>
    `The empty line within the quotation that begins “${text}” was left out.`,
  muchIndented: ({ count, text }: Facts<'count' | 'text'>) =>
    `Much of the text is indented (${count} paragraphs, the first “${text}”), so none of it was read as a displayed quotation. Say which are.`,
  citationAsPrinted: ({ words, manager, reason }: Facts<'words' | 'manager' | 'reason'>) =>
    `The citation “${words}” of ${manager} stands as it was printed: ${reason}.`,
  citationsInText: ({ count, example }: Facts<'count' | 'example'>) =>
    `Citations in the running text (${count}, the first “${example}”) became notes: Forme prints notes. What stood in brackets gave way to the marker.`,
  citationsWithoutRecords: ({ manager, count }: Facts<'manager' | 'count'>) =>
    `Citations of ${manager} in the file (${count}) are links without a record of the work, as Google Docs leaves them; their words were kept. To bring the works along, use “Switch word processors” in Zotero’s document preferences and import that file, or import the works as BibTeX.`,
  citationFieldsLeft: ({ fields }: Facts<'fields'>) =>
    `The records in the file have fields that the desk has no place for: ${fields}.`,
  citationDiffers: ({ words, what }: Facts<'words' | 'what'>) =>
    `The citation “${words}” says ${what}, and its record in the file does not; the record is kept.`,
  dialectKept: ({ what, example }: Facts<'what' | 'example'>) =>
    `The file has ${what} in the Markdown of another program (“${example}”). Such signs were kept in the text as they stand; see to them by hand.`,
  dialectLeft: ({ what, count, example }: Facts<'what' | 'count' | 'example'>) =>
    `The file has ${what} in the Markdown of another program (${count}, the first “${example}”), which articles have no place for; the signs were left out, their words kept.`,
  citationsByKey: ({ words }: Facts<'words'>) =>
    `Citations by key were read as works on the desk: ${words}.`,
  templateKept: ({ words }: Facts<'words'>) =>
    `A template of a wiki stands in the text and was kept as it stands: “${words}”.`,
  noteOnTitle: ({ label, words }: Facts<'label' | 'words'>) =>
    `Note ${label} stands on the title, where an article can have none; it was left out: “${words}”. Put its words where they belong.`,
  numberInNote: ({ label }: Facts<'label'>) =>
    `Note ${label} begins with its own number, which may be typed before it or belong to its words; it was kept.`,
  noteEmpty: ({ label }: Facts<'label'>) => `Note ${label} has no text.`,
  textAfterNotes: 'Text stands after the list of notes; it was kept at the end of the article.',

  wordRejoined: ({ word }: Facts<'word'>) =>
    `The word broken at the end of the line was joined as “${word}”.`,
  paragraphsGuessed:
    'The file breaks its lines at a width and leaves nothing between paragraphs. Look at where they end.',
  possibleHeading: ({ text }: Facts<'text'>) =>
    `“${text}” may be a heading; it was kept as a paragraph.`,
  headingLevelChanged: ({ text, from, to }: Facts<'text' | 'from' | 'to'>) =>
    `The heading “${text}” has level ${from} in the file; it was given level ${to}.`,

  embedWithoutAddress: ({ platform }: Facts<'platform'>) =>
    `An embedded post (${platform}) stands here without its address or its words.`,
  imageNotInFile: ({ address }: Facts<'address'>) =>
    `The picture ${address} is not in the file. Add it to the article by hand.`,
  altMissing: ({ fileName }: Facts<'fileName'>) =>
    `The picture ${fileName} has no text for those who cannot see it.`,

  unsupported: ({ what }: Facts<'what'>) =>
    `The file has something that articles cannot hold: ${what}. See to it by hand.`,
  comment: ({ words }: Facts<'words'>) => `A comment was left out of the text: “${words}”.`,
  linkRemoved: ({ address }: Facts<'address'>) =>
    `The link to ${address} was taken out; its words stay. Articles link to web pages only.`,
  scriptRemoved: ({ element }: Facts<'element'>) =>
    `A <${element}> was taken out; articles carry no foreign code.`,
  handlerRemoved: ({ attribute }: Facts<'attribute'>) =>
    `The attribute ${attribute} was taken out; articles carry no foreign code.`,

  titleRepeated: ({ text }: Facts<'text'>) =>
    `A line in the style of a title, “${text}”, was read as a heading.`,
  formattingTracked: ({ changes }: Facts<'changes'>) =>
    `The file has tracked changes of formatting (${changes}); it was read as it shows now.`,
  revisionsMarked: ({ insertions, deletions }: Facts<'insertions' | 'deletions'>) =>
    `The page marks tracked changes (${insertions} inserted, ${deletions} deleted). Deleted words stand struck through and inserted ones underlined; settle them by hand.`,
  headingGuessed: ({ text }: Facts<'text'>) =>
    `“${text}” stands alone in bold; it was read as a heading.`,
  possibleQuotation: ({ text }: Facts<'text'>) =>
    `The indented paragraph “${text}” may be a displayed quotation; it was kept as a paragraph.`,
  titleFromProperties: ({ text }: Facts<'text'>) =>
    `The title “${text}” is that of the file’s properties; it stands nowhere in the text.`,
  numberLost: ({ number, text }: Facts<'number' | 'text'>) =>
    `The number ${number} before “${text}” was made by the word processor; it was left out.`,
  countDiffers: ({ inFile, what, read }: Facts<'inFile' | 'what' | 'read'>) =>
    `The file has ${inFile} ${what}, but ${read} were read.`,

  encodingGuessed: ({ encoding }: Facts<'encoding'>) =>
    `The file does not say its encoding; it was read as ${encoding}. Look at the accents.`,
  replacementCharacter:
    'A character was lost before the file reached the desk (�). Put the right one in.',
  bidiControlRemoved: ({ code, count }: Facts<'code' | 'count'>) =>
    `The invisible sign ${code}, which turns the direction of reading, was taken out where it does not belong, ${count} in all; the first stood here.`,
  controlCharacterRemoved: ({ code }: Facts<'code'>) =>
    `The invisible control character ${code} was taken out, here and wherever it stood.`,
  ibidUnbound: ({ note, word, reason }: Facts<'note' | 'word' | 'reason'>) =>
    `Note ${note} says “${word}”, but ${reason}. Say which source it means.`,
  notePrintedOtherwise: ({ note, words, printed }: Facts<'note' | 'words' | 'printed'>) =>
    `Note ${note} reads “${words}” and will print as “${printed}”.`,
  notesPrintedOtherwise: ({
    count,
    way,
    numbers,
    note,
    words,
    printed,
  }: Facts<'count' | 'way' | 'numbers' | 'note' | 'words' | 'printed'>) =>
    `${count} notes print otherwise than they read, with ${way}: notes ${numbers}. Note ${note}, for example, reads “${words}” and will print as “${printed}”.`,
  workNamedShortly: ({ note, words }: Facts<'note' | 'words'>) =>
    `Note ${note} names a work in its short form, and no earlier note names its author: “${words}”. It was added as a new work; complete it, or say which work it is.`,
  noteLooksOtherwise: ({ note, words }: Facts<'note' | 'words'>) =>
    `Note ${note} will print with other words in italics than it has: “${words}”.`,
  noteNotUnderstood: ({ note, text }: Facts<'note' | 'text'>) =>
    `Note ${note} seems to name a source that was not understood; its words were kept: “${text}”`,
  referencesDisagree: ({ notes, fields }: Facts<'notes' | 'fields'>) =>
    `Notes ${notes} cite one work with different details: ${fields}.`,
  quotationDoubtful: ({ note, text, alternative }: Facts<'note' | 'text' | 'alternative'>) =>
    `The quotation of note ${note} was read as “${text}”; “${alternative}” stands nearer to it.`,

  referenceDoubtful: ({ note, work, candidates }: Facts<'note' | 'work' | 'candidates'>) =>
    `Note ${note} cites “${work}”. The desk has works that are like it: ${candidates}. It was added as a new reference; merge the two if they are one.`,
  referenceDiffers: ({ work, fields }: Facts<'work' | 'fields'>) =>
    `“${work}” is on the desk with other details (${fields}); the notes print what the desk has.`,
  referenceMerged: ({ work, into }: Facts<'work' | 'into'>) =>
    `The article cited “${work}” until now; that record was made one with “${into}”, as decided.`,
  referenceLeft: ({ work, into, reason }: Facts<'work' | 'into' | 'reason'>) =>
    `The article cited “${work}” until now and cites “${into}”, as decided; the record it cited stays on the desk (${reason}). Merge the two if they are one.`,
  quotationWithoutSource: ({ note, text }: Facts<'note' | 'text'>) =>
    `The quotation of note ${note} cites no source, so no record was made of it: “${text}”`,
  quotationElsewhere: ({
    note,
    recorded,
    cited,
    text,
  }: Facts<'note' | 'recorded' | 'cited' | 'text'>) =>
    `The quotation of note ${note} is on record at ${recorded}; the note says ${cited}: “${text}”`,
  pictureUnreadable: ({ fileName }: Facts<'fileName'>) =>
    `The picture ${fileName} is damaged and was left out. Add it to the article by hand.`,
  pictureTooLarge: ({ fileName }: Facts<'fileName'>) =>
    `The picture ${fileName} has too many pixels and was left out. Make it smaller and add it by hand.`,
  pictureUnplaced: ({ fileName }: Facts<'fileName'>) =>
    `The picture ${fileName} has no place in the text and was left out.`,

  textLost: ({ count, characters }: Facts<'count' | 'characters'>) =>
    `The import lost text of the file: ${count} characters, first ${characters}.`,
}
